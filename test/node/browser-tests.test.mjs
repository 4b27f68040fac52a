/** Files that failed are asked a second time, alone, and those that then pass are named. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {testTwice} from '../../tools/browser-tests.mjs';

const failure = (browser, file) => ({browser, file: `test/${file}.test.ts`});

/** A run for each call, in order: what failed in it. */
function runner(...results) {
  const asked = [];
  const run = (browsers, files = []) => {
    asked.push([browsers.join(), ...files].join(' '));
    const failed = results[asked.length - 1] ?? [];
    return {passed: failed.length === 0, failed};
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

test('many failures are not asked twice', () => {
  const {asked, run} = runner(Array.from({length: 7}, (_, index) => failure('Firefox', `f${index}`)));
  assert.equal(testTwice(['firefox'], run), false);
  assert.equal(asked.length, 1);
});

test('a runner that breaks down fails', () => {
  assert.equal(
    testTwice(['firefox'], () => ({passed: false, failed: []})),
    false,
  );
});
