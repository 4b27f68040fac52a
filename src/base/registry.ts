/** The one thing that copies of this library share on a page: who defined what. */
const REGISTRY = Symbol.for('volunteer-story-widgets');

interface Registry {
  /** Versions by tag. */
  readonly versions: Map<string, string>;
  /** The page's Trusted Types policy of this name, which may be made only once. */
  policy?: TrustedPolicy;
}

/** What Lit needs of a Trusted Types policy. */
export interface TrustedPolicy {
  createHTML(html: string): unknown;
}

export function registry(): Registry {
  const scope = globalThis as {[REGISTRY]?: Registry};
  return (scope[REGISTRY] ??= {versions: new Map()});
}
