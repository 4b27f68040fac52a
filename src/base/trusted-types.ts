import {registry, type TrustedPolicy} from './registry.js';

export interface PolicyFactory {
  createPolicy(name: string, rules: TrustedPolicy<string>): TrustedPolicy;
}

/**
 * The Trusted Types policy for the templates of this library, which hold no data, and for locale files
 * of the page, of which only the text of a document without a window is read.
 * Strict pages list it by its name, `volunteer-story-widgets`. The build gives it
 * to Lit in place of Lit's own; a page that refuses it keeps the readable text
 * between the tags.
 */
export function templatePolicy(factory: PolicyFactory): TrustedPolicy | undefined {
  try {
    return (registry().policy ??= factory.createPolicy('volunteer-story-widgets', {
      createHTML: (html) => html,
      // Whichever script made the policy, parts of `vs.all.js` take it.
      createScriptURL: (address) => registry().partUrl!(address),
    }));
  } catch {
    return undefined;
  }
}
