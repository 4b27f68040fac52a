/** Milliseconds from a change of the page until it is examined again, with all that changed meanwhile. */
const SOON = 250;

/** Milliseconds after which widgets that wait for something are looked at again. */
const LATER = 700;

/**
 * Calls `examine` now and after every change of the page that may matter, until the
 * returned function is called. It answers whether anything is still on its way.
 */
export function watchPage(examine: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSoon = false;
  const look = (): void => {
    isSoon = false;
    timer = examine() ? setTimeout(look, LATER) : undefined;
  };
  const soon = (): void => {
    // A page that never rests must not put it off for ever.
    if (isSoon) return;
    isSoon = true;
    clearTimeout(timer);
    timer = setTimeout(look, SOON);
  };
  const changes = new MutationObserver(soon);
  changes.observe(document, {childList: true, subtree: true, attributes: true, characterData: true});
  const events = ['vs-problem', 'vs-ready'] as const;
  for (const type of events) document.addEventListener(type, soon);
  look();
  return () => {
    clearTimeout(timer);
    changes.disconnect();
    for (const type of events) document.removeEventListener(type, soon);
  };
}
