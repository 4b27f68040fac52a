import type {LitElement} from 'lit';
import {ref} from 'lit/directives/ref.js';

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

type OwnNames<Element extends LitElement> = {
  [Name in Exclude<keyof Element, keyof LitElement> & string]: Element[Name] extends (...args: never) => unknown
    ? never
    : Name;
}[Exclude<keyof Element, keyof LitElement> & string];

/** Attributes that authors write on elements of every kind. */
type CommonNames = 'lang' | 'dir' | 'role' | 'aria-label';

/** What an attribute can hold. Authors write what they like, so no value is wrong here. */
export type AttributeValue = string | number | boolean | undefined;

/** The attributes of an element, by the names in HTML: those of its class, `jobTitle` being `job-title`. */
export type AttributesOf<Element extends LitElement> = {
  readonly [Name in Kebab<OwnNames<Element>> | CommonNames]?: AttributeValue;
};

/** For the place of attributes in a template: writes these, and takes away what was written before. */
export function attributes(values: Readonly<Record<string, AttributeValue>>) {
  return ref((element) => {
    if (!element) return;
    for (const name of element.getAttributeNames()) if (!isWritten(values[name])) element.removeAttribute(name);
    for (const [name, value] of Object.entries(values)) {
      if (isWritten(value)) element.setAttribute(name, value === true ? '' : String(value));
    }
  });
}

/** Controls empty a field where an author would leave the attribute out. */
function isWritten(value: AttributeValue): boolean {
  return value !== undefined && value !== false && value !== '';
}
