/**
 * What the parser of PO files takes from Node.js: for streams and for bytes in old character sets. Browsers give
 * it one text instead, so that it only has to find these here (`tools/build/po-parser.mjs`).
 */
export class Transform {}

export default {inherits() {}};
