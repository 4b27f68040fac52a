/**
 * For a page that shows stories in frames: `<script async src="…/vs-frame.js"></script>`. Gives
 * each frame the height that its page tells, if it is that page that tells it.
 */

/** No widget is higher; a page that tells more is broken. */
const HIGHEST = 100_000;

/** Whether a message comes from the page that the frame was given, wherever it went since. */
function isFrom(frame: HTMLIFrameElement, {source, origin}: MessageEvent): boolean {
  if (source !== frame.contentWindow) return false;
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (isOpaque ? 'null' : new URL(frame.src, document.baseURI).origin);
}

addEventListener('message', (event: MessageEvent<{type?: unknown; height?: unknown} | null>) => {
  if (event.data?.type !== 'vs-height') return;
  const {height} = event.data;
  if (typeof height !== 'number' || !(height > 0 && height < HIGHEST)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (isFrom(frame, event)) frame.style.setProperty('height', `${Math.ceil(height)}px`);
});

export {};
