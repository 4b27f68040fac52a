/** The script of all widgets, which a published page names first among those that browsers fetch ahead. */
const core = document.querySelector<HTMLLinkElement>('link[rel=modulepreload]');

/**
 * Starts the widgets after the first paint: they only do what their page cannot, and nobody who reads waits for them.
 */
requestAnimationFrame(() => {
  setTimeout(() => void (core && import(core.href)));
});

export {};
