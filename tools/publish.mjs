#!/usr/bin/env node
/**
 * The command of the package: `npx volunteer-story-widgets publish story.json --out site/story`.
 * Its parts are in `tools/publish/`.
 */
import {parseArgs} from 'node:util';
import {VERSION} from '../dist/npm/base/version.js';
import {UserError} from './locales/user-error.mjs';

const usage = `Usage: npx volunteer-story-widgets COMMAND

  publish STORY.json --out FOLDER [--url ADDRESS] [--languages en,fr]
      writes a folder that any web server can serve: the story as a page in each language, a page for each
      widget, and the story file. ADDRESS is where the folder will be, such as https://site.example/story/`;

const OPTIONS = {
  out: {type: 'string'},
  url: {type: 'string'},
  languages: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
};

/** Each takes its parameters and options, and resolves to whether all went well; nothing when they are not its own. */
const COMMANDS = {
  async publish([story, ...rest], {out, url, languages}) {
    if (!story || rest.length > 0 || !out) return undefined;
    const {publish} = await import('./publish/publish.mjs');
    const wanted = languages?.split(',').map((tag) => tag.trim());
    const {pages, faults, notes} = await publish(story, {out, url, languages: wanted, version: VERSION});
    for (const fault of faults) console.error(`${story}: ${fault}`);
    for (const note of notes) console.log(note);
    console.log(
      `${out}: ${pages} pages.${faults.length > 0 ? ' What is wrong in the story is left out of them.' : ''}`,
    );
    return faults.length === 0;
  },
};

function parse() {
  try {
    return parseArgs({options: OPTIONS, allowPositionals: true});
  } catch (error) {
    throw new UserError(`${error.message}\n\n${usage}`);
  }
}

try {
  const {positionals, values} = parse();
  if (values.help) console.log(usage);
  else {
    const [name, ...parameters] = positionals;
    const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
    const isWell = await command?.(parameters, values);
    if (isWell === undefined) throw new UserError(usage);
    if (!isWell) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
