/** What only a page takes that has two versions of this library, or a stranger's element of the same tag. */
import {insist} from '../localization/persist.js';
import {reportProblems} from './problems.js';
import {registry, type Elements} from './registry.js';

/** Leaves a tag to whoever came first; `own` is the version that stays unused. */
export function tell(own: string, tag: string): void {
  const {elements, first, versions} = registry();
  const isDefined = !!customElements.get(tag);
  // The first script loads what it finds; this tag may stand where it cannot look.
  if (!isDefined) elements?.[tag]?.().catch(() => undefined);
  const owner = isDefined ? versions.get(tag) : first;
  tellOnce(own, owner, owner && owner === first ? '' : tag);
}

/** Leaves the page to the first script, but for the tags that only `own`, this version, knows. */
export function tellAll(own: string, known: Elements): void {
  const {elements, first, versions} = registry();
  tellOnce(own, first);
  const tags = Object.keys(known).filter((tag) => !elements?.[tag]);
  if (tags.length === 0) return;
  // So that the first script does not call them unknown.
  for (const tag of tags) versions.set(tag, own);
  const waiting = new Set(tags);
  const look = (): void => {
    for (const {localName} of document.querySelectorAll(tags.join()))
      if (waiting.delete(localName)) void insist(known[localName]!);
  };
  look();
  new MutationObserver(look).observe(document, {childList: true, subtree: true});
}

/** Tells once that the version `own` stays unused where that of `owner` came first; without one, a stranger did. */
function tellOnce(own: string, owner: string | undefined, tag = ''): void {
  const {versions} = registry();
  const key = `${owner ?? tag} ${own}`;
  // A server has no page, and nobody who looks at it.
  if (versions.has(key) || typeof document === 'undefined') return;
  versions.set(key, tag);
  void reportProblems(document.documentElement, () => [
    {code: 'version-other', attribute: tag, value: owner, wanted: own},
  ]);
}
