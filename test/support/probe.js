/**
 * Runs first in a page that a test opened (see page.ts) and tells that test what goes wrong,
 * from the first line of the page on. A plain script, since modules run too late.
 */
(() => {
  const record = window.frameElement?.pageRecord;
  if (!record) return;
  record.isProbed = true;

  addEventListener(
    'error',
    (event) => {
      const {target} = event;
      const source = target !== window && (target.src ?? target.href);
      record.errors.push(source ? `Could not load ${source}` : event.message);
    },
    // Errors of scripts, styles and images that do not load do not bubble.
    {capture: true},
  );

  addEventListener('unhandledrejection', ({reason}) => {
    record.errors.push(`Unhandled rejection: ${reason}`);
  });

  document.addEventListener('securitypolicyviolation', (event) => {
    record.violations.push({
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      sample: event.sample,
      source: event.sourceFile ? `${event.sourceFile}:${event.lineNumber}` : '',
    });
  });

  for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
    const original = console[level];
    console[level] = (...values) => {
      record.logs.push({level, text: values.map(String).join(' ')});
      original.apply(console, values);
    };
  }
})();
