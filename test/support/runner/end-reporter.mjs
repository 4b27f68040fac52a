/**
 * What somebody reads who sees only the end of a log: which tests were skipped, in few
 * lines, and after them, last, all that failed.
 *
 * @typedef {import('@web/test-runner').TestSession} Session
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 * @typedef {import('@web/test-runner').TestResult} Test
 * @typedef {{readonly suites: readonly string[], readonly test: Test}} Placed
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';

/** How a test says why it was skipped. */
const REASON = /\(skipped: (.+)\)$/;

/**
 * @param {string} [root] folder that the names of files are shown from
 * @param {string} [record] file into which the result of each file in each browser is written, for who runs some again
 * @returns {import('@web/test-runner').Reporter}
 */
export function endReporter(root = process.cwd(), record = undefined) {
  /** @type {import('@web/test-runner').TestSessionManager | undefined} */
  let running;
  return {
    start({sessions}) {
      running = sessions;
    },
    // Written all the time: a runner that breaks down comes to no end.
    reportTestFileResults() {
      if (record && running) writeFileSync(record, JSON.stringify(results([...running.all()], root)));
    },
    stop({sessions}) {
      const all = [...sessions];
      if (record) writeFileSync(record, JSON.stringify(results(all, root)));
      const text = [...skippedLines(all, root), ...failedLines(all, root)].join('\n');
      if (text) console.log(`${text}\n`);
    },
  };
}

/**
 * A line for each engine and reason.
 * @param {readonly Session[]} sessions
 * @param {string} root
 */
function skippedLines(sessions, root) {
  /** @type {Map<string, string[]>} */
  const files = new Map();
  for (const session of sessions) {
    for (const {test} of testsOf(session)) {
      if (!test.skipped) continue;
      const [, reason = 'no reason given'] = REASON.exec(test.name) ?? [];
      const group = `${session.browser.name}: ${reason}`;
      files.set(group, [...(files.get(group) ?? []), fileOf(session, root)]);
    }
  }
  if (files.size === 0) return [];
  const lines = [...files].map(([group, names]) => `  ${group}: ${names.length} in ${[...new Set(names)].join(', ')}`);
  return ['', 'Skipped tests', ...lines];
}

/**
 * @param {readonly Session[]} sessions
 * @param {string} root
 * @returns {{browser: string, file: string, result: 'passed' | 'failed' | 'none'}[]}
 */
function results(sessions, root) {
  return sessions.map((session) => ({
    browser: session.browser.name,
    file: fileOf(session, root),
    result: resultOf(session),
  }));
}

/** @param {Session} session */
function resultOf({status, passed}) {
  if (status !== 'FINISHED') return 'none';
  return passed ? 'passed' : 'failed';
}

/**
 * @param {readonly Session[]} sessions
 * @param {string} root
 */
function failedLines(sessions, root) {
  const lines = sessions.flatMap((session) => {
    const place = `${session.browser.name}: ${fileOf(session, root)}`;
    const failed = testsOf(session).filter(({test}) => !test.passed && !test.skipped);
    const told = failed.filter(({test}) => test.error);
    // Those that a filter by name left out, or a failure before them.
    const untold = failed.length - told.length;
    // A browser that hangs or breaks down may leave neither results nor an error.
    const isLost = !session.testResults && !session.passed && session.errors.length === 0;
    return [
      ...session.errors.map((error) => failure(`${place}: the file itself`, error)),
      ...told.map(({suites, test}) => failure(`${place}: ${[...suites, test.name].join(' > ')}`, test.error)),
      ...(untold > 0 ? [failure(`${place}: ${untold} did not run`)] : []),
      ...(isLost ? [failure(`${place}: the file itself`, {message: 'It did not come to its end.'})] : []),
    ];
  });
  return lines.length > 0 ? ['', `Failed: ${lines.length}`, ...lines] : [];
}

/**
 * @param {string} title
 * @param {{message: string, stack?: string}} [error]
 */
function failure(title, error) {
  const where = error?.stack?.split('\n').find((line) => /:\d+:\d+\)?$/.test(line));
  const said = error ? error.message.trim().split('\n') : [];
  return [title, ...said.map((line) => `  ${line}`), ...(where ? [`  ${where.trim()}`] : [])]
    .map((line) => `  ${line}`)
    .join('\n');
}

/**
 * @param {Session} session
 * @returns {Placed[]}
 */
function testsOf({testResults}) {
  return testResults ? placed(testResults, []) : [];
}

/**
 * @param {Suite} suite
 * @param {readonly string[]} outer
 * @returns {Placed[]}
 */
function placed({name, tests, suites}, outer) {
  const names = name ? [...outer, name] : outer;
  return [...tests.map((test) => ({suites: names, test})), ...suites.flatMap((inner) => placed(inner, names))];
}

/**
 * @param {Session} session
 * @param {string} root
 */
function fileOf({testFile}, root) {
  return path.relative(root, testFile);
}
