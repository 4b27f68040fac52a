/** The script of all widgets, which a published page names first among those that browsers fetch ahead. */
const core = document.querySelector<HTMLLinkElement>('link[rel=modulepreload]');

/** How long to wait for a browser that does not tell when it has painted, in milliseconds. */
const LONG = 1_000;

let isStarted = false;

function start(): void {
  if (isStarted || !core) return;
  isStarted = true;
  void import(core.href);
}

/**
 * Starts the widgets after the first paint: they only do what their page cannot, and nobody who reads waits for them. The
 * next frame is not enough, since it is drawn beside the page's own work, which would take its processor away.
 */
new PerformanceObserver((list) => {
  if (list.getEntriesByName('first-contentful-paint')[0]) start();
}).observe({type: 'paint', buffered: true});
requestAnimationFrame(() => void setTimeout(start, LONG));

export {};
