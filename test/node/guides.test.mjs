import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {importSource} from '../../tools/import-source.mjs';
import {root} from './support/repository.mjs';
import {runNode} from './support/run.mjs';

const folder = join(root, 'docs/editors');
const guides = readdirSync(folder);

test('the guides are current', async () => {
  const {code, output} = await runNode(['tools/guides.mjs', '--check']);
  assert.equal(code, 0, output);
});

test('tools/guides.mjs explains its use', async () => {
  const {code, output} = await runNode(['tools/guides.mjs', '--chek']);
  assert.equal(code, 2);
  assert.match(output, /Usage/);
});

test('every system has its guide, and every guide a page in the Storybook', async () => {
  const {PLACES} = await importSource('snippet-maker/guides.ts');
  for (const {guide} of Object.values(PLACES)) if (guide) assert.ok(guides.includes(`${guide}.md`), guide);
  const pages = readdirSync(join(root, 'stories/editors')).map((name) =>
    readFileSync(join(root, 'stories/editors', name), 'utf8'),
  );
  for (const name of guides)
    assert.ok(
      pages.some((page) => page.includes(`docs/editors/${name}?raw`)),
      name,
    );
});

for (const name of guides) {
  describe(`docs/editors/${name}`, () => {
    const text = readFileSync(join(folder, name), 'utf8');

    test('leads to files that are there', () => {
      for (const [, target] of text.matchAll(/\]\(([^)#:]+)(?:#[\w-]+)?\)/g))
        assert.ok(existsSync(join(folder, target)), target);
    });

    test('names no address but those of nobody', () => {
      for (const [address] of text.matchAll(/https?:\/\/[^\s"'`)<]+/g))
        assert.match(address, /^https:\/\/(example\.org\/|$)/);
    });

    if (!['README.md', 'attributes.md'].includes(name)) {
      test('begins with a line to paste, and ends with a way out', () => {
        const [first] = /^```html\n.*\n```$/m.exec(text);
        assert.ok(text.indexOf(first) < 600, 'the line comes late');
        assert.equal(first.split('\n').length, 3);
        assert.match(text, /\?vs-debug/);
        assert.match(text, /## What to expect/);
      });
    }
  });
}
