/** The commands of runner/commands.mjs, which the test runner carries out outside of the page. */
import {executeServerCommand} from '@web/test-runner-commands';

export interface Size {
  width: number;
  height: number;
}

/** Media type and features. Only those that are there are set; null ends an emulation. */
export interface Media {
  media?: 'screen' | 'print' | null;
  colorScheme?: 'light' | 'dark' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  forcedColors?: 'active' | 'none' | null;
}

interface Commands {
  'page-press': {keys: readonly string[]};
  'page-focus': null;
  'page-click': {x: number; y: number};
  'page-hover': {x: number; y: number};
  'page-wheel': {deltaX: number};
  'page-swipe': {x: number; y: number; deltaX: number};
  'page-viewport': Size;
  'page-media': Media;
  'page-count': null;
}

/** What a browser holds of all pages of a test. */
export interface Counters {
  readonly documents: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

/** Returns false if the browser cannot do it. */
export function command<Name extends keyof Commands>(name: Name, payload: Commands[Name]): Promise<boolean> {
  return executeServerCommand<boolean, Commands[Name]>(name, payload);
}

/** Collects all garbage and counts what is left; nothing if the browser cannot. */
export async function countLeft(): Promise<Counters | undefined> {
  return (await executeServerCommand<Counters | false, null>('page-count', null)) || undefined;
}

/** Waits until the browser has drawn what was changed. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
