/**
 * Shows a test as skipped, with the reason why this browser cannot do it. For use in a test that is a `function`, not
 * an arrow.
 */
export function skip(context: Mocha.Context, reason: string): never {
  const {test} = context;
  if (test) test.title += ` (skipped: ${reason})`;
  return context.skip();
}
