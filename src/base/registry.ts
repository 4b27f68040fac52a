/** The one thing that copies of this library share on a page: who defined what. */
const REGISTRY = Symbol.for('volunteer-story-widgets');

/** How each element is loaded, by tag. */
export type Elements = Readonly<Record<string, () => Promise<unknown>>>;

interface Registry {
  /** Versions by tag, and what was told of them. */
  readonly versions: Map<string, string>;
  /** The version of the first script, and what it knows: others leave that to it. */
  first?: string;
  elements?: Elements;
  /** What stands for a widget, or was damaged, and is somebody's work already. */
  attended?: WeakSet<Element>;
  /** The page's Trusted Types policy of this name, which may be made only once. */
  policy?: TrustedPolicy;
  /** What the policy says of an address: set by the script that asks. */
  partUrl?: (address: string) => string;
}

/** What Lit needs of a Trusted Types policy, and `vs.all.js`, which loads its parts with script elements. */
export interface TrustedPolicy<T = unknown> {
  createHTML(html: string): T;
  createScriptURL(address: string): T;
}

export function registry(): Registry {
  const scope = globalThis as {[REGISTRY]?: Registry};
  return (scope[REGISTRY] ??= {versions: new Map()});
}
