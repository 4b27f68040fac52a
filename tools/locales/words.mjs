/** The words for what is wrong, for translators and whoever helps them. */
import {relative} from 'node:path';
import {root} from '../steps.mjs';
import {MORE_WORDS, nameOfLanguage, reasonOf as reasonInFile} from './model.mjs';

/** What is wrong, and the way out, beyond what may be wrong with a file by itself. */
const WORDS = {
  ...MORE_WORDS,
  'id-unknown': () => [
    'there is no text with this id any more',
    'Ask for a current file; the translation is kept in the list of what was refused.',
  ],
  'language-unknown': () => [
    'neither the file nor its name says which language it is',
    'Say it: npm run locales -- import --language fr FILE',
  ],
  'story-language-unknown': () => [
    'neither the file nor its name says which language it is',
    'Say it: npm run locales -- story import --language fr STORY FILE',
  ],
  'language-new': ({found}) => [
    `there is no file for ${nameOfLanguage(found)} yet`,
    `If that is the language, begin it first: npm run locales extract ${found}`,
  ],
  'no-file': () => ['there is no such file', 'Check its name and its folder.'],
  'blocked': ({found}) => [`our own file cannot be read: ${found}`, 'Mend that one first.'],
  'failed': ({found}) => [`the file could not be read: ${found}`, 'Export it once more from your tool.'],
  'source-changed': ({wanted}) => [
    `the English text is another one by now: "${wanted}"`,
    'Ask for a current file and translate it once more.',
  ],
  'needs-review': () => [
    'this is a draft that needs review, which a story cannot show',
    'Let somebody who speaks the language read it before the story is published.',
  ],
  'english-left': ({wanted}) => [
    `it is the same as in English; the translation that is there stays: "${wanted}"`,
    'If it should be the same, set it to "reviewed".',
  ],
  'review-stays': ({wanted}) => [
    `this is a draft, and the translation that is there has been reviewed: "${wanted}"`,
    'If this one is better, set it to "translated" and send it again.',
  ],
  'review-replaced': ({wanted}) => [
    `it replaces a translation that somebody had reviewed: "${wanted}"`,
    'Let somebody who speaks the language read the new one.',
  ],
  'stale': () => ['the file is not current', 'Run: npm run locales extract'],
};

/** `locales/fr.xlf:12 carousel.next: … .` with the way out behind it. */
export function inWords(fault, file, level = '') {
  const [problem, wayOut] = reasonOf(fault);
  const place = `${relative(root, file).startsWith('..') ? file : relative(root, file)}${fault.line ? `:${fault.line}` : ''}`;
  return `${place}${fault.id ? ` ${fault.id}` : ''}: ${level && `${level}: `}${problem}. ${wayOut}`;
}

/** @returns {[problem: string, wayOut: string]} */
export const reasonOf = (fault) => (WORDS[fault.code] ?? reasonInFile)(fault);
