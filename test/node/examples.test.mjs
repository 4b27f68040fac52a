/**
 * Every example of the documents is run: here, in a browser (test/pages/examples.page.test.ts), or by a test of its own. One
 * that nothing can run has its reason in test/support/examples.ts, or fails here.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {importSource} from '../../tools/import-source.mjs';
import {documentsIn} from '../support/runner/documents.mjs';
import {guardPage} from '../support/runner/policies.mjs';
import {commandsIn, makePlace, OTHERS, runCommand} from './support/examples/commands.mjs';
import {faultsOfExample} from './support/examples/stories.mjs';
import {unsaidIn} from './support/examples/told.mjs';
import {typeErrorsIn} from './support/examples/types.mjs';
import {built, root} from './support/repository.mjs';
import {runNode} from './support/run.mjs';

const {examplesIn, runnerOf, unusedExceptions} = await importSource('test/support/examples.ts');

const examples = (await documentsIn(root)).flatMap((file) => examplesIn(file, readFileSync(join(root, file), 'utf8')));
const nameOf = ({file, line}) => `${file}:${line}`;
const run = (kind) => examples.filter((example) => runnerOf(example)?.kind === kind);

describe('every example has something that runs it', () => {
  test('those of the first page of the Storybook, too', () => {
    for (const file of ['stories/start.mdx', 'stories/contributors/house.mdx', 'docs/install.md'])
      assert.ok(
        examples.some((example) => example.file === file),
        file,
      );
  });

  for (const example of examples) {
    test(nameOf(example), () => {
      const runner = runnerOf(example);
      assert.ok(
        runner,
        `Nothing runs ${example.language || 'a block without a language'}. Add it to test/support/examples.ts.`,
      );
      if (runner.kind === 'nothing') assert.ok(runner.reason.length > 30);
      if (runner.kind !== 'test') return;
      assert.ok(existsSync(join(root, runner.test)), runner.test);
      assert.ok(
        readFileSync(join(root, runner.test), 'utf8').includes(runner.proves),
        `${runner.test}: ${runner.proves}`,
      );
    });
  }

  test('and no exception is left over', () => {
    assert.deepEqual(unusedExceptions(examples), []);
  });
});

describe('examples of files are those that are tested', () => {
  for (const example of run('copy')) {
    test(nameOf(example), () => {
      const source = readFileSync(join(root, runnerOf(example).of), 'utf8');
      assert.ok(source.includes(example.code.replace(/;$/, '')), `${runnerOf(example).of} is another one.`);
    });
  }
});

describe('examples in JavaScript and TypeScript pass the type check', () => {
  for (const example of run('types')) {
    test(nameOf(example), () => {
      built('npm/index.d.ts');
      assert.deepEqual(typeErrorsIn(example.code, example.language), []);
    });
  }

  test('which finds what is wrong', () => {
    assert.equal(typeErrorsIn("import {none} from 'volunteer-story-widgets/story';\nnone();", 'js').length, 1);
  });
});

describe('examples of story files are right', () => {
  for (const example of run('story')) {
    test(nameOf(example), async () => assert.deepEqual(await faultsOfExample(example), []));
  }
});

describe('examples of what is told', () => {
  for (const example of run('told')) {
    test(`${nameOf(example)} are told like this`, async () => assert.deepEqual(await unsaidIn(example), []));
  }
});

describe('examples of headers', () => {
  for (const example of run('header')) {
    test(nameOf(example), async () => {
      const [, name, value] = /^([\w-]+): (.+)$/.exec(example.code) ?? [];
      assert.ok(new Headers([[name, value.replaceAll('…', '')]]).has(name));
      if (name === 'Content-Security-Policy') assert.deepEqual(await untestedIn(value), []);
    });
  }
});

/** What a policy of an example has that no tested policy has. Hashes are those of a build. */
async function untestedIn(policy) {
  const directives = (text) =>
    text
      .split('; ')
      .map((directive) => [...new Set(directive.replace(/'sha384-[^']+'/g, "'sha384-…'").split(/\s+/))].join(' '));
  const name = policy.includes('sha384') ? 'strict-dynamic-hashes' : 'strict';
  const page = join(root, 'test/pages/all.html');
  const {header} = await guardPage(name, readFileSync(page, 'utf8'), page, root);
  const tested = directives(header);
  return directives(policy).filter((directive) => !tested.includes(directive));
}

describe('examples of folders are there', () => {
  for (const example of run('folders')) {
    test(nameOf(example), () => {
      let folder = '';
      for (const line of example.code.split('\n')) {
        const [, indent, path] = /^( *)(\S+)/.exec(line);
        if (!indent && path.endsWith('/')) folder = path;
        const file = indent ? folder + path : path;
        assert.ok(existsSync(join(root, file)), file);
      }
    });
  }
});

describe('examples of addresses open the panel', () => {
  for (const example of run('addresses')) {
    test(nameOf(example), () => {
      for (const line of example.code.split('\n')) assert.ok(new URL(line).searchParams.has('vs-debug'), line);
    });
  }
});

describe('examples of locale files are taken', () => {
  for (const example of run('locale')) {
    test(nameOf(example), async (context) => {
      const place = makePlace();
      context.after(() => rmSync(place, {recursive: true}));
      writeFileSync(join(place, 'sent.json'), example.code);
      const {code, output} = await runNode(['tools/locales.mjs', 'import', 'sent.json'], place);
      assert.equal(code, 0, output);
      assert.match(output, /, 0 refused/);
    });
  }
});

describe('examples of commands do what they should', () => {
  const done = new Set();
  let place = '';
  before(() => {
    place = makePlace();
  });
  after(() => rmSync(place, {recursive: true}));

  for (const example of run('command')) {
    test(nameOf(example), async () => {
      for (const words of commandsIn(example.code)) {
        // Documents repeat each other, and nothing can be made twice.
        if (done.has(words.join(' '))) continue;
        await runCommand(words, place);
        done.add(words.join(' '));
      }
    });
  }
});

test('commands of others are not run, for reasons', () => {
  const named = run('command')
    .flatMap(({code}) => commandsIn(code).flat())
    .map((word) => word.replace(/@.*/, ''));
  for (const other of Object.keys(OTHERS)) assert.ok(named.includes(other), `No example has "${other}".`);
});

test('the rules for Apache are those for the others', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  context.after(() => rmSync(folder, {recursive: true}));
  const story = join(root, 'stories/samples/leaving-no-one-behind/story.json');
  await runNode([built('publish/publish.js'), 'publish', story, '--out', 'site'], folder);
  const rules = readFileSync(join(folder, 'site/_headers'), 'utf8');
  const {code} = examples.find(({language}) => language === 'apache');
  const headers = [...code.matchAll(/Header set ([\w-]+) "([^"]+)"/g)];
  assert.ok(headers.length > 2);
  for (const [, name, value] of headers) assert.ok(rules.includes(`${name}: ${value}`), `${name}: ${value}`);
});
