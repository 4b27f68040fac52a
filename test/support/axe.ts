import type {AxeResults, NodeResult, Result, RunOptions} from 'axe-core';
import {PAGE_RULES, TAGS} from './surroundings.js';

type Axe = typeof import('axe-core');

declare global {
  interface Window {
    /** Put there by axe-core, which is a plain script. */
    axe?: Axe;
  }
}

export interface AccessibilityOptions {
  /** Rules that do not apply to this test. Say why beside it. */
  ignore?: readonly string[];
  /** The only rules to ask; all of them by default. */
  only?: readonly string[];
}

const AXE_URL = '/node_modules/axe-core/axe.min.js';

/**
 * Fails with a readable list if axe finds a problem in the element, its open shadow roots
 * included. The element, or the whole document, may be one of a page in a frame.
 */
export async function expectAccessible(target: Element | Document, options: AccessibilityOptions = {}): Promise<void> {
  const violations = await violationsIn(target, options);
  if (violations.length > 0) throw accessibilityError(violations);
}

/** What axe finds in the element, in words; nothing where all is well. */
export async function findingsIn(target: Element | Document, options: AccessibilityOptions = {}): Promise<string> {
  const violations = await violationsIn(target, options);
  return violations.length > 0 ? describeAll(violations) : '';
}

async function violationsIn(
  target: Element | Document,
  {ignore = [], only}: AccessibilityOptions,
): Promise<readonly Result[]> {
  const isWholePage = target.nodeType === Node.DOCUMENT_NODE;
  const disabled = isWholePage ? ignore : [...PAGE_RULES, ...ignore];
  const options: RunOptions = {
    runOnly: only ? {type: 'rule', values: [...only]} : {type: 'tag', values: [...TAGS]},
    resultTypes: ['violations'],
    rules: only
      ? {}
      : {
          // Axe leaves this one off although WCAG 2.2 AA demands it.
          'target-size': {enabled: true},
          ...Object.fromEntries(disabled.map((rule) => [rule, {enabled: false}])),
        },
  };
  const axe = await loadAxe(windowOf(target));
  const results: AxeResults = await axe.run(target, options);
  return results.violations;
}

function windowOf(target: Element | Document): Window {
  const view = (target.ownerDocument ?? target).defaultView;
  if (!view) throw new Error('The element is not in a page.');
  return view;
}

/**
 * Axe works only in the page that it runs in, so each page gets its own. Where the page's policy
 * demands Trusted Types, the address is vouched for by this one, which has no such policy.
 */
async function loadAxe(view: Window): Promise<Axe> {
  if (view.axe) return view.axe;
  const script = view.document.createElement('script');
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`Could not load ${AXE_URL}.`)));
    script.src = trustedScriptUrl(AXE_URL);
    view.document.head.append(script);
  });
  script.remove();
  if (!view.axe) throw new Error('axe-core did not start.');
  return view.axe;
}

/** The part of Trusted Types that is needed here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): {toString(): string}};
}

function trustedScriptUrl(url: string): string {
  const {trustedTypes} = window as Window & {trustedTypes?: TrustedTypes};
  if (!trustedTypes) return url;
  const policy = trustedTypes.createPolicy('test-support', {createScriptURL: (value) => value});
  // Not a string, but what a script's `src` takes; the DOM's types know only strings.
  return policy.createScriptURL(url) as string;
}

function accessibilityError(violations: readonly Result[]): Error {
  const error = new Error(`Accessibility problems found:\n\n${describeAll(violations)}`);
  // Chromium begins the stack with the message, and reports would show the long list twice.
  error.stack = error.stack?.replace(`${error.name}: ${error.message}\n`, '') ?? '';
  return error;
}

function describeAll(violations: readonly Result[]): string {
  const lines = violations.map(
    ({id, impact, help, nodes}) => `${id} (${impact ?? 'unrated'}): ${help}\n${nodes.map(describeNode).join('\n')}`,
  );
  return lines.join('\n\n');
}

function describeNode({target, failureSummary = ''}: NodeResult): string {
  // One selector for each frame and shadow root on the way down.
  const path = target.flat().join(' > ');
  const [, ...reasons] = failureSummary.split('\n');
  return [`  at ${path}`, ...reasons.map((reason) => `    ${reason.trim()}`)].join('\n');
}
