import {isRoot} from './machine.mjs';

/**
 * Command-line switches that make Chromium start quietly and make no request of its own.
 * @returns {string[]}
 */
export function chromiumArguments() {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to run sandboxed as root, which is who runs inside most containers.
  return isRoot() ? ['--no-sandbox', ...quiet] : quiet;
}
