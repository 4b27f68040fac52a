import {registry} from './registry.js';
import {VERSION} from './version.js';

/**
 * Registers an element, unless its tag is taken: a second `customElements.define`
 * would throw and stop the rest of its script. The same version again is silent;
 * another version is named in one warning, and the first one stays.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const {versions} = registry();
  if (!customElements.get(tag)) {
    try {
      customElements.define(tag, constructor);
      versions.set(tag, VERSION);
    } catch (error) {
      console.warn(error); // The class has another tag already.
    }
    return;
  }
  const first = versions.get(tag) ?? 'unknown';
  if (first === VERSION || versions.has(tag + VERSION)) return;
  versions.set(tag + VERSION, first);
  console.warn(
    `[volunteer-story-widgets] <${tag}> is defined by version ${first}; ${VERSION} stays unused. Load one script.`,
  );
}
