/** Stories are listed by hand, in a file that runs in browsers: one that is forgotten there would never be tested. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, test} from 'node:test';
import {elementNames, root} from './support/repository.mjs';

const LIST = 'test/stories.test.ts';
const SUFFIX = '.stories.ts';

const list = readFileSync(join(root, LIST), 'utf8');

/** What each file of stories is called where it is imported, by the file's name. */
const imported = new Map(
  [...list.matchAll(/^import \* as (\w+) from '\.\.\/stories\/([^']+)\.stories\.js';$/gm)].map(([, variable, name]) => [
    name,
    variable,
  ]),
);

const drawn =
  /^const FILES\b.*? = \[([^\]]*)\];$/m
    .exec(list)?.[1]
    .split(',')
    .map((variable) => variable.trim()) ?? [];

describe('every file of stories is tested', () => {
  const files = readdirSync(join(root, 'stories')).filter((file) => file.endsWith(SUFFIX));
  for (const name of files.map((file) => basename(file, SUFFIX))) {
    test(name, () => {
      const file = `stories/${name}${SUFFIX}`;
      const line = `import * as … from '../stories/${name}.stories.js';`;
      assert.ok(imported.has(name), `${file} is not tested. Add to ${LIST}: ${line} and its name to FILES.`);
      const variable = imported.get(name);
      assert.ok(drawn.includes(variable), `${file} is not tested. Add ${variable} to FILES in ${LIST}.`);
    });
  }
});

describe('every element has stories', () => {
  for (const name of elementNames) {
    test(name, () => {
      const file = `stories/${name}${SUFFIX}`;
      const wayOut = `Make ${file} with a story of each state, and list it in ${LIST}.`;
      assert.ok(existsSync(join(root, file)), `src/elements/${name} has no stories. ${wayOut}`);
    });
  }
});
