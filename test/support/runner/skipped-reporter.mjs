/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/**
 * Names each skipped test at the end of a run: the default reporter only counts them.
 * @returns {import('@web/test-runner').Reporter}
 */
export function skippedReporter() {
  return {
    stop({sessions}) {
      const lines = sessions.flatMap(({browser, testResults}) =>
        testResults ? skippedIn(testResults).map((name) => `${browser.name}: ${name}`) : [],
      );
      if (lines.length > 0) console.log(`\nSkipped tests:\n  ${lines.join('\n  ')}\n`);
    },
  };
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function skippedIn({name, tests, suites}) {
  const names = [...tests.filter((test) => test.skipped).map((test) => test.name), ...suites.flatMap(skippedIn)];
  return name ? names.map((inner) => `${name} > ${inner}`) : names;
}
