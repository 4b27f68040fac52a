/** The BCP 47 tag of a language in its usual form (`zh-Hant`); nothing when it is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    // Longer ones, such as "english", are tags by their form and no language's.
    return /^[a-z]{2,3}(-|$)/i.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** What the browser calls a language in `language`. Where it has no data it would say it in another one unasked. */
export function displayName(tag: string, language: string): string | undefined {
  try {
    const names = Intl.DisplayNames.supportedLocalesOf(language).map(
      (locale) => new Intl.DisplayNames(locale, {type: 'language', fallback: 'none'}),
    );
    return names[0]?.of(tag);
  } catch {
    return undefined;
  }
}

/** The name of a language in itself where the browser knows it; names of scripts and regions are for us to choose. */
export function ownName(tag: string): string | undefined {
  return tag.includes('-') ? undefined : displayName(tag, tag);
}
