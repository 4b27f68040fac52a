const MARKS = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be'},
];

const DECLARED = /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)["']/;

/** Bytes to text, by what the bytes say of themselves, without a byte order mark; nothing where letters would be lost. */
export function decode(bytes: Uint8Array): string | undefined {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
  try {
    return new TextDecoder(mark?.encoding ?? declared ?? 'utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
