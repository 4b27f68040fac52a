/** gettext PO as Poedit, Weblate and others write it. */
import {po} from 'gettext-parser';
import {FileFault} from './decode.mjs';
import {parseSource, pluralOf} from './model.mjs';
import {formsByCategory} from './plural-forms.mjs';

/** @param {Uint8Array} bytes */
export function readPo(bytes) {
  let parsed;
  try {
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
    // A header without a character set is that of a file which was begun by hand, today.
    parsed = po.parse(Buffer.from(bytes.subarray(mark)), {defaultCharset: 'utf-8'});
  } catch (error) {
    const line = Number(/at line (\d+)/.exec(error.message)?.[1]) || undefined;
    throw new FileFault({code: 'not-po', line, found: error.message.split('\n')[0].slice(0, 200)});
  }
  const headers = new Map(Object.entries(parsed.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const lines = linesOf(new TextDecoder().decode(bytes));
  const entries = Object.values(parsed.translations)
    .flatMap((context) => Object.values(context))
    .filter(({msgid}) => msgid !== '');
  if (entries.length === 0 && headers.size === 0) throw new FileFault({code: 'format-unknown'});
  return {
    language: headers.get('language') || undefined,
    units: (language) => {
      const forms = formsByCategory(headers.get('plural-forms'), language);
      const results = entries.map((entry) => unitsOf(entry, forms, lines.get(entry.msgctxt ?? entry.msgid)));
      return {
        units: results.flatMap(({units}) => units ?? []),
        faults: results.flatMap(({fault}) => fault ?? []),
      };
    },
  };
}

function unitsOf({msgctxt = '', msgid, msgid_plural: plural, msgstr, comments = {}}, forms, line) {
  const id = pluralOf(msgctxt)?.base ?? msgctxt;
  const isFuzzy = /\bfuzzy\b/.test(comments.flag ?? '');
  const unit = {
    // What is not fuzzy has been looked at.
    stated: true,
    notes: [],
    comments: (comments.translator ?? '').split('\n').filter(Boolean),
    places: [],
    line,
  };
  const make = (name, source, written = '', sure = true) => ({
    ...unit,
    id: name,
    source: parseSource(source),
    target: written.trim() ? [written] : [],
    state: written.trim() ? (isFuzzy || !sure ? 'needs-review' : 'translated') : 'missing',
  });
  if (!plural) return {units: [make(msgctxt, msgid, msgstr[0])]};
  if (!forms) return {fault: {code: 'plural-forms', id, line, text: msgstr.join(' | ')}};
  return {
    units: [...forms].map(([category, {index, sure}]) =>
      make(`${id}#${category}`, category === 'one' ? msgid : plural, msgstr[index], sure),
    ),
  };
}

/** Where each entry begins, which the parser does not tell. */
function linesOf(text) {
  const lines = new Map();
  for (const [index, line] of text.split('\n').entries()) {
    const [, written] = /^(?:msgctxt|msgid)\s+"(.*)"\s*$/.exec(line) ?? [];
    const key = written?.replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character));
    if (key && !lines.has(key)) lines.set(key, index + 1);
  }
  return lines;
}
