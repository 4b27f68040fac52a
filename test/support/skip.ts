/**
 * Shows a test as skipped, or in a `before` all of its suite, with the reason why this browser cannot do it. For use
 * in a `function`, not an arrow.
 */
export function skip(context: Mocha.Context, reason: string): never {
  const {test} = context;
  // What `before` runs in is shown as a test, too.
  const isHook = test && 'type' in test && test.type === 'hook';
  const skipped = isHook ? testsIn(test.parent) : [test];
  for (const one of skipped) if (one) one.title += ` (skipped: ${reason})`;
  return context.skip();
}

function testsIn(suite: Mocha.Suite | undefined): Mocha.Test[] {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}
