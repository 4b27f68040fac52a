/** What stories do after they are drawn, as a visitor would. */

/** Longest wait for something to appear, in milliseconds. */
const LONGEST = 5_000;

async function appearing(host: Element, selector: string): Promise<HTMLElement> {
  for (const start = performance.now(); performance.now() - start < LONGEST;) {
    const found = host.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`<${host.localName}> shows no ${selector}.`);
}

/** Clicks a part of the story's first widget of a kind, and waits for what that brings. */
export async function click(canvas: HTMLElement, tag: string, selector: string, brings: string): Promise<void> {
  const widget = canvas.querySelector(tag);
  if (!widget) throw new Error(`The story has no <${tag}>.`);
  (await appearing(widget, selector)).click();
  await appearing(widget, brings);
}
