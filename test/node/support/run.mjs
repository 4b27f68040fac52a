/** Runs a Node script as its users do. */
import {execFile} from 'node:child_process';
import {root} from './repository.mjs';

/**
 * @param {readonly string[]} parameters of `node`
 * @param {string} [folder] where it runs
 * @returns {Promise<{code: number, out: string, errors: string, output: string}>} what was printed, apart and together, and
 *   the exit code
 */
export function runNode(parameters, folder = root) {
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, {cwd: folder}, (error, out, errors) => {
      const code = typeof error?.code === 'number' ? error.code : Number(Boolean(error));
      resolve({code, out, errors, output: out + errors});
    });
  });
}
