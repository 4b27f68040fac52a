/** Why a file could not be read or written, and the way out, in words for whoever called a command. */

/** @typedef {NodeJS.ErrnoException} FileError */

/**
 * @param {FileError} error
 * @param {string} inFolder what to name in place of a folder: "Name the story file in it."
 */
export function whyUnread({code, message}, inFolder) {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file.';
  if (code === 'EISDIR') return `it is a folder. ${inFolder}`;
  if (code === 'EACCES' || code === 'EPERM')
    return 'you may not read it. Have its owner allow that, or take a copy of yours.';
  return `${message}.`;
}

/** @param {FileError} error */
export function whyUnwritten({code, message}) {
  if (code === 'EISDIR') return 'it is a folder.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'you may not write there. Name a place in a folder of yours.';
  if (code === 'ENOSPC') return 'the disk is full.';
  return `${message}.`;
}

/**
 * The text of a file that must be in UTF-8; nothing when it is in another encoding.
 * @param {Uint8Array} bytes
 */
export function utf8(bytes) {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
