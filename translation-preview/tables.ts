/** Two tables for translators: how far each language is, and the terms that are agreed. */
import {create} from '../snippet-maker/dom.js';
import {directionOf} from '../snippet-maker/languages.js';
import {readTerms, type Term} from './glossary.js';
import {englishName, statuses, type Files, type LanguageStatus} from './status.js';

const SHEET = `
:host { display: block; container-type: inline-size; --hairline: color-mix(in srgb, currentColor 22%, transparent); color: CanvasText; font: 16px/1.5 system-ui, sans-serif; }
* { box-sizing: border-box; }
p { margin-block: 0 16px; max-inline-size: 65ch; }
table { inline-size: 100%; margin-block-end: 32px; border-collapse: collapse; font-size: max(15px, 1em); }
caption { padding-block: 8px; text-align: start; font-weight: 600; font-size: 1.1em; }
th, td { padding: 8px; border-block-end: 1px solid var(--hairline); text-align: start; vertical-align: baseline; }
th:first-child, td:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { font-size: max(14px, 0.9em); line-height: 1.3; vertical-align: end; overflow-wrap: normal; hyphens: auto; }
tbody th { font-weight: 600; }
/* Four columns on a telephone. */
.numbers :is(th, td) { padding-inline: 5px; overflow-wrap: normal; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
@container (max-inline-size: 340px) {
  .numbers :is(th, td) { padding-inline: 3px; }
  .numbers thead th { font-size: 13px; }
  .numbers .note { font-size: 13px; }
}
.code, .note { color: color-mix(in srgb, currentColor 74%, transparent); font-weight: 400; font-size: max(14px, 0.9em); }
.note { display: block; margin-block-start: 4px; }
.draft { font-weight: 600; }
.terms { table-layout: fixed; }
.terms thead th:first-child { inline-size: 34%; }
.terms :is(th, td) { overflow-wrap: anywhere; }
label { display: inline-grid; gap: 4px; margin-block-end: 16px; font-weight: 600; }
select {
  min-block-size: 44px; min-inline-size: 0; max-inline-size: 100%; padding: 8px 14px; border: 1px solid color-mix(in srgb, currentColor 62%, transparent);
  border-radius: 6px; color: inherit; background: Canvas; font: inherit;
}
ul { margin: 0 0 16px; padding: 0; list-style: none; }
li { padding-block: 6px; }
a { display: inline-block; min-block-size: 24px; color: light-dark(#0b5c9e, #7cc0f5); font-weight: 600; text-underline-offset: 0.2em; }
:is(a, select):focus-visible { outline: 2px solid light-dark(#0b5c9e, #7cc0f5); outline-offset: 2px; }
`;

let sheet: CSSStyleSheet | undefined;

export function rootOf(element: HTMLElement): ShadowRoot {
  const root = element.attachShadow({mode: 'open'});
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
  }
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** A table whose columns of numbers are those behind the first. */
function createTable(caption: string, heads: readonly string[], rows: readonly HTMLElement[], isOfNumbers: boolean) {
  const columns = heads.map((head, index) =>
    create('th', {scope: 'col', class: isOfNumbers && index > 0 ? 'number' : undefined}, head),
  );
  return create(
    'table',
    {class: isOfNumbers ? 'numbers' : 'terms'},
    create('caption', {}, caption),
    create('thead', {}, create('tr', {}, ...columns)),
    create('tbody', {}, ...rows),
  );
}

/** `<translation-status>`: how far each language is. */
export class TranslationStatus extends HTMLElement {
  readonly #root = rootOf(this);

  /** The files of the translators. */
  set files(files: Files) {
    void statuses(files).then((all) => this.#root.replaceChildren(...drawStatus(all)));
  }
}

function drawStatus(all: readonly LanguageStatus[]): readonly HTMLElement[] {
  const complete = all.filter(({missing, total}) => total > 0 && missing === 0).length;
  const waiting = all.filter((status) => status.waiting > 0).length;
  const rows = all.map(({language, percent, total, missing, waiting: drafts}) =>
    create(
      'tr',
      {},
      create('th', {scope: 'row'}, `${englishName(language)} `, create('span', {class: 'code'}, language)),
      create(
        'td',
        {class: 'number'},
        `${percent} % `,
        create('span', {class: 'note'}, `${total - missing} of ${total}`),
      ),
      create('td', {class: 'number'}, String(drafts)),
      create('td', {class: 'number'}, String(missing)),
    ),
  );
  const heads = ['Language', 'Translated', 'To review', 'Missing'];
  return [
    create(
      'p',
      {},
      `${complete} of ${all.length} languages have all texts. In ${waiting} of them, texts wait for somebody who speaks the language to read them.`,
    ),
    createTable('Texts of the widgets, by language', heads, rows, true),
  ];
}

/** `<translation-glossary>`: the agreed terms, language by language. */
export class TranslationGlossary extends HTMLElement {
  readonly #root = rootOf(this);

  /** What `locales/glossary.csv` holds. */
  set table(table: string) {
    void readTerms(table).then((terms) => this.#draw(terms));
  }

  #draw(terms: ReadonlyMap<string, readonly Term[]>): void {
    const languages = [...terms.keys()].sort((a, b) => englishName(a).localeCompare(englishName(b), 'en'));
    const place = create('div', {'aria-live': 'polite'});
    const show = (chosen: string): void => {
      const shown = chosen ? [chosen] : languages;
      place.replaceChildren(...shown.map((language) => drawTerms(language, terms.get(language) ?? [])));
    };
    const select = create('select', {}, new Option('All languages', ''));
    select.append(...languages.map((language) => new Option(englishName(language), language)));
    select.addEventListener('change', () => show(select.value));
    // A translator comes for one language.
    const own = languages.find(isReaders) ?? '';
    select.value = own;
    show(own);
    this.#root.replaceChildren(create('label', {}, 'Language', select), place);
  }
}

/** Whether a language is that of whoever reads. */
export const isReaders = (language: string): boolean =>
  navigator.languages.some((own) => own.split('-')[0] === language.split('-')[0]);

function drawTerms(language: string, terms: readonly Term[]): HTMLElement {
  const rows = terms.map(({term, forms, note, isDraft}) =>
    create(
      'tr',
      {},
      create('th', {scope: 'row'}, term),
      create(
        'td',
        {},
        create('span', {lang: language, dir: directionOf(language)}, forms.join(' · ')),
        create(
          'span',
          {class: 'note'},
          ...(isDraft ? [create('span', {class: 'draft'}, 'To be confirmed. ')] : []),
          note,
        ),
      ),
    ),
  );
  return createTable(`${englishName(language)} (${language})`, ['Term', 'Agreed translation'], rows, false);
}
