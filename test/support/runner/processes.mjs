/** Child processes and ports that live no longer than the test run. */
import {spawn} from 'node:child_process';
import {createServer, connect} from 'node:net';
import process from 'node:process';

const STARTUP_LIMIT_MS = 15_000;
const POLL_MS = 50;
/** Time that a process has to end in good order. */
const END_LIMIT_MS = 3_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts a command as the leader of a process group, so that what it starts in turn can be ended
 * with it.
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(command, parameters, options = {}) {
  watchForExit();
  const child = spawn(command, parameters, {stdio: 'ignore', ...options, detached: true});
  running.add(child);
  child.once('exit', () => running.delete(child));
  // Without a listener a missing command would end the run before the cause is told.
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a process with its group, and waits until it is gone.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export async function stop(child) {
  if (!running.has(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  endGroup(child);
  const timer = setTimeout(() => endGroup(child, 'SIGKILL'), END_LIMIT_MS);
  await gone;
  clearTimeout(timer);
}

/**
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Waits until something listens on the port.
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} child  the process that is to listen
 * @returns {Promise<void>}
 */
export async function waitForPort(port, child) {
  const deadline = Date.now() + STARTUP_LIMIT_MS;
  while (!(await isListening(port))) {
    if (!running.has(child)) throw new Error(`${child.spawnfile} ended while starting.`);
    if (Date.now() > deadline) throw new Error(`${child.spawnfile} does not answer on ${port}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isListening(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} [signal]
 */
function endGroup(child, signal = 'SIGTERM') {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}

let isWatching = false;

/** The run may be ended from outside before its browsers were stopped in good order. */
function watchForExit() {
  if (isWatching) return;
  isWatching = true;
  process.on('exit', () => running.forEach((child) => endGroup(child)));
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, () => process.exit(code));
  }
}
