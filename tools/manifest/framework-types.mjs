/**
 * Types of the elements in templates of frameworks, each complete when its file is loaded. All of
 * them look the elements up in `jsx.d.ts`. There is none for Angular, whose templates take no
 * types for elements that are not its own.
 */

const use = (name) => `\`import type {} from 'volunteer-story-widgets/${name}'\` once in a project.`;

/** React 19 and later. */
export function reactTypes() {
  return `/** The elements in React 19: ${use('react')} */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementProps} from './jsx.js';

type ReactProps<Props> = Props & Omit<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>, keyof Props>;
type ReactElements = {[Tag in keyof ElementProps]: ReactProps<ElementProps[Tag]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
`;
}

/** Vue 3. Its templates write an event as `@vs-select`, and look it up as a property `onVsSelect`. */
export function vueTypes() {
  return `/** The elements in templates of Vue 3: ${use('vue')} */
import type {HTMLAttributes, ReservedProps} from 'vue';
import type {ElementProps} from './jsx.js';

type VueName<Name> = Name extends \`onvs-\${infer Event}\` ? \`onVs\${Capitalize<Event>}\` : Name;
type VueProps<Props> = {[Name in keyof Props as VueName<Name>]: Props[Name]};
type VueElement<Props> = new () => {$props: Props & Omit<HTMLAttributes & ReservedProps, keyof Props>};
type VueElements = {[Tag in keyof ElementProps]: VueElement<VueProps<ElementProps[Tag]>>};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
`;
}

/** Svelte 5. */
export function svelteTypes() {
  return `/** The elements in Svelte 5: ${use('svelte')} */
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementProps} from './jsx.js';

type SvelteProps<Props> = Props & Omit<HTMLAttributes<HTMLElement>, keyof Props>;
type SvelteElementTypes = {[Tag in keyof ElementProps]: SvelteProps<ElementProps[Tag]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElementTypes {}
}
`;
}
