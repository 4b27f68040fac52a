#!/usr/bin/env node
/**
 * The command of the package: `npx volunteer-story-widgets publish story.json --out site/story`.
 * Its parts are in `tools/publish/`.
 */
import {VERSION} from '../dist/npm/base/version.js';
import {runCommand} from './command-line.mjs';

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

await runCommand(usage, OPTIONS, COMMANDS);
