/** What the form says of languages. */

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;

/** Tables of browsers, where there are any, differ; these are the languages written in Arabic, Hebrew or Thaana letters. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');

/** The name of a language in itself. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames(language, {type: 'language'}).of(language) ?? language;
}
