/**
 * What is told while tests run: of files that passed nothing but that. What their tests provoke on
 * purpose, such as warnings of widgets and addresses without a file, would hide what went wrong.
 */
import path from 'node:path';
import process from 'node:process';

import {defaultReporter} from '@web/test-runner';

/**
 * @param {string} root folder that the names of files are shown from
 * @param {boolean} [isInteractive] whether a bar of progress can be drawn; if not, each file has its line
 * @param {import('@web/test-runner').Reporter} [inner] who tells of files that failed
 * @returns {import('@web/test-runner').Reporter}
 */
export function fileReporter(
  root,
  isInteractive = process.stdout.isTTY === true,
  inner = defaultReporter({reportTestProgress: isInteractive}),
) {
  let total = 0;
  let done = 0;
  return {
    ...inner,
    start(parameters) {
      total = parameters.testFiles.length;
      inner.start?.(parameters);
    },
    reportTestFileResults(parameters) {
      done += 1;
      const {logger, sessionsForTestFile, testFile} = parameters;
      const name = path.relative(root, testFile);
      if (sessionsForTestFile.some(({passed}) => !passed)) inner.reportTestFileResults?.(parameters);
      else if (!isInteractive) logger.log(`${done}/${total} ${name}`);
    },
  };
}
