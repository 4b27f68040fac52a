/** What the doctor tells of the page as a whole. */
import type {NotedProblem} from '../base/problems.js';
import {allowedAddress} from '../base/address.js';
import {registry} from '../base/registry.js';
import {VERSION} from '../base/version.js';
import type {StoryError, StoryFault} from '../story/fault.js';
import {followStory, type StoryState} from '../story/request.js';
import {isLoading, type Finding} from './examine.js';
import {telling} from './parts.js';

/** A story file of the page, with what is wrong in it. */
export interface StoryFile {
  readonly address: string;
  readonly faults: readonly StoryFault[];
  readonly error?: StoryError;
}

export interface PageFacts {
  /** The addresses of the library's scripts. */
  readonly scripts: readonly string[];
  /** The versions of the library that came, the one that is used first. */
  readonly versions: readonly string[];
  readonly files: readonly StoryFile[];
  /** What is wrong with the settings on the script's tag. */
  readonly problems: readonly NotedProblem[];
}

export function factsOf(page: Document, findings: readonly Finding[]): PageFacts {
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[src]')].filter(({src}) =>
    /\/vs(\.all|\.classic)?\.js$/.test(URL.canParse(src) ? new URL(src).pathname : ''),
  );
  const marked = [...page.querySelectorAll('script[data-vs-origins], script[data-vs-locales]')];
  return {
    scripts: scripts.map(({src}) => src),
    versions: versions(),
    files: filesOf(findings),
    problems: marked.flatMap((script) => telling.toldOf(script)),
  };
}

/** `define()` keeps the version that is used by tag, and those that came later by tag and version. */
function versions(): string[] {
  const known = [...registry().versions];
  const used = known.filter(([tag]) => customElements.get(tag)).map(([, version]) => version);
  const others = known.flatMap(([key]) => /^vs-[a-z-]+?((\d|source).*)$/.exec(key)?.[1] ?? []);
  return [...new Set([...used, VERSION, ...others])];
}

function filesOf(findings: readonly Finding[]): StoryFile[] {
  const files = new Map<string, StoryFile>();
  for (const {widget} of findings) {
    const address = widget && fileOf(widget);
    if (!address || files.has(address) || isLoading(widget)) continue;
    const state = stateOf(address);
    if (state.type === 'ready') files.set(address, {address, faults: state.faults});
    else if (state.type === 'error') files.set(address, {address, faults: [], error: state.error});
  }
  return [...files.values()];
}

/** The address of the story file that a drawn widget has; nothing where it has none. */
export function fileOf(widget: HTMLElement & {readonly src?: string}): string | undefined {
  const address = widget.shadowRoot && widget.src ? allowedAddress(widget.src, 'story') : undefined;
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const url = new URL(address, document.baseURI);
  url.hash = '';
  return url.href;
}

/** How far the request is that the widget made; following for a moment makes no other. */
function stateOf(address: string): StoryState {
  let found: StoryState = {type: 'loading'};
  followStory(address, (state) => (found = state))();
  return found;
}

/** What the page's security policy refused to the library. */
export interface Refusal {
  readonly directive: string;
  readonly blocked: string;
}

/** Where the library's files are. Not by `new URL()`, which bundlers take for a file to bundle. */
const FOLDER = import.meta.url.replace(/[^/]*(\?.*)?$/, '');

/** A violation of the page's policy, as events and reports tell it. */
interface Violation {
  readonly effectiveDirective: string;
  readonly blockedURI?: string;
  readonly blockedURL?: string;
  readonly sourceFile?: string | null;
}

/** Tells what the page's security policy refuses to the library, also what it has refused already where that is known. */
export function watchRefusals(onRefusal: (refusal: Refusal) => void): () => void {
  const hear = ({effectiveDirective, blockedURI, blockedURL, sourceFile}: Violation): void => {
    const blocked = blockedURI ?? blockedURL ?? '';
    if (sourceFile?.startsWith(FOLDER) || blocked.startsWith(FOLDER))
      onRefusal({directive: effectiveDirective, blocked});
  };
  document.addEventListener('securitypolicyviolation', hear);
  const earlier =
    'ReportingObserver' in window
      ? new ReportingObserver(
          (reports: readonly {readonly body?: unknown}[]) => {
            for (const {body} of reports) hear(body as Violation);
          },
          {types: ['csp-violation'], buffered: true},
        )
      : undefined;
  earlier?.observe();
  return () => {
    document.removeEventListener('securitypolicyviolation', hear);
    earlier?.disconnect();
  };
}
