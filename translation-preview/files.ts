/** The files of the translators, to take. */
import {create, createSelect} from '../snippet-maker/dom.js';
import {englishName, languageOf, type Files} from './status.js';
import {isReaders, rootOf} from './tables.js';

/** What each form is for, by how the names of its files end. `tools/locales/downloads.mjs` makes them. */
const FORMS: readonly (readonly [ending: string, words: string])[] = [
  ['.csv', 'a table, for Excel, LibreOffice or Google Sheets'],
  ['.po', 'gettext, for Poedit'],
  ['.xlf', 'XLIFF 1.2, for Weblate, Crowdin, OmegaT, Trados, memoQ and others'],
  ['-xliff-2.xlf', 'XLIFF 2, for tools that take nothing else'],
];

/** `<translation-files>`: the file of a language, in the form that a translator likes. */
export class TranslationFiles extends HTMLElement {
  readonly #root = rootOf(this);

  /** Those of the translators; their names say which languages there are. */
  set files(files: Files) {
    const languages = Object.keys(files)
      .map((path) => languageOf(path))
      .sort((a, b) => englishName(a).localeCompare(englishName(b), 'en'));
    const options = languages.map((language) => [language, englishName(language)] as const);
    const select = createSelect({}, options, languages.find(isReaders) ?? '');
    const list = create('ul', {class: 'files'});
    const show = (): void =>
      list.replaceChildren(...FORMS.map(([ending, words]) => drawFile(select.value + ending, words)));
    select.addEventListener('change', show);
    show();
    this.#root.replaceChildren(create('label', {}, 'Language', select), list);
  }
}

/** Beside the page, whatever folder of a server it is in. */
const drawFile = (name: string, words: string): HTMLElement =>
  create('li', {}, create('a', {href: `./translators/${name}`, download: name}, name), ` ${words}`);
