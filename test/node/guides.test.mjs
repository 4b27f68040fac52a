import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import {importSource} from '../../tools/import-source.mjs';
import {elementNames, root} from './support/repository.mjs';
import {runNode} from './support/run.mjs';

const folder = join(root, 'docs/editors');
const guides = readdirSync(folder, {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.md'));

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
  for (const name of guides) assert.ok(pageOf(name), name);
});

/** The page of the Storybook that shows a guide. */
function pageOf(name) {
  const pages = readdirSync(join(root, 'stories/editors'), {recursive: true}).filter((file) => file.endsWith('.mdx'));
  return pages
    .map((file) => readFileSync(join(root, 'stories/editors', file), 'utf8'))
    .find((page) => page.includes(`docs/editors/${name}?raw`));
}

describe('every widget has a page for editors', () => {
  for (const element of elementNames) {
    test(element, async () => {
      const {widgetName} = await importSource('snippet-maker/guides.ts');
      const tag = `vs-${element}`;
      const name = `widgets/${element}.md`;
      assert.ok(guides.includes(name), `docs/editors/${name} is missing.`);
      const text = readFileSync(join(folder, name), 'utf8');
      assert.match(text, new RegExp(`^# ${widgetName('en', tag)}$`, 'm'));
      for (const part of ['fields', 'troubles', 'troubles-of-all'])
        assert.ok(text.includes(`<!-- made: ${part} ${tag} -->`), part);
      assert.ok(pageOf(name).includes(`<Meta title="For editors/Widgets/${widgetName('en', tag)}" />`), 'title');
      assert.ok(readFileSync(join(folder, 'attributes.md'), 'utf8').includes(`](${name})`), 'attributes.md');
    });
  }
});

describe('the page of a widget knows every problem that the widget tells', () => {
  for (const element of elementNames) {
    test(element, async () => {
      const {troublesOf, widgetsOf} = await importSource('snippet-maker/guides.ts');
      const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
      const widget = widgetsOf(manifest).find(({tag}) => tag === `vs-${element}`);
      const known = new Set(troublesOf(widget).map(({code}) => code));
      const sources = join(root, 'src/elements', element);
      const told = readdirSync(sources).flatMap((file) =>
        [...readFileSync(join(sources, file), 'utf8').matchAll(/\.problem\('([\w-]+)'/g)].map(([, code]) => code),
      );
      const unknown = [...new Set(told)].filter((code) => !known.has(code));
      assert.deepEqual(unknown, [], 'Add them to snippet-maker/own-troubles.ts.');
    });
  }
});

for (const name of guides) {
  describe(`docs/editors/${name}`, () => {
    const text = readFileSync(join(folder, name), 'utf8');

    test('leads to files that are there', () => {
      for (const [, target] of text.matchAll(/\]\(([^)#:]+)(?:#[\w-]+)?\)/g))
        assert.ok(existsSync(join(folder, dirname(name), target)), target);
    });

    test('names no address but those of nobody', () => {
      for (const [address] of text.matchAll(/https?:\/\/[^\s"'`)<]+/g))
        assert.match(address, /^https:\/\/(example\.org\/|…|$)/);
    });

    if (name !== 'README.md') {
      test('begins with a line to paste, and ends with a way out', () => {
        const [first] = /^```html\n.*\n```$/m.exec(text);
        assert.ok(text.indexOf(first) < 600, 'the line comes late');
        assert.equal(first.split('\n').length, 3);
        assert.match(text, /\?vs-debug/);
        if (!name.includes('/') && name !== 'attributes.md') assert.match(text, /## What to expect/);
      });
    }
  });
}
