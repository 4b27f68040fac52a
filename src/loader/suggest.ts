import {nearestName} from '../story/nearest.js';

/** What the author of an unknown tag may have meant. */
export function adviseOn(tag: string, known: readonly string[]): string {
  const nearest = nearestName(tag, known);
  return nearest ? `Did you mean <${nearest}>?` : `There are: ${known.map((name) => `<${name}>`).join(', ')}.`;
}
