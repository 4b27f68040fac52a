/** What happened to a translator's file. */
import {relative} from 'node:path';
import {FileFault} from './decode.mjs';
import {UserError} from '../user-error.mjs';
import {inWords} from './words.mjs';

/**
 * @typedef {object} Report of one file
 * @property {string} file
 * @property {string} [language]
 * @property {number} taken how many translations are new or changed
 * @property {number} same how many were there already
 * @property {number} empty how many have no translation
 * @property {import('./model.mjs').Fault[]} refused
 * @property {import('./model.mjs').Fault[]} warnings
 * @property {string} [aside] the file with what was refused
 */

/** Whatever a file holds, it must not keep the next one from being read. */
export function faultOf(error) {
  if (error instanceof FileFault) return error.fault;
  if (error instanceof UserError) return {code: 'blocked', found: error.message};
  if (error.code === 'ENOENT') return {code: 'no-file'};
  return {code: 'failed', found: String(error.message).slice(0, 200)};
}

/** It, in words. */
export function tellReport({file, language, taken, same, empty, refused, warnings, aside}) {
  const counts = language
    ? `${language}: ${taken} new or changed, ${same} as before, ${empty} without a translation, ${refused.length} refused`
    : 'refused';
  return [
    `${file}: ${counts}`,
    ...refused.map((fault) => `  ${inWords(fault, file, 'refused')}`),
    ...warnings.map((fault) => `  ${inWords(fault, file, 'warning')}`),
    ...(aside ? [`  What was refused is kept in ${relative('', aside)}: mend it there, and import that file.`] : []),
  ].join('\n');
}
