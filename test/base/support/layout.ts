/** Places where widgets get little room or large text, and what must not happen there. */
import {expect} from '@open-wc/testing';
import {nextFrame} from '../../support/commands.js';
import {must, paste} from './widgets.js';

/** Words that no layout may rely on being short. */
export const LONG = {
  name: 'Wolfeschlegelsteinhausenbergerdorff-Maria do Carmo Ávila de Vasconcelos',
  word: 'Gesundheitsversorgungsfreiwilligenkoordinationszentrumsleiterin',
  title: 'Industrialisation, innovation et infrastructures pour les régions',
  address: 'https://example.org/a/very/long/address/that/has/no/place/to/break/anywhere/at/all',
} as const;

/** What WCAG 2.2 (1.4.12) lets readers set. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Gives an element's shadow root the spacing that a reader's own style sheet asks for. */
export function spaceText(widget: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(TEXT_SPACING);
  const root = must(widget.shadowRoot, 'shadow root');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Fails when a part of the widget, or of what stands in it, is wider than the place it has. */
export async function expectNoOverflow(widget: Element, place: Element): Promise<void> {
  await nextFrame();
  const {left, right, width} = place.getBoundingClientRect();
  expect(place.scrollWidth, 'the place does not scroll sideways').to.be.at.most(Math.ceil(width));
  for (const part of [
    widget,
    ...widget.querySelectorAll('*'),
    ...must(widget.shadowRoot).querySelectorAll('*:not(.hidden, style)'),
  ]) {
    if (part.closest('.hidden') || (part.closest('svg') !== null && part.localName !== 'svg')) continue;
    for (const box of part.getClientRects()) {
      const name = `<${part.localName} ${part.getAttribute('part') ?? part.className}>`;
      expect(box.right, `right edge of ${name}`).to.be.at.most(right + 1);
      expect(box.left, `left edge of ${name}`).to.be.at.least(left - 1);
    }
  }
}

/** Fails when a text of the widget is cut by a box that hides what does not fit. */
export function expectNothingCut(widget: Element): void {
  for (const part of must(widget.shadowRoot).querySelectorAll<HTMLElement>('*:not(.hidden, style)')) {
    const {overflowY, overflowX} = getComputedStyle(part);
    if (!/hidden|clip/.test(overflowX + overflowY) || !part.textContent?.trim() || part.closest('.hidden')) continue;
    expect(part.scrollHeight, `height of the text in ${part.getAttribute('part') ?? part.localName}`).to.be.at.most(
      part.clientHeight + 1,
    );
    expect(part.scrollWidth, `width of the text in ${part.getAttribute('part') ?? part.localName}`).to.be.at.most(
      part.clientWidth + 1,
    );
  }
}

/** Sizes, in CSS pixels, of all text that a reader sees in the widget. */
export function textSizes(widget: Element): number[] {
  return [...must(widget.shadowRoot).querySelectorAll('*:not(.hidden, style, svg, svg *)')]
    .filter(
      (part) =>
        !part.closest('.hidden') &&
        [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    .map((part) => parseFloat(getComputedStyle(part).fontSize));
}

/** Puts a widget into a place of its own, such as a column of some width. */
export async function pasteInto(
  style: string,
  markup: string,
  [lang, dir]: readonly [string, string] = ['en', 'ltr'],
): Promise<{readonly place: HTMLElement; readonly widget: HTMLElement}> {
  const place = await paste<HTMLElement>(`<div style="${style}" lang="${lang}" dir="${dir}">${markup}</div>`);
  return {place, widget: must(place.firstElementChild as HTMLElement | null)};
}

/** Languages that run each way. */
export const BOTH_WAYS = [
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const;

/** Widths of columns, sidebars and pages. */
export const WIDTHS = [240, 360, 720] as const;
