/** Reads attributes that a widget does not know. Loaded with what mends pages, and with the doctor. */
import type {LitElement} from 'lit';
import {nearestName} from '../story/nearest.js';
import type {NotedProblem} from './problems.js';

/** What may be meant for the widget, and not for the browser, a framework or a script. */
const OWN_NAME = /^(?!aria-|class$|data-vs|ng-|tabi|v-)[a-z-]+$/;

/** Elements whose attributes are the browser's: one of those is no typing error in one of ours. */
const STANDARD = [HTMLElement, HTMLImageElement, HTMLIFrameElement, HTMLInputElement];

/** The attributes that are nearly one of `known`. */
export function misspelt(element: Element, known: readonly string[]): NotedProblem[] {
  return element.getAttributeNames().flatMap((attribute): NotedProblem[] => {
    if (known.includes(attribute) || !OWN_NAME.test(attribute)) return [];
    if (STANDARD.some(({prototype}) => attribute in prototype)) return [];
    const wanted = nearestName(attribute, known);
    const value = element.getAttribute(attribute) ?? '';
    return wanted ? [{code: 'attribute-unknown', attribute, value, wanted}] : [];
  });
}

/** The attributes of a tag that are nearly one of its widget. */
export function misspeltIn(widget: Element): NotedProblem[] {
  const {elementProperties, observedAttributes} = widget.constructor as typeof LitElement;
  // Those that lost their hyphens are understood where something else was damaged, too: then they are there twice.
  const restored = [...(elementProperties ?? [])]
    .filter(([, {attribute}]) => typeof attribute === 'string' && widget.hasAttribute(attribute))
    .map(([name]) => String(name).toLowerCase());
  return misspelt(widget, observedAttributes ?? []).filter(({attribute}) => !restored.includes(attribute ?? ''));
}

const restored = new WeakMap<Element, string>();

/** Takes attributes whose hyphens and capitals were lost for what they were. */
export function restoreNames(widget: Element): void {
  // What an editor shows is what it saves.
  if (document.designMode === 'on' || widget.closest('[contenteditable]')) return;
  const {elementProperties} = widget.constructor as typeof LitElement;
  for (const [name, {attribute}] of elementProperties ?? []) {
    const value = widget.getAttribute(String(name).toLowerCase());
    if (typeof attribute !== 'string' || value === null || widget.hasAttribute(attribute)) continue;
    widget.setAttribute(attribute, value);
    restored.set(widget, `${restoredIn(widget)} ${attribute}="${value}"`.trim());
  }
}

/** The attributes that were restored, as readers' browsers have them. */
export function restoredIn(widget: Element): string {
  return restored.get(widget) ?? '';
}
