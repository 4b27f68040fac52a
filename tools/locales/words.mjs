/** The words for what is wrong, for translators and whoever helps them. */
import {relative} from 'node:path';
import {root} from '../steps.mjs';

const language = (tag) => {
  try {
    return `${new Intl.DisplayNames('en', {type: 'language'}).of(tag)} (${tag})`;
  } catch {
    return `"${tag}"`;
  }
};

/** What is wrong, and the way out. */
const WORDS = {
  'not-xml': ({found}) => [
    `the file is damaged here: ${found}`,
    'Export it once more from your tool, or mend this line.',
  ],
  'not-xliff': ({found}) => [`this is <${found}>, not an XLIFF file`, 'Export the file as XLIFF 1.2.'],
  'not-json': () => [
    'the JSON is not a locale file',
    'It needs "language", and "messages" with a text for each id.',
  ],
  'not-po': ({found}) => [`the PO file is damaged: ${found}`, 'Open it in Poedit, save it and send it again.'],
  'not-csv': ({found}) => [`the table is damaged here: ${found}`, 'Save it again as "CSV UTF-8".'],
  'no-columns': ({wanted}) => [
    `the first line of the table names no column ${wanted}`,
    'Keep the headings of the table that you were sent: id, source, target.',
  ],
  'format-unknown': () => [
    'the file is none of the formats that are known here',
    'Send XLIFF (.xlf), gettext (.po) or a table saved as "CSV UTF-8".',
  ],
  'is-workbook': () => ['this is a workbook of a spreadsheet program', 'Save the table as "CSV UTF-8" and send that.'],
  'not-utf-8': () => [
    'the letters of the file are not in UTF-8, so some would be lost',
    'Save it again as "CSV UTF-8" or in UTF-8.',
  ],
  'language-unknown': () => [
    'neither the file nor its name says which language it is',
    'Say it: npm run locales -- import --language fr FILE',
  ],
  'language-new': ({found}) => [
    `there is no file for ${language(found)} yet`,
    `If that is the language, begin it first: npm run locales extract ${found}`,
  ],
  'no-file': () => ['there is no such file', 'Check its name and its folder.'],
  'blocked': ({found}) => [`our own file cannot be read: ${found}`, 'Mend that one first.'],
  'failed': ({found}) => [`the file could not be read: ${found}`, 'Export it once more from your tool.'],
  'id-missing': () => ['a text has no id', 'Keep the ids of the file that you were sent.'],
  'id-repeated': () => ['this id stands in the file twice', 'Keep one of the two.'],
  'id-unknown': () => [
    'there is no text with this id any more',
    'Ask for a current file; the translation is kept in the list of what was refused.',
  ],
  'id-unclear': () => ['several texts have these English words, and the file has no ids', 'Keep the ids of the file.'],
  'target-repeated': () => ['there are two translations for one text', 'Keep one of them.'],
  'source-changed': ({wanted}) => [
    `the English text is another one by now: "${wanted}"`,
    'Ask for a current file and translate it once more.',
  ],
  'language-other': ({found, wanted}) => [
    `this part of the file is in ${language(found)}, not in ${language(wanted)}`,
    'Send each language in a file of its own.',
  ],
  'language-wrong': ({found, wanted}) => [
    found ? `the file says it is in ${language(found)}, not in ${language(wanted)}` : 'the file names no language',
    `Write target-language="${wanted}" into it, or rename the file.`,
  ],
  'script-wrong': ({wanted}) => [
    `most letters are not of the script of the language (${wanted})`,
    'Check whether this is the right file for the language.',
  ],
  'stale': () => ['the file is not current', 'Run: npm run locales extract'],
  'placeholder-missing': ({wanted}) => [
    `${wanted} is missing from the translation`,
    'Put it where your language wants it.',
  ],
  'placeholder-unknown': ({found, wanted}) => [
    `${found} is not a value of this text`,
    wanted ? `Its values are ${wanted}.` : 'It has no values: take it out.',
  ],
  'placeholder-broken': ({found}) => [
    `"${found}" looks like a value that was changed by mistake`,
    'Copy it from the English text as it is.',
  ],
  'placeholder-repeated': ({found}) => [`${found} stands in the translation twice`, 'Check whether it should.'],
  'markup': ({found}) => [`"${found}" is code; readers would see it as it stands`, 'Write plain text.'],
  'character-forbidden': ({found}) => [
    `there is a character that no text may have (${found})`,
    'Type the words around it again.',
  ],
  'plural-missing': ({id}) => [
    `the plural form "${id.split('#')[1]}" is missing`,
    'Translate it, too: your language uses it.',
  ],
  'plural-unknown': ({wanted}) => [
    'the language does not have this plural form',
    `It has ${wanted}.`,
  ],
  'plural-forms': () => [
    'the header of the file has no Plural-Forms that can be read, so its plurals cannot be told apart',
    'Let Poedit set it: Translation, Properties.',
  ],
  'too-long': ({found, wanted}) => [
    `it has ${found} characters, and there is room for ${wanted}`,
    'Say it shorter if you can.',
  ],
  'unchanged': ({found}) => [
    `"${found}" is the same as in English`,
    'If it should be, mark it as reviewed (approved="yes").',
  ],
  'term': ({found, wanted}) => [
    `"${found}" is translated elsewhere as: ${wanted}`,
    'Use the same words, or change locales/glossary.csv.',
  ],
  'bidi': () => [
    'a hidden character that turns the direction of text is opened and not closed',
    'Take it out, or add its partner.',
  ],
};

/** `locales/fr.xlf:12 carousel.next: … .` with the way out behind it. */
export function inWords(fault, file, level = '') {
  const [problem, wayOut] = reasonOf(fault);
  const place = `${relative(root, file).startsWith('..') ? file : relative(root, file)}${fault.line ? `:${fault.line}` : ''}`;
  return `${place}${fault.id ? ` ${fault.id}` : ''}: ${level && `${level}: `}${problem}. ${wayOut}`;
}

/** @returns {[problem: string, wayOut: string]} */
export const reasonOf = (fault) => WORDS[fault.code](fault);
