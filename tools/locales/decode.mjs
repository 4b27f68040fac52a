/** Bytes to text, by what the bytes say of themselves. */

/** Something that makes a whole file unusable. */
export class FileFault extends Error {
  constructor(fault) {
    super(fault.code);
    this.fault = fault;
  }
}

const MARKS = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be'},
];

const DECLARED = /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)["']/;

/**
 * @param {Uint8Array} bytes
 * @returns {string} without a byte order mark
 */
export function decode(bytes) {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
  try {
    return new TextDecoder(mark?.encoding ?? declared ?? 'utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new FileFault({code: 'not-utf-8'});
  }
}
