import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {ESLint} from 'eslint';
import * as prettier from 'prettier';
import tseslint from 'typescript-eslint';
import {addToStories} from '../../tools/scaffold/edits.mjs';
import {nameOf} from '../../tools/scaffold/name.mjs';
import {root} from './support/repository.mjs';

/** What an element is made of, and what checks it. */
const COPIED = [
  'src',
  'snippet-maker',
  'stories',
  'test/support/stories.ts',
  'test/support',
  'test/base/support',
  'tools',
  'package.json',
  'tsconfig.json',
  'locales',
];

const MADE = [
  'docs/editors/widgets/scaffold-sample.md',
  'src/elements/scaffold-sample/scaffold-sample.styles.ts',
  'src/elements/scaffold-sample/scaffold-sample.ts',
  'src/elements/scaffold-sample/vs-scaffold-sample.ts',
  'stories/editors/widgets/scaffold-sample.mdx',
  'stories/scaffold-sample.stories.ts',
  'test/elements/scaffold-sample/scaffold-sample.test.ts',
];

const CHANGED = ['package.json', 'src/index.ts', 'src/loader/elements.ts', 'test/support/stories.ts'];

/** @type {string} */
let copy;

before(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'scaffold-')));
  for (const path of COPIED) {
    mkdirSync(dirname(join(copy, path)), {recursive: true});
    cpSync(join(root, path), join(copy, path), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

after(() => rmSync(copy, {recursive: true}));

/**
 * Runs a Node script in the copy.
 * @param {readonly string[]} parameters
 * @returns {Promise<{code: number, output: string}>}
 */
function run(...parameters) {
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, {cwd: copy}, (error, stdout, stderr) => {
      resolve({code: Number(error?.code ?? 0), output: stdout + stderr});
    });
  });
}

/** @param {readonly string[]} names */
const scaffold = (...names) => run(join(root, 'tools/scaffold.mjs'), '--root', copy, ...names);

