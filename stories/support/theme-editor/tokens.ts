/** The tokens that a page may set, and what holds where it does not: as src/base/shared.styles.ts has it. */
import {sharedStyles} from '../../../src/base/shared.styles.js';

export type Scheme = 'light' | 'dark';

export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

interface TokenBase {
  readonly name: `--${string}`;
  readonly label: string;
  readonly hint: string;
  /** What a field shows while it is empty. */
  readonly usual: string;
}

/** A colour, which may be another one on dark pages. */
export interface ColourToken extends TokenBase {
  readonly kind: 'colour';
  readonly defaults: Readonly<Record<Scheme, string>>;
}

export interface LengthToken extends TokenBase {
  readonly kind: 'length';
  readonly defaults: {readonly both: string};
}

export type Token = ColourToken | LengthToken;

/** What stands behind the comma in the first `var(token, …)` of the style sheet. */
export function defaultOf(token: string): string {
  const {cssText} = sharedStyles;
  const start = cssText.indexOf(`var(${token},`) + `var(${token},`.length;
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < cssText.length; end += 1) {
    if (cssText[end] === '(') depth += 1;
    if (cssText[end] === ')') depth -= 1;
  }
  return cssText.slice(start, end - 1).trim();
}

/** A default for one colour scheme, in words that may also stand inside of `light-dark()`. */
function forScheme(value: string, scheme: Scheme): string {
  const [, light, dark] = /^light-dark\(([^,()]+), ([^,()]+)\)$/.exec(value) ?? [];
  if (light && dark) return scheme === 'light' ? light : dark;
  return {inherit: 'currentColor', none: 'transparent'}[value] ?? value;
}

function colour(name: ColourToken['name'], label: string, hint: string, usual = ''): ColourToken {
  const value = defaultOf(name);
  const defaults = {light: forScheme(value, 'light'), dark: forScheme(value, 'dark')};
  return {kind: 'colour', name, label, hint, usual, defaults};
}

function length(name: LengthToken['name'], label: string, hint: string): LengthToken {
  const both = defaultOf(name);
  return {kind: 'length', name, label, hint, usual: both, defaults: {both}};
}

export const TOKENS: readonly Token[] = [
  colour('--vs-accent', 'Accent', 'Links and focus.'),
  colour('--vs-ink', 'Text', 'Unless set, the text colour of your page.', 'as the page'),
  colour('--vs-ink-muted', 'Secondary text', 'Unless set, the text colour, weaker.', 'weaker text'),
  colour('--vs-hairline', 'Borders', 'They only decorate, and may be faint.', 'faint text'),
  colour('--vs-surface', 'Background of cards', 'Unless set, cards show the page behind them.', 'none'),
  length('--vs-radius', 'Corners', 'How round they are.'),
  length('--vs-space', 'Unit of distances', 'Every distance is a multiple of it.'),
];

const ofPage = (name: ColourToken['name'], label: string, light: string, dark: string): ColourToken => {
  return {kind: 'colour', name, label, hint: '', usual: '', defaults: {light, dark}};
};

/** The designer's own page, which widgets take their colours from. It is tried with, and is no part of the CSS. */
export const PAGE: readonly ColourToken[] = [
  ofPage('--page-background', 'Background of your page', '#ffffff', '#121212'),
  ofPage('--page-text', 'Text of your page', '#000000', '#ffffff'),
];
