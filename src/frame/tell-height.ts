/**
 * Tells the page around a frame how high the page in it is, so that nothing is cut off. What it tells is no secret, and
 * whoever listens checks whom it comes from.
 */
if (window.parent !== window) {
  let height = 0;
  const tell = (): void => window.parent.postMessage({type: 'vs-height', height}, '*');
  new ResizeObserver(([entry]) => {
    const now = Math.ceil(entry!.borderBoxSize[0]!.blockSize);
    if (now === height) return;
    height = now;
    tell();
  }).observe(document.documentElement);
  // The script of the page around may come later than this one.
  addEventListener('message', ({source, data}: MessageEvent<{type?: unknown} | null>) => {
    if (source === window.parent && data?.type === 'vs-height?' && height) tell();
  });
}

export {};
