/** What the project's commands with several verbs share. */
import {parseArgs} from 'node:util';
import {UserError} from './user-error.mjs';

/**
 * Runs the command that the command line names. A mistake of whoever called is told without a stack trace.
 *
 * @param {string} usage
 * @param {import('node:util').ParseArgsConfig['options']} options
 * @param {Record<string, (parameters: string[], options: object) => Promise<boolean | undefined>>} commands each takes
 *   its parameters and options, and resolves to whether all went well; nothing when they are not its own
 */
export async function runCommand(usage, options, commands) {
  try {
    const {positionals, values} = parse(usage, options);
    if (values.help) return console.log(usage);
    const [name, ...parameters] = positionals;
    const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
    const isWell = await command?.(parameters, values);
    if (isWell === undefined) throw new UserError(usage);
    if (!isWell) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function parse(usage, options) {
  try {
    const {tokens, ...parsed} = parseArgs({options, allowPositionals: true, tokens: true});
    const names = tokens.flatMap((token) => (token.kind === 'option' ? token.rawName : []));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) throw new Error(`${twice} is given twice. Give it once.`);
    return parsed;
  } catch (error) {
    throw new UserError(`${error.message}\n\n${usage}`);
  }
}
