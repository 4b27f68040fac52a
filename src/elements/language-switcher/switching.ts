/** Lets widgets speak the language that a visitor chose. Loaded with the first choice. */
import {spokenLanguage} from './spoken-language.js';

/** What a switcher wrote on a widget, and what its author had written there. */
interface Override {
  readonly written: string | null;
  readonly chosen: string;
}

/** Shared by all switchers of a page, so that none takes another's choice for the author's. */
const overrides = new WeakMap<Element, Override>();

/**
 * Lets `widgets` speak one of `languages`, and those that come later below `root`, until the
 * returned function is called.
 */
export function speakOn(
  root: Node,
  widgets: () => readonly HTMLElement[],
  language: string,
  languages: readonly string[],
): () => void {
  const reached = new WeakSet<Element>();
  const reach = (): void =>
    speakIn(
      language,
      languages,
      widgets().filter((widget) => !reached.has(widget) && reached.add(widget)),
    );
  reach();
  const arrivals = new MutationObserver(reach);
  arrivals.observe(root, {childList: true, subtree: true});
  return () => arrivals.disconnect();
}

/** Where they do so of themselves, only what was written on them by an earlier choice is taken away again. */
function speakIn(language: string, languages: readonly string[], widgets: readonly HTMLElement[]): void {
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
