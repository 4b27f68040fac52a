import type {StoryErrorCode} from './fault.js';
import {readStory, type StoryResult} from './read.js';

/** How far a story is. */
export type StoryState = {readonly type: 'loading'} | StoryResult;

/** How long an attempt may take, in milliseconds. */
export const TIME_OUT = 20_000;

/** How long to wait before the second attempt, in milliseconds. */
export const RETRY_DELAY = 1_000;

/** How many bytes a slow telephone can parse before it keeps its owner waiting. */
const LARGE = 200_000;

type Follower = (state: StoryState) => void;

interface Request {
  state: StoryState;
  readonly followers: Set<Follower>;
  /** Ends the present attempt. */
  controller?: AbortController;
}

/** The stories of this page, by address without hash. */
const requests = new Map<string, Request>();

/**
 * Follows the story at an absolute address: tells its present state at once, and
 * each later one, until the function that it returns is called. There is one request
 * for all who follow a story. A story that is here stays; a request that nobody
 * waits for is given up; an error is forgotten with its last follower, so that the
 * next one tries again. What could not be reached is asked for again as soon as the
 * browser is back online.
 */
export function followStory(address: string, onState: (state: StoryState) => void): () => void {
  const file = address.split('#', 1)[0]!;
  const known = requests.get(file);
  const request: Request = known ?? {state: {type: 'loading'}, followers: new Set()};
  const {followers} = request;
  // Its own identity, for those who follow twice.
  const follower: Follower = (state) => onState(state);
  followers.add(follower);
  if (!known) {
    requests.set(file, request);
    void load(file, request);
  }
  tell(follower, request.state);
  return () => {
    if (!followers.delete(follower) || followers.size || request.state.type === 'ready') return;
    requests.delete(file);
    request.controller?.abort();
  };
}

/** One follower's error is not to be another's. */
function tell(follower: Follower, state: StoryState): void {
  try {
    follower(state);
  } catch (error) {
    console.error(error);
  }
}

async function load(file: string, request: Request): Promise<void> {
  const {followers} = request;
  for (let attempts = 0; ; attempts++) {
    const state = await attempt(file, request);
    // It may come another time, and somebody waits for it.
    const isAwaited = followers.size && state.type === 'error' && /^un|^timed/.test(state.error.code);
    if (attempts || !isAwaited) {
      request.state = state;
      for (const follower of [...followers]) if (followers.has(follower)) tell(follower, state);
    }
    if (!isAwaited) return;
    await new Promise((resolve) => {
      if (attempts) addEventListener('online', resolve, {once: true});
      else setTimeout(resolve, RETRY_DELAY);
    });
    if (!followers.size) return;
  }
}

/** Asks for a story once. `request` gets what ends it before its time. */
export async function attempt(file: string, request: Pick<Request, 'controller'>): Promise<StoryResult> {
  const {signal} = (request.controller = new AbortController());
  const timer = setTimeout(() => request.controller?.abort(), TIME_OUT);
  try {
    // A simple request, so that another site needs to allow no more than the origin.
    const response = await fetch(file, {headers: {accept: 'application/json'}, signal});
    if (!response.ok) return failed(codeOf(response.status), response.status);
    const bytes = await response.arrayBuffer();
    // Without what parses it in pieces, a large file holds up the page, and is shown all the same.
    const large = bytes.byteLength > LARGE && (await import('./parse-in-pieces.js').catch(() => false as const));
    const json: unknown = large ? await large.parseInPieces(bytes) : JSON.parse(new TextDecoder().decode(bytes));
    return await readStory(json, response.url || file);
  } catch (error) {
    const code = error instanceof SyntaxError ? 'not-json' : 'unreachable';
    return failed(signal.aborted ? 'timed-out' : code, error);
  } finally {
    clearTimeout(timer);
  }
}

const failed = (code: StoryErrorCode, detail: unknown): StoryResult => ({
  type: 'error',
  error: {code, detail: String(detail)},
});

function codeOf(status: number): StoryErrorCode {
  if (status === 408 || status === 429 || status > 499) return 'unavailable';
  return status === 404 || status === 410 ? 'not-found' : 'refused';
}
