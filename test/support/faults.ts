/** Lets requests of the test and of its pages go wrong. Ends with the test. */

export interface FaultOptions {
  /** How many requests it happens to; the next ones are answered as usual. */
  times?: number;
  /** The HTTP status of the failing answer. */
  status?: number;
  delayMs?: number;
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
  {times = 1, status = 503, delayMs = 0}: FaultOptions = {},
): Promise<void> {
  await setFault({path: toPattern(path), times, status, delayMs});
}

/** Makes requests slow that are answered as usual otherwise: all of them unless told otherwise. */
export async function delayRequests(
  path: string | RegExp,
  delayMs: number,
  {times = Number.MAX_SAFE_INTEGER}: Pick<FaultOptions, 'times'> = {},
): Promise<void> {
  await setFault({path: toPattern(path), times, delayMs});
}

interface Fault {
  path: string;
  times: number;
  status?: number;
  delayMs: number;
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

afterEach(async () => {
  if (areFaultsSet) await callServer({method: 'DELETE'});
  areFaultsSet = false;
});
