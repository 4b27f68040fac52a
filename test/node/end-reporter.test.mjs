/** What the end of a log tells of a run in browsers. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {endReporter} from '../support/runner/end-reporter.mjs';
import {root} from './support/repository.mjs';

const REASON = '(skipped: this browser cannot emulate media)';

const passed = (name) => ({name, passed: true, skipped: false});
const skipped = (name) => ({name, passed: false, skipped: true});
const failed = (name, error) => ({name, passed: false, skipped: false, error});

function session(browser, file, {tests = undefined, suites = [], errors = [], isPassed = false}) {
  return {
    browser: {name: browser},
    testFile: join(root, 'test', file),
    status: 'FINISHED',
    passed: isPassed,
    errors,
    testResults: tests && {name: '', tests, suites},
  };
}

/** The lines that are printed when a run stops. */
function linesOf(context, sessions) {
  const {mock} = context.mock.method(console, 'log', () => {});
  endReporter(root).stop({sessions: sessions.values()});
  mock.restore();
  return mock.calls.flatMap(({arguments: [text]}) => text.split('\n')).filter(Boolean);
}

test('a run in which all passed ends without a word', (context) => {
  assert.deepEqual(linesOf(context, [session('Chromium', 'a.test.ts', {tests: [passed('x')], isPassed: true})]), []);
});

test('skipped tests are counted by engine and reason, with their files', (context) => {
  const suites = [{name: 'inner', tests: [skipped(`two ${REASON}`), passed('three')], suites: []}];
  const lines = linesOf(context, [
    session('WebKit', 'a.test.ts', {tests: [skipped(`one ${REASON}`)], suites, isPassed: true}),
    session('WebKit', 'b.test.ts', {tests: [skipped(`four ${REASON}`), skipped('five')], isPassed: true}),
    session('Firefox', 'b.test.ts', {tests: [skipped('five')], isPassed: true}),
  ]);
  assert.deepEqual(lines, [
    'Skipped tests',
    '  WebKit: this browser cannot emulate media: 3 in test/a.test.ts, test/b.test.ts',
    '  WebKit: no reason given: 1 in test/b.test.ts',
    '  Firefox: no reason given: 1 in test/b.test.ts',
  ]);
});

test('failures stand last, each with what was said and the first place in the code', (context) => {
  const error = {
    message: 'expected 1 to equal 2',
    stack: 'AssertionError: expected 1 to equal 2\n    at n.<anonymous> (test/a.test.ts:5:3)\n    at x (b.ts:1:1)',
  };
  const suites = [
    {name: 'a card', tests: [], suites: [{name: 'in print', tests: [failed('is whole', error)], suites: []}]},
  ];
  const lines = linesOf(context, [
    session('Firefox', 'a.test.ts', {tests: [skipped('one'), failed('two'), failed('three')], suites}),
  ]);
  assert.deepEqual(lines.slice(2), [
    'Failed: 2',
    '  Firefox: test/a.test.ts: a card > in print > is whole',
    '    expected 1 to equal 2',
    '    at n.<anonymous> (test/a.test.ts:5:3)',
    '  Firefox: test/a.test.ts: 2 did not run',
  ]);
});

test('files that could not be loaded, or came to no end, have failed', (context) => {
  const lines = linesOf(context, [
    session('Chromium', 'a.test.ts', {errors: [{message: 'Could not import your test module.'}]}),
    session('WebKit', 'a.test.ts', {}),
  ]);
  assert.deepEqual(lines, [
    'Failed: 2',
    '  Chromium: test/a.test.ts: the file itself',
    '    Could not import your test module.',
    '  WebKit: test/a.test.ts: the file itself',
    '    It did not come to its end.',
  ]);
});

/** What is written down, while the tests run and when they have ended. */
function recorded(context, sessions, act) {
  const record = join(mkdtempSync(join(tmpdir(), 'vs-record-')), 'results.json');
  const {mock} = context.mock.method(console, 'log', () => {});
  act(endReporter(root, record), {sessions: {all: () => sessions.values()}});
  mock.restore();
  return JSON.parse(readFileSync(record, 'utf8'));
}

test('the result of each file is written down for who runs some again', (context) => {
  const sessions = [
    session('Chromium', 'a.test.ts', {tests: [passed('x')], isPassed: true}),
    session('WebKit', 'b.test.ts', {tests: [failed('x', {message: 'no'})]}),
    session('Firefox', 'c.test.ts', {}),
  ];
  const written = recorded(context, sessions, (reporter) => reporter.stop({sessions: sessions.values()}));
  assert.deepEqual(written, [
    {browser: 'Chromium', file: join('test', 'a.test.ts'), result: 'passed'},
    {browser: 'WebKit', file: join('test', 'b.test.ts'), result: 'failed'},
    {browser: 'Firefox', file: join('test', 'c.test.ts'), result: 'failed'},
  ]);
});

test('a runner that breaks down leaves the results that were there, and names the files without one', (context) => {
  const sessions = [
    session('Firefox', 'a.test.ts', {tests: [passed('x')], isPassed: true}),
    {...session('WebKit', 'a.test.ts', {}), status: 'STARTED'},
  ];
  const written = recorded(context, sessions, (reporter, {sessions: manager}) => {
    reporter.start({sessions: manager});
    reporter.reportTestFileResults({});
  });
  assert.deepEqual(written, [
    {browser: 'Firefox', file: join('test', 'a.test.ts'), result: 'passed'},
    {browser: 'WebKit', file: join('test', 'a.test.ts'), result: 'none'},
  ]);
});
