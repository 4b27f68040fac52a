/** What the widgets' colours come to on a page, and where they are too faint. */
import {blend, contrastOf, type Rgb} from './contrast.js';
import {defaultOf, type Scheme} from './tokens.js';

/** A colour of the widgets on what is behind it. */
export interface Measured {
  readonly what: string;
  readonly token: string;
  readonly scheme: Scheme;
  readonly ratio: number;
  /** How much WCAG 2.2 asks for: 4.5 for text, 3 for what is no text. */
  readonly least: number;
}

const WHITE: Rgb = [255, 255, 255];

/** Takes the colours that widgets beside it have: the outer element those of a card, the inner one those of small text. */
export function createProbe(): HTMLElement {
  const card = document.createElement('span');
  const small = document.createElement('span');
  const use = (element: HTMLElement, property: string, token: string): void =>
    element.style.setProperty(property, `var(${token}, ${defaultOf(token)})`);
  card.hidden = true;
  card.style.setProperty('background-color', `var(--vs-surface, transparent)`);
  use(card, 'color', '--vs-ink');
  use(small, 'color', '--vs-ink-muted');
  use(small, 'border-top-color', '--vs-accent');
  card.append(small);
  return card;
}

/** @param pane - a page that holds a probe */
export function measure(pane: HTMLElement, probe: HTMLElement, scheme: Scheme): readonly Measured[] {
  const page = blend(getComputedStyle(pane).backgroundColor, WHITE);
  const {color: ink, backgroundColor} = getComputedStyle(probe);
  const {color: muted, borderTopColor: accent} = getComputedStyle(probe.firstElementChild ?? probe);
  const card = blend(backgroundColor, page);
  const on = (colour: string, ground: Rgb): number => contrastOf(blend(colour, ground), ground);
  return [
    {what: 'Text', token: '--vs-ink', scheme, ratio: on(ink, card), least: 4.5},
    {what: 'Secondary text', token: '--vs-ink-muted', scheme, ratio: on(muted, card), least: 4.5},
    {what: 'Links', token: '--vs-accent', scheme, ratio: on(accent, card), least: 4.5},
    // Its ring stands inside of cards and around what has no frame.
    {what: 'Focus', token: '--vs-accent', scheme, ratio: Math.min(on(accent, card), on(accent, page)), least: 3},
  ];
}
