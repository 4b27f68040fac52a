import {registry} from './registry.js';
import {VERSION} from './version.js';

/**
 * Registers an element, unless its tag is taken: a second `customElements.define`
 * would throw and stop the rest of its script. The same version again is silent;
 * another version is told once, and the first one draws.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const {elements, first, versions} = registry();
  if (!customElements.get(tag) && (first === VERSION || !elements?.[tag])) {
    try {
      customElements.define(tag, constructor);
      versions.set(tag, VERSION);
    } catch (error) {
      console.warn(error); // The class has another tag already.
    }
  } else if (versions.get(tag) !== VERSION) void import('./versions.js').then((words) => words.tell(VERSION, tag));
}
