/**
 * Runs in a page that is shown in a frame: tells the page around how high it is, so that nothing
 * is cut off. What it tells is no secret, and whoever listens checks whom it comes from.
 */
import './start.js';

if (window.parent !== window) {
  let told = 0;
  new ResizeObserver(([entry]) => {
    const height = Math.ceil(entry!.borderBoxSize[0]!.blockSize);
    if (height !== told) window.parent.postMessage({type: 'vs-height', height: (told = height)}, '*');
  }).observe(document.documentElement);
}
