/**
 * Makes a new element with everything that belongs to it, ready to be filled.
 *
 *   npm run scaffold -- vs-photo-essay
 *   node tools/scaffold.mjs [--root DIR] vs-photo-essay
 */
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {apply} from './scaffold/apply.mjs';
import {addToExports, addToIndex, addToLoader, addToStories} from './scaffold/edits.mjs';
import {nameOf, Refusal, refuseTaken} from './scaffold/name.mjs';
import {filesFor} from './scaffold/templates.mjs';

/** Files that name every element, and how each learns of a new one. */
const LISTS = {
  'src/index.ts': addToIndex,
  'src/loader/elements.ts': addToLoader,
  'package.json': addToExports,
  'test/support/stories.ts': addToStories,
};

/**
 * @param {string} root the folder of package.json
 * @param {string | undefined} tag
 */
async function scaffold(root, tag) {
  const name = nameOf(tag);
  const files = filesFor(name);
  await refuseTaken(root, name, Object.keys(files));
  await apply(root, files, LISTS, name);
  console.log(report(name, Object.keys(files)));
}

/**
 * @param {import('./scaffold/name.mjs').Name} name
 * @param {readonly string[]} files
 */
function report({tag, folder}, files) {
  const test = `test/elements/${folder}/${folder}.test.ts`;
  return `Made <${tag}>:
${files.map((file) => `  ${file}`).join('\n')}

Added it to:
${Object.keys(LISTS)
  .map((file) => `  ${file}`)
  .join('\n')}

What to do next:
  1. Describe the element in the comment above its class, and give it the attributes it needs.
     That comment is its documentation: npm run manifest
  2. After each new or changed msg(): npm run locales extract
  3. Make a story of each state in stories/${folder}.stories.ts: each is a test, too.
  4. Say in docs/editors/widgets/${folder}.md what it shows, and give its attributes words for editors in snippet-maker/texts/.
     Then: npm run guides
  5. Reserve its room on the page, if it is a block: src/loader/vs.css
  6. Test it: npx wtr --config test/web-test-runner.config.mjs --files ${test}
     and everything: npm test`;
}

/** @returns {{root: string, tag: string | undefined} | undefined} nothing on wrong use */
function readCommandLine() {
  try {
    const {values, positionals} = parseArgs({options: {root: {type: 'string'}}, allowPositionals: true});
    if (positionals.length > 1) return undefined;
    return {root: resolve(values.root ?? resolve(import.meta.dirname, '..')), tag: positionals[0]};
  } catch {
    return undefined;
  }
}

const USAGE = 'Usage: npm run scaffold -- vs-photo-essay';

const commandLine = readCommandLine();
if (!commandLine) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    await scaffold(commandLine.root, commandLine.tag);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${error.message} Nothing was changed.`);
    console.error(USAGE);
    process.exitCode = 2;
  }
}
