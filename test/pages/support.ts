/** What the tests of whole pages share. */
import {elements} from '../../src/loader/elements.js';
import type {Page} from '../support/page.js';
import {has, shown, until} from '../base/support/widgets.js';

const TAGS = Object.keys(elements).join();

/** All tags of this library on a page. */
export function widgetsOf({document}: Page): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(TAGS)];
}

/** Waits until every widget of the page is drawn. */
export async function allShown(page: Page): Promise<void> {
  const widgets = widgetsOf(page);
  await until(() => widgets.every((widget) => has(widget, 'base')), 'all widgets of the page are drawn', {
    timeout: 6_000,
  });
  await shown(page.document.body);
}

/** Lines of the console that warn or tell of an error. */
export function warningsOf({logs}: Page): string[] {
  return logs.filter(({level}) => level === 'warn' || level === 'error').map(({text}) => text);
}

/** Addresses of what the page requested, beside the test's own script. */
export function requestsOf({window}: Page): string[] {
  return window.performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => !name.includes('/test/support/'));
}

/** Browsers send this one as an error when a box changes size again while its size is being told. */
export function isResizeError(error: string): boolean {
  return error.startsWith('ResizeObserver loop');
}

/** Everything that may have gone wrong in a page; one kind of error has a test of its own. */
export function faultsOf(page: Page): string[] {
  return [
    ...page.errors.filter((error) => !isResizeError(error)),
    ...page.violations.map(({directive, blocked, sample}) => `${directive} ${blocked} ${sample}`),
    ...warningsOf(page),
  ];
}
