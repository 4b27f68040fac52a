/** Files that failed are asked a second time, alone, and those that then pass are named. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {testTwice} from '../../tools/browser-tests.mjs';

const failure = (browser, file) => ({browser, file: `test/${file}.test.ts`});

/** A run for each call, in order: what failed in it, or that and what it left. */
function runner(...results) {
  const asked = [];
  const run = (browsers, files = []) => {
    asked.push([browsers.join(), ...files].join(' '));
    const result = results[asked.length - 1] ?? [];
    const {failed, left, end} = Array.isArray(result) ? {failed: result, left: []} : result;
    return {passed: failed.length + left.length === 0, failed, left, end};
  };
  return {asked, run};
}

function printed(context, act) {
  const {mock} = context.mock.method(console, 'log', () => {});
  const result = act();
  mock.restore();
  return {result, text: mock.calls.map(({arguments: [line]}) => line).join('\n')};
}

test('what passes is run once', () => {
  const {asked, run} = runner();
  assert.equal(testTwice(['chromium', 'firefox'], run), true);
  assert.deepEqual(asked, ['chromium,firefox']);
});

test('a file that failed is run again in the browser where it failed, and named when it passes', (context) => {
  const {asked, run} = runner([failure('Firefox', 'a'), failure('WebKit', 'b'), failure('Firefox', 'c')]);
  const {result, text} = printed(context, () => testTwice(['chromium', 'firefox', 'webkit'], run));
  assert.equal(result, true);
  assert.deepEqual(asked.slice(1), ['firefox test/a.test.ts test/c.test.ts', 'webkit test/b.test.ts']);
  assert.match(text, /unsteady[^]*Firefox: test\/a\.test\.ts[^]*WebKit: test\/b\.test\.ts/);
});

test('a file that fails twice fails', (context) => {
  const {run} = runner([failure('Firefox', 'a')], [failure('Firefox', 'a')]);
  assert.equal(printed(context, () => testTwice(['firefox'], run)).result, false);
});

test('what a runner that broke down has left is run, and then what failed', (context) => {
  const broken = {
    failed: [failure('Firefox', 'a')],
    left: [failure('WebKit', 'b'), failure('WebKit', 'c')],
    end: 'It ended with code 1.',
  };
  const {asked, run} = runner(broken);
  const {result, text} = printed(context, () => testTwice(['firefox', 'webkit'], run));
  assert.equal(result, true);
  assert.deepEqual(asked.slice(1), ['webkit test/b.test.ts test/c.test.ts', 'firefox test/a.test.ts']);
  assert.match(text, /broke down\. It ended with code 1\.[^]*WebKit: test\/b\.test\.ts/);
});

test('what fails among the files that a broken-down runner left is asked again, too', (context) => {
  const broken = {failed: [], left: [failure('WebKit', 'b'), failure('WebKit', 'c')]};
  for (const [second, passes] of [
    [[], true],
    [[failure('WebKit', 'b')], false],
  ]) {
    const {asked, run} = runner(broken, [failure('WebKit', 'b')], second);
    const {result, text} = printed(context, () => testTwice(['webkit'], run));
    assert.equal(result, passes);
    assert.deepEqual(asked.slice(1), ['webkit test/b.test.ts test/c.test.ts', 'webkit test/b.test.ts']);
    assert.match(text, passes ? /unsteady[^]*WebKit: test\/b/ : /for good[^]*WebKit: test\/b/);
  }
});

test('a runner that breaks down twice fails', (context) => {
  const broken = {failed: [], left: [failure('WebKit', 'b')]};
  const {run} = runner(broken, broken);
  assert.equal(printed(context, () => testTwice(['webkit'], run)).result, false);
});

test('many failures are not asked twice', (context) => {
  const {asked, run} = runner(Array.from({length: 7}, (_, index) => failure('Firefox', `f${index}`)));
  assert.equal(printed(context, () => testTwice(['firefox'], run)).result, false);
  assert.equal(asked.length, 1);
});

test('a runner that breaks down before its first file fails', (context) => {
  const {result} = printed(context, () => testTwice(['firefox'], () => ({passed: false, failed: [], left: []})));
  assert.equal(result, false);
});
