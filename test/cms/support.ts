/** What the tests of editors' markup share. */
import {fixture} from '@open-wc/testing';
import {observe} from '../../src/loader/loader.js';
import {find, must, seenText, settled, until} from '../base/support/widgets.js';

let observing = false;

/** Puts HTML on the page, as a CMS sends it, beside something that follows it; the loader finds it there. */
export async function send(markup: string): Promise<HTMLElement> {
  if (!observing) observe();
  observing = true;
  const page = await fixture<HTMLElement>('<div></div>');
  page.innerHTML = markup;
  return page;
}

/** The first widget of a tag, once it is drawn. */
export async function widgetIn(page: Element, tag: string): Promise<HTMLElement> {
  await until(() => {
    const widget = page.querySelector(tag);
    return widget && find(widget, 'base');
  }, `<${tag}> is drawn`);
  const widget = must(page.querySelector<HTMLElement>(tag));
  await settled(widget);
  return widget;
}

/** Waits until the reader sees this. */
export async function untilSeen(page: Element, text: string | RegExp): Promise<void> {
  const isSeen = (): boolean => (text instanceof RegExp ? text.test(seenText(page)) : seenText(page) === text);
  await until(isSeen, '').catch(() => {
    throw new Error(`Readers see "${seenText(page)}", not ${String(text)}.`);
  });
}
