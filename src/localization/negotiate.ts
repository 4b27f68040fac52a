/**
 * Language negotiation by BCP 47 with likely subtags (Unicode CLDR, through
 * `Intl.Locale`): a text serves a reader when language and script agree.
 * `fr-CA` is served by `fr`, `zh-Hant` is not served by `zh` (Han simplified),
 * and `sr-Latn` is not `sr` (Cyrillic).
 */

const RIGHT_TO_LEFT_SCRIPTS = /^(Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

const maximized = new Map<string, Intl.Locale | undefined>();

/** The tag with its likely script and region, or nothing when it is not a BCP 47 tag. */
export function maximize(tag: string): Intl.Locale | undefined {
  if (!maximized.has(tag)) {
    let locale: Intl.Locale | undefined;
    try {
      locale = new Intl.Locale(tag).maximize();
    } catch {
      // An author's typing error is no reason to lose a widget.
    }
    maximized.set(tag, locale);
  }
  return maximized.get(tag);
}

/** Whether a reader of `requested` reads a text in `offered` as their own language. */
export function serves(offered: string, requested: string): boolean {
  const [text, reader] = [maximize(offered), maximize(requested)];
  return text !== undefined && text.language === reader?.language && text.script === reader.script;
}

/** The one of `available` that serves a reader of `requested` best, if any does. */
export function negotiate(requested: string, available: readonly string[]): string | undefined {
  const serving = available.filter((tag) => serves(tag, requested));
  const region = maximize(requested)?.region;
  return serving.find((tag) => maximize(tag)?.region === region) ?? serving[0];
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT_SCRIPTS.test(maximize(language)?.script ?? '') ? 'rtl' : 'ltr';
}
