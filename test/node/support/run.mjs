/** Runs a Node script as its users do. */
import {execFile} from 'node:child_process';
import {root} from './repository.mjs';

/**
 * @param {readonly string[]} parameters of `node`
 * @returns {Promise<{code: number, output: string}>} everything that was printed, and the exit code
 */
export function runNode(parameters) {
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, {cwd: root}, (error, stdout, stderr) => {
      resolve({code: typeof error?.code === 'number' ? error.code : Number(Boolean(error)), output: stdout + stderr});
    });
  });
}
