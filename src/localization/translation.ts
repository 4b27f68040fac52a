/**
 * All that only other languages than English take. Loaded with the first widget
 * that speaks one.
 */
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {LocaleModule} from '@lit/localize/internal/types.js';
import {loaders} from './generated/locales.js';
import {LanguageData} from './language-data.js';
import {SOURCE_LANGUAGE, type Messages} from './messages.js';

export {directionOf, serves} from './negotiate.js';
export {formatNumber} from './numbers.js';

/** The messages of every language. */
export const translations = new LanguageData<Messages>(loaders, SOURCE_LANGUAGE, {});

let current = SOURCE_LANGUAGE;
let configured = false;

function configure(): void {
  configureReentrantLocalization({
    sourceLocale: SOURCE_LANGUAGE,
    targetLocales: Object.keys(loaders),
    getLocale: () => current,
    loadLocaleSync: (locale) => ({
      // Its type asks for template objects with a `raw` array, which only html messages would read.
      templates: (translations.get(locale)?.data ?? {}) as LocaleModule['templates'],
    }),
  });
  configured = true;
}

/**
 * Runs `speak` so that every `msg()` in it answers in `locale`, a language whose
 * messages are loaded. Synchronous, so that widgets in other languages on the same
 * page, or in the same request on a server, never hear each other.
 */
export function inLocale<T>(locale: string, speak: () => T): T {
  if (!configured) configure();
  const previous = current;
  current = locale;
  try {
    return speak();
  } finally {
    current = previous;
  }
}
