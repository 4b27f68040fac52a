/** The words for what is wrong, for translators, whoever helps them, and whoever puts their file on a page. */
import type {Fault, MoreCode} from './unit.js';

type Reason = readonly [problem: string, wayOut: string];

/** A language by its English name and its tag. */
export function nameOfLanguage(tag = ''): string {
  try {
    return `${new Intl.DisplayNames('en', {type: 'language'}).of(tag)} (${tag})`;
  } catch {
    return `"${tag}"`;
  }
}

/** What is wrong, and the way out. */
const WORDS: Readonly<Record<Exclude<Fault['code'], MoreCode>, (fault: Fault) => Reason>> = {
  'not-xml': ({found}) => [
    `the file is damaged here: ${found}`,
    'Export it once more from your tool, or mend this line.',
  ],
  'not-xliff': ({found}) => [`this is <${found}>, not an XLIFF file`, 'Export the file as XLIFF 1.2.'],
  'not-json': () => ['the JSON is not a locale file', 'It needs "language", and "messages" with a text for each id.'],
  'format-unknown': () => [
    'the file is none of the formats that are known here',
    'Save it as XLIFF (.xlf) or as JSON. The tool that made it can do that under "Export" or "Download".',
  ],
  'is-workbook': () => [
    'this is a workbook of a spreadsheet program, or another packed file',
    'Unpack it, or save the table as "CSV UTF-8".',
  ],
  'not-utf-8': () => ['the letters of the file are not in UTF-8, so some would be lost', 'Save it again in UTF-8.'],
  'id-missing': () => ['a text has no id', 'Keep the ids of the file that you were sent.'],
  'id-repeated': () => ['this id stands in the file twice', 'Keep one of the two.'],
  'id-unknown': () => ['there is no text with this id any more', 'Ask for a current file; this text is used nowhere.'],
  'target-repeated': () => ['there are two translations for one text', 'Keep one of them.'],
  'language-other': ({found, wanted}) => [
    `this part of the file is in ${nameOfLanguage(found)}, not in ${nameOfLanguage(wanted)}`,
    'Send each language in a file of its own.',
  ],
  'language-wrong': ({found, wanted}) => [
    found
      ? `the file says it is in ${nameOfLanguage(found)}, not in ${nameOfLanguage(wanted)}`
      : 'the file names no language',
    `Write target-language="${wanted}" into it, or rename the file.`,
  ],
  'script-wrong': ({wanted}) => [
    `most letters are not of the script of the language (${wanted})`,
    'Check whether this is the right file for the language.',
  ],
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
  markup: ({found}) => [`"${found}" is code; readers would see it as it stands`, 'Write plain text.'],
  'character-forbidden': ({found}) => [
    `there is a character that no text may have (${found})`,
    'Type the words around it again.',
  ],
  'plural-missing': ({id}) => [
    `the plural form "${id?.split('#')[1]}" is missing`,
    'Translate it, too: your language uses it.',
  ],
  'plural-unknown': ({wanted}) => ['the language does not have this plural form', `It has ${wanted}.`],
  'too-long': ({found, wanted}) => [
    `it has ${found} characters, and there is room for ${wanted}`,
    'Say it shorter if you can.',
  ],
  unchanged: ({found}) => [
    `"${found}" is the same as in English`,
    'If it should be, mark it as reviewed (approved="yes").',
  ],
  term: ({found, wanted}) => [
    `"${found}" is translated elsewhere as: ${wanted}`,
    'Use the same words, or change locales/glossary.csv.',
  ],
  bidi: () => [
    'a hidden character that turns the direction of text is opened and not closed',
    'Take it out, or add its partner.',
  ],
};

/** What is wrong with a file or a text of it, and the way out. */
export const reasonOf = (fault: Fault): Reason => WORDS[fault.code as keyof typeof WORDS](fault);
