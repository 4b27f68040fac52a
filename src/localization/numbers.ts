import {maximize, serves} from './negotiate.js';

/** What `numbering` may say: by the customs of the language, 0 to 9, or the language's own digits. */
export const NUMBERINGS = ['auto', 'latn', 'native'] as const;

/** Numbering systems, named as BCP 47 does (`-u-nu-`), whose name is not that of the script. */
const DIGITS: Readonly<Record<string, string>> = {Taml: 'tamldec', Hans: 'hanidec', Hant: 'hanidec', Jpan: 'hanidec'};

/** Languages in Arabic script whose digits are the eastern ones, by CLDR. */
const EASTERN_ARABIC = /^(az|fa|ks|lrc|mzn|pa|ps|ur|uz)$/;

/** The numbering system of a language's own digits, as BCP 47 names it. One that browsers do not know they pass over. */
function nativeDigitsOf(tag: string): string {
  const {language = '', script = 'Latn'} = maximize(tag) ?? {};
  if (script === 'Arab' && EASTERN_ARABIC.test(language)) return 'arabext';
  return DIGITS[script] ?? script.toLowerCase();
}

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A whole number in words of `language`. Formats are kept, because making one is slow.
 *
 * @param reader - the language asked for; its digits serve only texts in the same language
 */
export function formatNumber(value: number, language: string, reader = language): string {
  const locale = serves(language, reader) ? reader : language;
  let format = formats.get(locale);
  if (!format) {
    // For a language that it does not know a browser would take its own digits.
    const [known = 'en'] = Intl.NumberFormat.supportedLocalesOf(locale);
    formats.set(locale, (format = new Intl.NumberFormat(known, {useGrouping: false})));
  }
  return format.format(value);
}

/**
 * A language with the digits that its place asks for, as `Intl` takes it.
 *
 * @param numbering - `latn` for 0 to 9, `native` for the language's own digits; anything
 *   else leaves them to the customs of the language
 */
export function withDigits(locale: string, numbering: string | null | undefined): string {
  if (numbering !== 'latn' && numbering !== 'native') return locale;
  try {
    const numberingSystem = numbering === 'latn' ? numbering : nativeDigitsOf(locale);
    return new Intl.Locale(locale, {numberingSystem}).toString();
  } catch {
    // An author's typing error is no reason to lose a widget.
    return locale;
  }
}
