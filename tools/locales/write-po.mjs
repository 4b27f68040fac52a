/** gettext PO for Poedit and its like. */
import {po} from 'gettext-parser';
import {countedCategories, pluralHeader, pluralOf, printText} from './model.mjs';

/**
 * @param {readonly import('./model.mjs').Unit[]} units
 * @param {{language: string}} about
 */
export function writePo(units, {language}) {
  const translations = {};
  const put = (entry) => ((translations[entry.msgctxt] ??= {})[entry.msgid] = entry);
  for (const unit of units) {
    const plural = pluralOf(unit.id);
    if (!plural) put(entryOf(unit, unit.id, [printText(unit.target)]));
    else if (plural.category === 'other') put(pluralEntry(units, plural.base, language));
  }
  const headers = {
    'Language': language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': pluralHeader(language),
  };
  return po.compile({charset: 'utf-8', headers, translations}, {foldLength: 0}).toString('utf8') + '\n';
}

/** All forms of a plural. gettext has none for fractions. */
function pluralEntry(units, base, language) {
  const form = (category) => units.find(({id}) => id === `${base}#${category}`);
  const forms = countedCategories(language).map(form).filter(Boolean);
  const other = form('other');
  const fuzzy = forms.some(({state}) => state === 'needs-review');
  return {
    ...entryOf({...other, state: fuzzy ? 'needs-review' : other.state}, base, forms.map(({target}) => printText(target))),
    msgid: printText((form('one') ?? other).source),
    msgid_plural: printText(other.source),
  };
}

function entryOf({source, state, notes, comments, places, former, limit}, id, msgstr) {
  return {
    msgctxt: id,
    msgid: printText(source),
    msgstr,
    comments: {
      translator: comments.join('\n'),
      extracted: [...notes, ...(limit ? [`At most ${limit} characters`] : [])].join('\n'),
      reference: places.join('\n'),
      flag: state === 'needs-review' ? 'fuzzy' : '',
      previous: former ? `msgid ${JSON.stringify(printText(former))}` : '',
    },
  };
}
