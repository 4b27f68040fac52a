import {obtain} from '../base/problems.js';
import {registry} from '../base/registry.js';
import {VERSION} from '../base/version.js';
import {messages} from '../localization/messages.js';
import {languageContextOf} from '../localization/nearest-language.js';
import {isDamaged} from './damage.js';
import {elements} from './elements.js';

/** What stands for a tag where an editor allows none. */
const CARRIER = '[data-vs],a[href*="#vs-"]';

/** Defined tags as well, since an editor may have damaged them; and those that lost their hyphens. */
const TAGS = Object.keys(elements).join();
const FOUND = [TAGS, TAGS.replaceAll('-', ''), ':not(:defined)', CARRIER].join();

/** Tags that are loading or were told to be unknown. */
const seen = new Set<string>();

/**
 * Loads the elements whose tags, or what stands for them, are below `root`, each
 * once, and says which tags are none. Call it for a shadow root of your own; the page
 * itself is watched by `observe()`.
 */
export function discover(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(FOUND)) meet(element);
}

/**
 * Discovers what stands on the page now, and what is added to it later. Of several
 * scripts on a page, the first does so for all. Editors may ask for the doctor.
 */
export function observe(): void {
  const shared = registry();
  if (shared.elements) {
    if (shared.first !== VERSION) void import('../base/versions.js').then(({tellAll}) => tellAll(VERSION, elements));
    return;
  }
  shared.first = VERSION;
  shared.elements = elements;
  // First, so that widgets wait for the words.
  if (document.querySelector('[data-vs-locales]')) void import('./page-locales.js');
  discover(document);
  if (/[?&]vs-debug/.test(location.search) || document.querySelector('[data-vs-debug]'))
    void import('../doctor/start.js');
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        meet(node);
        discover(node);
      }
    }
  }).observe(document, {childList: true, subtree: true});
}

function meet(element: HTMLElement): void {
  const tag = element.localName;
  const isTag = /^vs(-|[a-z]+$)/.test(tag);
  const attended =
    (isTag ? isDamaged(element) : element.matches(CARRIER)) &&
    obtain(
      element,
      () => import('./attend.js'),
      ({attend}) => attend(element),
    );
  if (isTag) void need(element, tag, attended);
}

/** Loads the element of a tag that nobody asked for before. What is damaged is repaired first. */
export async function need(element: HTMLElement, tag: string, attended?: unknown): Promise<void> {
  // The language's file comes along with the element's, not after it.
  void messages.load(languageContextOf(element).language);
  if (seen.has(tag)) return;
  seen.add(tag);
  await attended;
  const load = elements[tag] ?? (() => import('./suggest.js'));
  await obtain(element, load as () => Promise<{tellUnknown?(element: HTMLElement): unknown}>, (loaded) =>
    loaded.tellUnknown?.(element),
  );
}
