import {reportProblems} from '../base/problems.js';

const told = new Set<string>();

/**
 * Whether a link to this address may become a widget: those to the page's own site
 * and to that of the script always, others when the page's script tag names them:
 * `<script … data-vs-origins="https://partner.example https://other.example">`.
 * Links are what visitors may write, in comments for instance.
 */
export function isAllowed({protocol, origin}: URL): boolean {
  // Addresses of other schemes, and pages in sandboxes, share the origin "null".
  if (!/^https?:$/.test(protocol)) return false;
  return [location.origin, new URL(import.meta.url).origin, ...named()].includes(origin);
}

function named(): string[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[data-vs-origins]')]
    .flatMap((script) =>
      (script.dataset['vsOrigins'] ?? '').split(/[\s,]+/).filter((value) => value && checked(script, value)),
    )
    .map((value) => new URL(value).origin);
}

/** Whether a value is an origin and no more: who writes a folder would expect that other folders are refused. */
function checked(script: HTMLElement, value: string): boolean {
  if (URL.canParse(value) && /^https?:\/\/[^/?#]+\/?$/i.test(value)) return true;
  if (!told.has(value)) {
    told.add(value);
    void reportProblems(script, () => [{code: 'origin-unknown', attribute: 'data-vs-origins', value}]);
  }
  return false;
}
