/** From what a designer typed to the lines of CSS that a page takes. */
import {SCHEMES, TOKENS, type ColourToken, type Token} from './tokens.js';

/** What stands in the fields, by `--vs-accent light`; lengths have one field, `--vs-radius both`. */
export type Typed = Readonly<Record<string, string>>;

/** The fields of a token. */
const fieldsOf = (token: Token): readonly string[] =>
  (token.kind === 'colour' ? SCHEMES : ['both']).map((part) => `${token.name} ${part}`);

/** What is wrong with a value, in plain words; nothing when it can be used. */
export function faultOf(token: Token, value: string): string {
  if (!value) return '';
  if (token.kind === 'colour') {
    return CSS.supports('color', value) && !/\bvar\(/.test(value)
      ? ''
      : `“${value}” is not a colour. Write one such as #0b5c9e or rgb(11 92 158).`;
  }
  if (/^-/.test(value)) return 'It cannot be less than nothing. Write a length such as 8px.';
  if (/^[\d.]+$/.test(value)) return `Write the unit as well: ${value}px.`;
  const property = token.name === '--vs-radius' ? 'border-top-left-radius' : 'padding-top';
  const isLength = CSS.supports(property, value) && !/^(inherit|initial|unset|revert|revert-layer)$|var\(/.test(value);
  return isLength ? '' : `“${value}” is not a length. Write one such as 8px or 0.5em.`;
}

/** The value of a field, if there is one that can be used. */
export function usable(token: Token, typed: Typed, field: string): string {
  const value = typed[field]?.trim() ?? '';
  return faultOf(token, value) ? '' : value;
}

function colourOf(token: ColourToken, typed: Typed): string {
  const [light = '', dark = ''] = fieldsOf(token).map((field) => usable(token, typed, field));
  if (!light && !dark) return '';
  const onLight = light || token.defaults.light;
  // A colour alone holds in both, as it does on a page.
  const onDark = dark || light;
  if (onLight === token.defaults.light && onDark === token.defaults.dark) return '';
  return onLight === onDark ? onLight : `light-dark(${onLight}, ${onDark})`;
}

function lengthOf(token: Token, typed: Typed): string {
  const value = usable(token, typed, fieldsOf(token)[0] ?? '');
  return 'both' in token.defaults && value === token.defaults.both ? '' : value;
}

/** The tokens that differ from what holds without them, with their values. */
export function changesOf(typed: Typed): readonly (readonly [name: string, value: string])[] {
  return TOKENS.map(
    (token) => [token.name, token.kind === 'colour' ? colourOf(token, typed) : lengthOf(token, typed)] as const,
  ).filter(([, value]) => value);
}

/** A rule to paste into the style sheet of a page; nothing where nothing was changed. */
export function cssFor(typed: Typed): string {
  const lines = changesOf(typed).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length > 0 ? `:root {\n${lines.join('')}}` : '';
}
