/** The documentation: what it links to is there, and its site shows all of it. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, test} from 'node:test';
import {anchorsIn, brokenLinks, describeLink, markdownFiles} from '../../tools/docs/markdown-links.mjs';
import {siteLinkFaults} from '../../tools/docs/site-links.mjs';
import {root} from './support/repository.mjs';
import {runNode} from './support/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'vs-docs-'));
after(() => rmSync(folder, {recursive: true}));

/** @param {Record<string, string>} files */
function broken(files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  return brokenLinks(folder, Object.keys(files)).map(describeLink);
}

test('every link in Markdown leads to a file and a heading that are there', () => {
  const files = markdownFiles(root);
  for (const file of [
    'README.md',
    'CONTRIBUTING.md',
    '.github/SECURITY.md',
    'docs/install.md',
    'docs/editors/README.md',
  ])
    assert.ok(files.includes(file), file);
  assert.deepEqual(brokenLinks(root, files).map(describeLink), []);
});

describe('a broken link in Markdown is told with file, line and reason:', () => {
  test('a file that is not there', () => {
    assert.deepEqual(broken({'docs/one.md': '# One\n\nSee [two](two.md).'}), [
      'docs/one.md:3: two.md: there is no docs/two.md.',
    ]);
  });

  test('a picture that is not there', () => {
    assert.deepEqual(broken({'a.md': '![A house](house.png)'}), ['a.md:1: house.png: there is no house.png.']);
  });

  test('a heading that is not there, in the file itself and in another', () => {
    assert.deepEqual(broken({'a.md': '# A\n\n[Up](#b)', 'b.md': '# B\n\n[A](a.md#a) and [not](a.md#c)'}), [
      'a.md:3: #b: a.md has no heading #b.',
      'b.md:3: a.md#c: a.md has no heading #c.',
    ]);
  });

  test('what no reader of the repository has', () => {
    const links = '[Up](../elsewhere.md) [Built](dist/cdn/vs.js)';
    assert.deepEqual(
      broken({'a.md': links}).map((text) => text.replace(/^.*?: /, '')),
      ['../elsewhere.md: it leads out of the project.', 'dist/cdn/vs.js: it leads to what is not in the repository.'],
    );
  });

  test('and what is no link, or leads to another site, is left alone', () => {
    assert.deepEqual(broken({'a.md': '`[code](none.md)` [site](https://example.org/none) <mailto:a@example.org>'}), []);
  });
});

test('headings are found under the names that GitHub gives them', () => {
  const text = '# A tag: `vs-place`\n\n## What’s new?\n\n## Again\n\n## Again\n\n<a id="own"></a>';
  assert.deepEqual([...anchorsIn(text)].sort(), ['a-tag-vs-place', 'again', 'again-1', 'own', 'whats-new']);
});

describe('links of the site', () => {
  const entries = {'one--docs': {type: 'docs'}, 'two--docs': {type: 'docs'}, 'card--default': {type: 'story'}};
  const faults = (...links) =>
    siteLinkFaults(
      [
        {id: 'one--docs', links, anchors: ['top']},
        {id: 'two--docs', links: [], anchors: ['parts']},
      ],
      entries,
      (path) => path === 'translators/fr.csv' || path === '',
    );

  test('lead to pages, stories and places', () => {
    assert.deepEqual(
      faults('#top', './?path=/docs/two--docs', './?path=/docs/two--docs#parts', '?path=/story/card--default'),
      [],
    );
  });

  test('lead to files beside the pages, and to the site itself', () => {
    assert.deepEqual(faults('./translators/fr.csv', 'translators/fr.csv#top', './'), []);
  });

  test('are followed also where they are written as in the repository', () => {
    assert.deepEqual(faults('./translators/no.csv', 'install.md#languages', '../../locales/', '/elsewhere'), [
      'one--docs: ./translators/no.csv: the site has no file translators/no.csv.',
      'one--docs: install.md#languages: the site has no file install.md.',
      'one--docs: ../../locales/: it leads out of the site.',
      'one--docs: /elsewhere: it leads out of the site.',
    ]);
  });

  test('or are told with page, link and reason', () => {
    assert.deepEqual(
      faults('#no', '?path=/docs/three--docs', '?path=/docs/card--default', '?path=/docs/two--docs#no', '?path=/'),
      [
        'one--docs: #no: one--docs has no place #no.',
        'one--docs: ?path=/docs/three--docs: there is no page three--docs.',
        'one--docs: ?path=/docs/card--default: card--default is no page of the kind "docs".',
        'one--docs: ?path=/docs/two--docs#no: two--docs has no place #no.',
        'one--docs: ?path=/: it names no page.',
      ],
    );
  });
});

describe('the site shows', () => {
  const pages = readdirSync(join(root, 'stories'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readFileSync(join(root, 'stories', name), 'utf8'))
    .join('\n');
  for (const file of markdownFiles(root).filter((name) => /^(docs|\.github)\/[^/]+$/.test(name))) {
    test(file, () => assert.ok(pages.includes(`/${file}?raw'`), `Make a page for it in stories/, as the others are.`));
  }
});

test('tools/docs.mjs explains its use', async () => {
  const {code, output} = await runNode(['tools/docs.mjs', '--fast']);
  assert.equal(code, 2);
  assert.match(output, /Usage/);
});
