import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {importSource} from '../../tools/import-source.mjs';
import {root} from './support/repository.mjs';

const {FACTS, WALKS} = await importSource('test/accessibility/facts.ts');
const read = (path) => readFileSync(join(root, path), 'utf8');

const statement = read('docs/accessibility.md');

const tags = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName}) => tagName ?? []);

describe('the conformance statement', () => {
  test('has a section for each widget, and each tool for editors', () => {
    assert.deepEqual(
      Object.keys(FACTS)
        .filter((name) => name.startsWith('vs-'))
        .sort(),
      tags.sort(),
    );
    for (const name of Object.keys(FACTS)) assert.match(statement, new RegExp(`^### \`?${name}\`?$`, 'm'));
  });

  test('names tests that are there, for what each key does', () => {
    for (const [name, {keys = []}] of Object.entries(FACTS))
      for (const {file, test: title} of keys)
        assert.ok(read(`test/${file}`).includes(title), `${name}: "${title}" is not in ${file}`);
  });

  test('leads to files that are there, and into each tree that was reviewed', () => {
    const targets = [...statement.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, target]) => target);
    for (const target of targets) assert.ok(existsSync(join(root, 'docs', target)), target);
    for (const file of readdirSync(join(root, 'test/accessibility/trees')))
      assert.ok(targets.includes(`../test/accessibility/trees/${file}`), file);
  });

  test('names the version of axe that the project installs', () => {
    const {version} = JSON.parse(read('package-lock.json')).packages['node_modules/axe-core'];
    assert.ok(statement.includes(`axe-core ${version}`));
  });

  test('walks by keys through a story of each widget in which something can be reached', () => {
    const walked = new Set(WALKS.map(({title}) => title.split('/').at(-1)));
    const titles = readdirSync(join(root, 'stories'))
      .filter((file) => file.endsWith('.stories.ts') && file !== 'translation-preview.stories.ts')
      .map((file) => /\btitle: '(?:[^']*\/)?([^'/]+)'/.exec(read(`stories/${file}`))[1]);
    assert.deepEqual(titles.filter((title) => !walked.has(title)).sort(), ['Challenge list', 'Recommendation list']);
  });

  test('is linked from the README, and shown in the Storybook', () => {
    assert.match(read('README.md'), /\]\(docs\/accessibility\.md\)/);
    assert.match(read('stories/websites/accessibility.mdx'), /docs\/accessibility\.md\?raw/);
  });
});
