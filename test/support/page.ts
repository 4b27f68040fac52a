/** Opens whole pages, as a visitor of a partner's website gets them, in a frame of the test. */

import {nextFrame} from './commands.js';

/** A violation of the page's Content Security Policy. */
export interface Violation {
  /** For example `style-src-attr` or `require-trusted-types-for`. */
  readonly directive: string;
  /** The blocked address, or `inline`, `eval`, `trusted-types-sink`… */
  readonly blocked: string;
  readonly sample: string;
  /** The script and line that caused it, where the browser tells. */
  readonly source: string;
}

export interface ConsoleEntry {
  readonly level: 'debug' | 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** What went on in the page since its first line. The arrays grow as things happen. */
interface PageRecord {
  /** Uncaught errors, unhandled rejections, and scripts, styles or images that did not load. */
  readonly errors: string[];
  readonly violations: Violation[];
  readonly logs: ConsoleEntry[];
  /** Set by probe.js. */
  isProbed: boolean;
}

export interface Page extends Omit<Readonly<PageRecord>, 'isProbed'> {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly window: Window & typeof globalThis;
}

export interface PageOptions {
  width?: number;
  height?: number;
  /** False: as in a browser without JavaScript. Nothing is recorded then. */
  scripts?: boolean;
  /** False: the page is the file to the last byte. Nothing is recorded then. */
  probe?: boolean;
}

interface RecordingFrame extends HTMLIFrameElement {
  pageRecord?: PageRecord;
}

const frames = new Set<HTMLIFrameElement>();

/**
 * Opens a page of this origin and waits until it has loaded. It is removed when the test ends.
 *
 * The path is one of `/test/pages/`, `/demo/`, `/dist/cdn/`…, which the server sends as they are on
 * disk; `?csp=strict` adds a strict Content Security Policy with Trusted Types. So that nothing
 * escapes the record, the server puts one script before the page's own.
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
  const {width = 1024, height = 768, scripts = true, probe = true} = options;
  const record: PageRecord = {errors: [], violations: [], logs: [], isProbed: false};
  const isRecorded = scripts && probe;

  const frame: RecordingFrame = document.createElement('iframe');
  frame.title = path;
  frame.width = String(width);
  frame.height = String(height);
  frame.style.border = '0';
  frame.pageRecord = record;
  if (!scripts) frame.sandbox.add('allow-same-origin');
  await load(frame, isRecorded ? withProbe(path) : path);
  // Violations are told in a task of their own, which may come after the one that tells of the load.
  await nextFrame();

  const {contentDocument, contentWindow} = frame;
  if (!contentDocument || !contentWindow || (isRecorded && !record.isProbed)) {
    throw new Error(`There is no page at ${path}.`);
  }
  return {
    frame,
    document: contentDocument,
    // A frame's window has its own globals, which the DOM's types leave out.
    window: contentWindow as Window & typeof globalThis,
    errors: record.errors,
    violations: record.violations,
    logs: record.logs,
  };
}

function load(frame: HTMLIFrameElement, url: string): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), {once: true});
    frame.src = url;
    frames.add(frame);
    document.body.append(frame);
  });
}

function withProbe(path: string): string {
  const url = new URL(path, location.origin);
  url.searchParams.set('probe', '');
  return url.href;
}

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});
