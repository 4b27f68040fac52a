import {reportProblems} from '../base/problems.js';
import {messages} from '../localization/messages.js';
import {languageContextOf} from '../localization/nearest-language.js';
import {persist} from '../localization/persist.js';
import {elements} from './elements.js';

/** What all tags of this library begin with. */
const PREFIX = 'vs-';

/** Tags that are loading or were told to be unknown. */
const seen = new Set<string>();

/**
 * Loads the elements whose tags stand below `root`, each once, and says which
 * tags are none. Call it for a shadow root of your own; the page itself is
 * watched by `observe()`.
 */
export function discover(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(':not(:defined)')) meet(element);
}

/** Discovers what stands on the page now, and what is added to it later. */
export function observe(): void {
  discover(document);
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(':not(:defined)')) meet(node);
        discover(node);
      }
    }
  }).observe(document, {childList: true, subtree: true});
}

function meet(element: HTMLElement): void {
  const tag = element.localName;
  if (!tag.startsWith(PREFIX)) return;
  // The language's file comes along with the element's, not after it.
  void messages.load(languageContextOf(element).language);
  if (seen.has(tag)) return;
  seen.add(tag);
  const load = elements[tag];
  void (load ? register(load, element) : tellUnknown(tag, element));
}

async function register(load: () => Promise<unknown>, element: HTMLElement): Promise<void> {
  try {
    await load();
  } catch (error) {
    void reportProblems(element, [{code: 'element-not-loaded', value: String(error)}]);
    void persist(load);
  }
}

async function tellUnknown(tag: string, element: HTMLElement): Promise<void> {
  const {adviseOn} = await import('./suggest.js');
  void reportProblems(element, [{code: 'tag-unknown', wanted: adviseOn(tag, Object.keys(elements))}]);
}
