#!/usr/bin/env node
/**
 * The command of the package: `npx volunteer-story-widgets publish story.json --out site/story`, or
 * `npx volunteer-story-widgets prerender site/index.html`. Its parts are in `tools/publish/` and `tools/prerender/`.
 */
import {VERSION} from '../dist/npm/base/version.js';
import {runCommand} from './command-line.mjs';

const usage = `Usage: npx volunteer-story-widgets COMMAND

  publish STORY.json --out FOLDER [--url ADDRESS] [--languages en,fr]
      writes a folder that any web server can serve: the story as a page in each language, a page for each
      widget, and the story file. ADDRESS is where the folder will be, such as https://site.example/story/

  prerender PAGE.html… [--out FILE-OR-FOLDER] [--root FOLDER] [--base ADDRESS] [--csp]
      draws the widgets of your own pages into them, so that readers see them before the script comes, and without
      it. Nothing else in a page changes, and what an earlier run drew is replaced. Without --out the pages
      themselves are written. FOLDER is what your site serves as /; ADDRESS is what addresses on the pages start
      from, where story files are not on this disk. --csp tells what a Content Security Policy must let in

  prerender --undo PAGE.html… [--out FILE-OR-FOLDER]
      takes out what was drawn, so that each page is as it was before`;

const OPTIONS = {
  out: {type: 'string'},
  url: {type: 'string'},
  languages: {type: 'string'},
  root: {type: 'string'},
  base: {type: 'string'},
  csp: {type: 'boolean'},
  undo: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
};

/** Whether only these options were given. @param {object} options @param {...string} names */
const hasOnly = (options, ...names) => Object.keys(options).every((name) => names.includes(name));

/** Each takes its parameters and options, and resolves to whether all went well; nothing when they are not its own. */
const COMMANDS = {
  async publish([story, ...rest], options) {
    const {out, url, languages} = options;
    if (!story || rest.length > 0 || !out || !hasOnly(options, 'out', 'url', 'languages')) return undefined;
    const {publish} = await import('./publish/publish.mjs');
    const wanted = languages?.split(',').map((tag) => tag.trim());
    const {pages, faults, notes} = await publish(story, {out, url, languages: wanted, version: VERSION});
    for (const fault of faults) console.error(`${story}: ${fault}`);
    for (const note of notes) console.log(note);
    console.log(
      `${out}: ${pages === 1 ? '1 page' : `${pages} pages`}.${faults.length > 0 ? ' What is wrong in the story is left out of them.' : ''}`,
    );
    return faults.length === 0;
  },

  async prerender(pages, options) {
    if (pages.length === 0) return undefined;
    const {prerender, undo} = await import('./prerender/prerender.mjs');
    if (options.undo) {
      if (!hasOnly(options, 'undo', 'out')) return undefined;
      const {written, faults, notes} = await undo(pages, options);
      for (const fault of faults) console.error(fault);
      for (const note of notes) console.log(note);
      console.log(`Taken out: ${written.join(', ') || 'nothing, because nothing was drawn'}.`);
      return faults.length === 0;
    }
    if (!hasOnly(options, 'out', 'root', 'base', 'csp')) return undefined;
    const {drawn, written, faults, notes, styles} = await prerender(pages, options);
    for (const fault of faults) console.error(fault);
    for (const note of notes) console.log(note);
    console.log(
      `${drawn === 1 ? '1 widget' : `${drawn} widgets`} drawn: ${written.join(', ') || 'nothing was written'}.`,
    );
    if (options.csp) console.log(`style-src ${styles.join(' ')}`);
    return faults.length === 0 && drawn > 0;
  },
};

await runCommand(usage, OPTIONS, COMMANDS);
