/** Bytes to text, by what the bytes say of themselves. */
import {decode as decoded} from './model.mjs';

/** Something that makes a whole file unusable. */
export class FileFault extends Error {
  constructor(fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/**
 * @param {Uint8Array} bytes
 * @returns {string} without a byte order mark
 */
export function decode(bytes) {
  const text = decoded(bytes);
  if (text === undefined) throw new FileFault({code: 'not-utf-8'});
  return text;
}
