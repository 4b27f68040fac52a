import {languageContextOf} from '../../localization/nearest-language.js';
import {negotiate, serves} from '../../localization/negotiate.js';

/** What a switcher wrote on a widget, and what its author had written there. */
interface Override {
  readonly written: string | null;
  readonly chosen: string;
}

/** Shared by all switchers of a page, so that none takes another's choice for the author's. */
const overrides = new WeakMap<Element, Override>();

/** The one of `languages` that readers of `element` get: the best for its language, or else English. */
export function spokenLanguage(element: Element, languages: readonly string[]): string | undefined {
  const {language} = languageContextOf(element);
  if (languages.includes(language)) return language;
  return negotiate(language, languages) ?? languages.find((tag) => serves(tag, 'en')) ?? languages[0];
}

/**
 * Lets widgets speak one of `languages`. Where they do so of themselves, only what
 * was written on them by an earlier choice is taken away again.
 */
export function speakIn(language: string, languages: readonly string[], widgets: readonly HTMLElement[]): void {
  // All at first: an outer widget decides for those inside.
  for (const widget of widgets) restore(widget);
  for (const widget of widgets) {
    if (spokenLanguage(widget, languages) === language) continue;
    overrides.set(widget, {written: widget.getAttribute('lang'), chosen: language});
    widget.lang = language;
  }
}

/** A widget whose `lang` was changed since by somebody else keeps that. */
function restore(widget: HTMLElement): void {
  const override = overrides.get(widget);
  if (!override) return;
  overrides.delete(widget);
  if (widget.getAttribute('lang') !== override.chosen) return;
  if (override.written === null) widget.removeAttribute('lang');
  else widget.lang = override.written;
}
