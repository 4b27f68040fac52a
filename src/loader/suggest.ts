import {reportProblems} from '../base/problems.js';
import {registry} from '../base/registry.js';
import {nearestName} from '../story/nearest.js';
import {elements} from './elements.js';

/** What the author of an unknown tag may have meant. */
export function adviseOn(tag: string, known: readonly string[]): string {
  const nearest = nearestName(tag, known);
  return nearest ? `Did you mean <${nearest}>?` : `There are: ${known.map((name) => `<${name}>`).join(', ')}.`;
}

/** Whether another script of this library knows the tag, or tells its author that it does not. */
export function isOthers(tag: string): boolean {
  const shared = registry();
  return shared.versions.has(tag) || (shared.elements ?? elements) !== elements;
}

/** Tells the author of a tag that it is none of this library. What another script defined is its own affair. */
export function tellUnknown(element: HTMLElement): void {
  const {localName} = element;
  if (isOthers(localName) || customElements.get(localName)) return;
  const wanted = adviseOn(localName, Object.keys(elements));
  // Only a name with a hyphen is surely meant as the tag of a widget.
  if (localName.includes('-') || wanted.startsWith('Did'))
    void reportProblems(element, () => [{code: 'tag-unknown', wanted}]);
}
