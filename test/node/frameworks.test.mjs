/** The apps of test/frameworks, which tools/frameworks.mjs has built: their types, their weight, and what a server renders. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, join} from 'node:path';
import {before, describe, test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {root} from './support/repository.mjs';

const project = join(root, 'test/frameworks');
const require = createRequire(join(project, 'package.json'));

/** @param {string[]} parameters */
function run(parameters) {
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, {cwd: project}, (error, stdout, stderr) => resolve(stdout + stderr));
  });
}

before(() => assert.ok(existsSync(join(project, 'dist')), 'The apps are missing. Run: node tools/frameworks.mjs'));

describe('types', () => {
  const compile = (folder) => ['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false'];
  const compileAngular = (name) => [
    'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js',
    '-p',
    `angular/${name}`,
  ];
  const CHECKS = {
    'without a framework': {checker: compile('shared/tsconfig.types.json'), file: 'shared/Wrong.ts'},
    react: {checker: compile('react'), file: 'react/Wrong.tsx'},
    vue: {checker: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'vue', '--pretty', 'false'], file: 'vue/Wrong.vue'},
    svelte: {
      checker:
        'node_modules/svelte-check/bin/svelte-check --workspace svelte --tsconfig ./tsconfig.json --output machine'.split(
          ' ',
        ),
      file: 'svelte/Wrong.svelte',
    },
    'angular, in templates': {checker: compileAngular('tsconfig.types.json'), file: 'angular/Wrong.ts'},
    'angular, in classes': {checker: compileAngular('tsconfig.class.json'), file: 'angular/WrongClass.ts'},
  };
  const ERROR = /^(?:.*\bERROR "|.*\/)?([\w-]+\.\w+)(?:" |\(|:)(\d+)[:,]\d+.*?(?:\berror\b|")/;
  /** At the end of a faulty line, or, where Prettier would move it, alone on the line above. */
  const ALONE = /^\s*<!-- wrong -->$/;
  const MARK = /(?:\/\/|<!--) wrong( -->)?$/;

  for (const [name, {checker, file}] of Object.entries(CHECKS)) {
    test(`pass in the app, and find each fault, and no other (${name})`, async () => {
      const output = stripVTControlCharacters(await run(checker));
      const found = output
        .split('\n')
        .filter((line) => /\berror TS|\berror NG|\bERROR "/.test(line))
        .map((line) => ERROR.exec(line)?.slice(1).join(':') ?? line);
      const wanted = readFileSync(join(project, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (MARK.test(line) ? [`${basename(file)}:${index + (ALONE.test(line) ? 2 : 1)}`] : []));
      assert.ok(wanted.length > 2);
      assert.deepEqual([...new Set(found)], wanted, output);
    });
  }
});

describe('tree shaking', () => {
  // Lit, of which bundlers take nearly all, is 20,000 of it; a second element would add as much as the first, 5,000.
  const LIMIT = 31_000;
  const tagsOf = (code) => [
    ...new Set([...code.matchAll(/["'`](vs-(?!ready|problem|select)[a-z-]+)["'`]\s*,/g)].map(([, tag]) => tag)),
  ];

  test('Vite brings the one element that is imported', async () => {
    const {build} = await import(require.resolve('vite').replace(/index\.cjs$/, 'dist/node/index.js'));
    const input = join(project, 'shared/one-card.js');
    const result = await build({
      root: project,
      logLevel: 'silent',
      configFile: false,
      build: {write: false, rolldownOptions: {input}},
    });
    const [first] = result.output.filter(({isEntry}) => isEntry);
    assert.deepEqual(tagsOf(first.code), ['vs-speaker-card']);
    assert.ok(first.code.length < LIMIT, `${first.code.length} bytes`);
  });

  test('webpack brings the one element that is imported', async () => {
    const webpack = require('webpack');
    const output = {path: join(project, 'dist/one-card')};
    const stats = await new Promise((resolve, reject) =>
      webpack(
        {mode: 'production', context: project, entry: './shared/one-card.js', output, performance: false},
        (error, done) => (error ? reject(error) : resolve(done)),
      ),
    );
    assert.deepEqual(stats.toJson().errors, []);
    const code = readFileSync(join(output.path, 'main.js'), 'utf8');
    assert.deepEqual(tagsOf(code), ['vs-speaker-card']);
    assert.ok(code.length < LIMIT * 1.5, `${code.length} bytes`);
  });
});

describe('a server', () => {
  for (const name of ['react', 'vue', 'svelte', 'angular']) {
    test(`renders the tags with their attributes and texts (${name})`, () => {
      const page = readFileSync(join(project, `dist/${name}/hydrated.html`), 'utf8');
      assert.match(page, /<vs-speaker-card[^>]* job-title="UNV Country Coordinator"/);
      assert.match(page, /<vs-case-study-carousel[^>]* label="Case studies"/);
      assert.match(
        page,
        /<vs-case-study-card[^>]* heading="An example from Rwanda"[^>]*>\s*Sophie Plagerson named Rwanda\./,
      );
    });
  }
});

describe('docs/frameworks.md', () => {
  const text = readFileSync(join(root, 'docs/frameworks.md'), 'utf8');
  for (const file of [
    'react/CaseStudies.tsx',
    'vue/CaseStudies.vue',
    'svelte/CaseStudies.svelte',
    'angular/case-studies.ts',
    'shared/case-studies.ts',
  ]) {
    test(`shows ${file} as it is tested`, () => {
      assert.ok(
        text.includes(readFileSync(join(project, file), 'utf8')),
        `Copy test/frameworks/${file} into docs/frameworks.md.`,
      );
    });
  }
});
