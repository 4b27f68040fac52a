/** Lets requests of the test and of its pages go wrong. Ends with the test. */

export interface FaultOptions {
  /** How many requests it happens to; the next ones are answered as usual. */
  times?: number;
  /** The HTTP status of the failing answer. */
  status?: number;
  delayMs?: number;
  /** What the server answers in place of a status. */
  answer?: 'login-page' | 'first-half' | 'broken-off' | 'unreachable' | 'moved';
}

let areFaultsSet = false;

/**
 * Makes requests fail whose path, with its query, contains the text or matches the expression:
 * the first one unless told otherwise.
 *
 *     await failRequests(/\/fr\.js$/);
 */
export async function failRequests(
  path: string | RegExp,
  {times = 1, status = 503, delayMs = 0, answer}: FaultOptions = {},
): Promise<void> {
  await setFault({path: toPattern(path), times, status, delayMs, ...(answer && {answer})});
}

/** Makes requests slow that are answered as usual otherwise: all of them unless told otherwise. */
export async function delayRequests(
  path: string | RegExp,
  delayMs: number,
  {times = Number.MAX_SAFE_INTEGER}: Pick<FaultOptions, 'times'> = {},
): Promise<void> {
  await setFault({path: toPattern(path), times, delayMs});
}

/** Answers requests with scripts in which one byte is another one: all of them unless told otherwise. */
export async function spoilRequests(
  path: string | RegExp,
  {times = Number.MAX_SAFE_INTEGER}: Pick<FaultOptions, 'times'> = {},
): Promise<void> {
  await setFault({path: toPattern(path), times, delayMs: 0, spoil: true});
}

interface Fault {
  path: string;
  times: number;
  status?: number;
  delayMs: number;
  spoil?: boolean;
  answer?: string;
}

async function setFault(fault: Fault): Promise<void> {
  areFaultsSet = true;
  await callServer({method: 'POST', body: JSON.stringify(fault)});
}

function toPattern(path: string | RegExp): string {
  return path instanceof RegExp ? path.source : path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function callServer(request: RequestInit): Promise<void> {
  const response = await fetch('/__fault', request);
  if (!response.ok) throw new Error(`The test server answered ${response.status}.`);
}

/** Ends all of that before the test ends: the server is back. */
export async function endFaults(): Promise<void> {
  await callServer({method: 'DELETE'});
}

afterEach(async () => {
  if (areFaultsSet) await callServer({method: 'DELETE'});
  areFaultsSet = false;
});
