/** XLIFF as translators send it. Where it is damaged, what can be read is read. */
import {readXliffText} from './model.mjs';
import {parseXml, XmlError} from './xml.mjs';

/** @param {string} text */
export const readXliffFile = (text) => readXliffText(text, parsed);

function parsed(text) {
  try {
    return {document: parseXml(text)};
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return {line: error.line, found: error.message};
  }
}
