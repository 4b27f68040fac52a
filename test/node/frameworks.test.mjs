/** The apps of test/frameworks, which tools/frameworks.mjs has built: their types, their weight, and what a server renders. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
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
  const CHECKERS = {
    react: ['node_modules/typescript/bin/tsc', '-p', 'react', '--pretty', 'false'],
    vue: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'vue', '--pretty', 'false'],
    svelte:
      'node_modules/svelte-check/bin/svelte-check --workspace svelte --tsconfig ./tsconfig.json --output machine'.split(
        ' ',
      ),
  };
  for (const [name, checker] of Object.entries(CHECKERS)) {
    test(`pass in the app of ${name}, and find what is wrong in Wrong, and no more`, async () => {
      const output = await run(checker);
      const lines = output.split('\n').filter((line) => /\berror\b/i.test(line) && /TS\d|ERROR/.test(line));
      assert.ok(lines.length > 0, output);
      for (const line of lines) assert.match(line, /Wrong\./);
      assert.match(output, /nmae/);
      assert.match(output, /diagonal/);
      assert.match(output, /position/);
      assert.doesNotMatch(output, /"?wide"? is not|'title'|'class' does not/);
    });
  }
});

describe('tree shaking', () => {
  const LIMIT = 30_000;
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
    'shared/case-studies.js',
  ]) {
    test(`shows ${file} as it is tested`, () => {
      assert.ok(
        text.includes(readFileSync(join(project, file), 'utf8')),
        `Copy test/frameworks/${file} into docs/frameworks.md.`,
      );
    });
  }
});