/** @returns {Record<string, string>} the texts of all files in the copy, by path */
function filesOfCopy() {
  const files = readdirSync(copy, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map(({parentPath, name}) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(copy.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** @param {string} path */
const read = (path) => readFileSync(join(copy, path), 'utf8');

/**
 * The JavaScript file behind a command of a package.
 * @param {string} packageName
 * @param {string} name
 */
function command(packageName, name) {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin[name]);
}

describe('a name that cannot be', () => {
  /** @type {[string[], RegExp][]} */
  const refused = [
    [[], /Which element\?/],
    [['scaffold-sample'], /"scaffold-sample" does not begin with "vs-"/],
    [['vs-KeyMessage'], /not written in small Latin letters/],
    [['vs-key_message'], /not written in small Latin letters/],
    [['vs-key--message'], /not written in small Latin letters/],
    [['vs-'], /not written in small Latin letters/],
    [['vs-../outside'], /not written in small Latin letters/],
    [['vs-speaker-card'], /<vs-speaker-card> cannot be made: src\/elements\/speaker-card is there already/],
    [['vs-event'], /would be Event, which browsers use/],
    [['vs-image'], /would be Image, which browsers use/],
    [['vs-story-element'], /would be StoryElement, which src\/base\/story-element\.ts exports/],
    [['vs-problem'], /would be Problem, which src\/base\/events\.ts exports/],
    [['vs-speaker-layout'], /would be SpeakerLayout, which src\/elements\/speaker-card\/speaker-card\.ts exports/],
    [['vs-one', 'vs-two'], /^Usage/],
    [['--nmae', 'vs-one'], /^Usage/],
  ];
  for (const [names, reason] of refused) {
    test(`"${names.join(' ')}" is refused, and nothing is changed`, async () => {
      const files = filesOfCopy();
      const {code, output} = await scaffold(...names);
      assert.equal(code, 2, output);
      assert.match(output, reason);
      assert.match(output, /Usage: npm run scaffold -- vs-photo-essay/);
      assert.deepEqual(filesOfCopy(), files);
    });
  }

  test('a file that is in the way is left alone', async () => {
    writeFileSync(join(copy, 'stories/in-the-way.stories.ts'), 'export {};\n');
    const files = filesOfCopy();
    const {code, output} = await scaffold('vs-in-the-way');
    assert.equal(code, 2);
    assert.match(output, /stories\/in-the-way\.stories\.ts is there already/);
    assert.deepEqual(filesOfCopy(), files);
    rmSync(join(copy, 'stories/in-the-way.stories.ts'));
  });

  test('nothing is half-done when a list of elements is not as expected', async () => {
    const list = read('src/loader/elements.ts');
    writeFileSync(join(copy, 'src/loader/elements.ts'), 'export {};\n');
    const files = filesOfCopy();
    const {code, output} = await scaffold('vs-scaffold-sample');
    assert.equal(code, 2);
    assert.match(output, /^The elements are not listed where they were expected/);
    assert.deepEqual(filesOfCopy(), files);
    writeFileSync(join(copy, 'src/loader/elements.ts'), list);
  });
});

describe('a new element', () => {
  /** @type {Record<string, string>} */
  let filesBefore;

  before(async () => {
    filesBefore = filesOfCopy();
    const {code, output} = await scaffold('vs-scaffold-sample');
    assert.equal(code, 0, output);
    for (const path of [...MADE, ...CHANGED]) assert.ok(output.includes(path), `${path} is not named`);
  });

  test('consists of these files, and changes only the lists of elements', () => {
    const files = filesOfCopy();
    const made = Object.keys(files).filter((path) => !(path in filesBefore));
    assert.deepEqual(made.sort(), MADE);
    const changed = Object.keys(filesBefore).filter((path) => files[path] !== filesBefore[path]);
    assert.deepEqual(changed.sort(), CHANGED);
  });

  test('is listed in order', () => {
    for (const [path, pattern] of /** @type {[string, RegExp][]} */ ([
      ['src/loader/elements.ts', /^ {2}'vs-([\w-]+)'/gm],
      ['src/index.ts', /^import '\.\/elements\/([\w-]+)\//gm],
      ['src/index.ts', /^export \* from '\.\/elements\/([\w-]+)\//gm],
      ['test/support/stories.ts', /^import \* as \w+ from '\.\.\/\.\.\/stories\/([\w-]+)\.stories\.js'/gm],
      ['package.json', /^ {4}"\.\/elements\/([\w-]+)"/gm],
      ['package.json', /^ {4}"\.\/vs-([\w-]+)"/gm],
    ])) {
      const names = [...read(path).matchAll(pattern)].map(([, name]) => name);
      assert.ok(names.includes('scaffold-sample'), `${path}: ${names.join()}`);
      assert.deepEqual(names, names.toSorted(), path);
    }
  });

  test('has its stories tested', () => {
    assert.match(read('test/support/stories.ts'), /^export const FILES\b.*? = \[[^\]]*\bscaffoldSample\b[^\]]*\];$/m);
  });

  test('leaves everything else in package.json as it was', () => {
    const {exports, ...rest} = JSON.parse(read('package.json'));
    const {exports: exportsBefore, ...restBefore} = JSON.parse(filesBefore['package.json']);
    assert.deepEqual(rest, restBefore);
    const {'./elements/scaffold-sample': classEntry, './vs-scaffold-sample': registrationEntry, ...others} = exports;
    assert.deepEqual(others, exportsBefore);
    assert.equal(classEntry.default, './dist/npm/elements/scaffold-sample/scaffold-sample.js');
    assert.equal(registrationEntry.types, './dist/npm/elements/scaffold-sample/vs-scaffold-sample.d.ts');
  });

  test('passes the type check', async () => {
    const include = ['src', 'test/support/stories.ts', ...MADE];
    writeFileSync(join(copy, 'tsconfig.made.json'), JSON.stringify({extends: './tsconfig.json', include}));
    const {code, output} = await run(command('typescript', 'tsc'), '-p', 'tsconfig.made.json');
    assert.equal(code, 0, output);
  });

  test('keeps the rules of the house', async () => {
    // The files are not in this project, so nothing is known of their types.
    const overrideConfig = [{files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked}];
    const eslint = new ESLint({cwd: root, overrideConfig});
    for (const path of MADE.filter((file) => file.endsWith('.ts'))) {
      const [{messages}] = await eslint.lintText(read(path), {filePath: join(root, path)});
      assert.deepEqual(messages, [], path);
    }
  });

  test('is formatted', async () => {
    const config = await prettier.resolveConfig(join(root, 'package.json'));
    for (const path of [...MADE, ...CHANGED]) {
      assert.ok(await prettier.check(read(path), {...config, filepath: join(root, path)}), path);
    }
  });

  test('is described in the manifest', async () => {
    const {code, output} = await run('tools/manifest.mjs');
    assert.equal(code, 0, output);
    const {modules} = JSON.parse(read('custom-elements.json'));
    const {declarations} = modules.find(({path}) => path === 'dist/npm/elements/scaffold-sample/scaffold-sample.js');
    const {tagName, summary, attributes} = declarations.find(({name}) => name === 'ScaffoldSample');
    assert.deepEqual({tagName, summary}, {tagName: 'vs-scaffold-sample', summary: 'Scaffold sample.'});
    assert.ok(attributes.some(({name}) => name === 'heading'));
  });

  test('cannot be made twice', async () => {
    const files = filesOfCopy();
    const {code, output} = await scaffold('vs-scaffold-sample');
    assert.equal(code, 2);
    assert.match(output, /is there already/);
    assert.deepEqual(filesOfCopy(), files);
  });
});

describe('the list of stories', () => {
  const file = join(root, 'test/support/stories.ts');
  const source = readFileSync(file, 'utf8');

  test('stays formatted while it grows over the end of its line', async () => {
    const config = await prettier.resolveConfig(file);
    let list = source;
    for (const word of ['one', 'two', 'three', 'four', 'five', 'six']) {
      list = addToStories(list, nameOf(`vs-sample-${word}`));
      assert.ok(await prettier.check(list, {...config, filepath: file}), word);
    }
    assert.match(list, /^ {2}sampleOne,\n {2}sampleTwo,\n(?: {2}\w+,\n)+\];$/m);
  });

  test('calls stories by no name that is in use', () => {
    for (const [tag, variable] of [
      ['vs-switch', 'switchStories'],
      ['vs-page', 'pageStories'],
      ['vs-draw-story', 'drawStoryStories'],
    ]) {
      const list = addToStories(source, nameOf(tag));
      assert.ok(
        list.includes(`import * as ${variable} from '../../stories/${tag.slice('vs-'.length)}.stories.js';`),
        tag,
      );
      assert.match(list, new RegExp(`^export const FILES\\b[^;]*\\b${variable}\\b[^;]*;$`, 'm'));
    }
  });

  test('that is not as expected is left alone', () => {
    const renamed = source.replace('const FILES', 'const PLACES');
    assert.throws(() => addToStories(renamed, nameOf('vs-sample')), /not listed where they were expected/);
  });
});
