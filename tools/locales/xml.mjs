/** XML, with the line of each element. */
import {DOMParser} from '@xmldom/xmldom';

/** Why a text is no XML, and in which line. */
export class XmlError extends Error {
  constructor(message, line) {
    super(message);
    this.line = line;
  }
}

/** @returns {Document} */
export function parseXml(text) {
  let problem;
  try {
    const document = new DOMParser({
      onError(level, message) {
        if (level !== 'warning') problem ??= message;
      },
    }).parseFromString(text, 'text/xml');
    if (!problem && document.documentElement) return document;
  } catch (error) {
    throw new XmlError(plain(problem ?? error.message), error.locator?.lineNumber);
  }
  throw new XmlError(plain(problem ?? 'there is nothing in it'));
}

const plain = (message) => String(message).split('\n')[0].slice(0, 200);

const ESCAPES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;'};

export const escapeText = (text) => text.replace(/[&<>\r]/g, (character) => ESCAPES[character]);
export const escapeAttribute = (text) =>
  text.replace(/[&<>"\r]/g, (character) => ESCAPES[character]).replace(/\n/g, '&#10;');
