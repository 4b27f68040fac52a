/**
 * For a page that shows stories in frames: `<script async src="…/vs-frame.js"></script>`. Gives
 * each frame the height that its page tells, if it is that page that tells it.
 */

/** No widget is higher; a page that tells more is broken. */
const HIGHEST = 100_000;

/** All frames of the page, those in shadow roots too. */
function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement) yield element;
    if (element.shadowRoot) yield* framesIn(element.shadowRoot);
  }
}

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
  for (const frame of framesIn(document))
    if (isFrom(frame, event)) frame.style.setProperty('height', `${Math.ceil(height)}px`);
});

// What frames told before is lost, and they tell it once. To ask says nothing, so that anybody may hear it.
for (const frame of framesIn(document)) frame.contentWindow?.postMessage({type: 'vs-height?'}, '*');

export {};
