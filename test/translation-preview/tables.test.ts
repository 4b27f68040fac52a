/** The tables for translators: how far each language is, and the terms that are agreed. */
import {expect} from '@open-wc/testing';
import '../../translation-preview/define.js';
import {expectAccessible} from '../support/axe.js';
import {drawn, must, seenText, until} from '../base/support/widgets.js';

const unit = (id: string, target: string, state: string): string =>
  `<trans-unit id="${id}"><source>Text</source>${target && `<target state="${state}">${target}</target>`}</trans-unit>`;

const xliff = (language: string, units: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file target-language="${language}" source-language="en" original="x" datatype="plaintext"><body>${units}</body></file></xliff>`;

const FILES = {
  '../../locales/fr.xlf': () =>
    Promise.resolve(
      xliff(
        'fr',
        unit('a', 'Un', 'needs-review-translation') +
          unit('b', 'Deux', 'translated') +
          unit('c', '', '') +
          unit('d', '', ''),
      ),
    ),
  '../../locales/sq.xlf': () => Promise.resolve(xliff('sq', unit('a', 'Një', 'translated'))),
};

const GLOSSARY = `term,language,translation,note
Goal,fr,objectif | objectifs,One of the 17.
volunteer,ar,متطوع,"Draft: to be confirmed. Somebody who volunteers, freely."
`;

/** What a page of the Storybook leaves on a telephone of 360 pixels. */
const NARROW = 280;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('main');
  place.lang = 'en';
  place.style.inlineSize = `${NARROW}px`;
  document.body.append(place);
});

afterEach(() => place.remove());

async function show<Tag extends 'translation-status' | 'translation-glossary' | 'translation-files'>(
  tag: Tag,
  fill: (element: HTMLElementTagNameMap[Tag]) => void,
): Promise<HTMLElement> {
  const element = document.createElement(tag);
  place.append(element);
  fill(element);
  await until(() => element.shadowRoot?.querySelector('table, ul'), 'it is drawn');
  return element;
}

/** The texts of the cells, row by row. */
const rowsOf = (element: HTMLElement): string[][] =>
  drawn<HTMLTableRowElement>(element, 'tr').map(({cells}) => [...cells].map((cell) => seenText(cell)));

function expectTableForAll(element: HTMLElement): void {
  for (const table of drawn(element, 'table')) {
    expect(table.querySelector('caption')?.textContent).to.match(/\p{L}/u);
    expect(table.querySelectorAll('thead th:not([scope=col])')).to.have.lengthOf(0);
    for (const row of table.querySelectorAll('tbody tr')) must(row.querySelector('th[scope=row]'));
  }
  const [widest = 0] = drawn(element, '*')
    .map(({scrollWidth}) => scrollWidth)
    .sort((a, b) => b - a);
  expect(widest, 'nothing sticks out of a telephone').to.be.at.most(NARROW);
}

describe('how far each language is', () => {
  it('counts the texts of each file', async () => {
    const status = await show('translation-status', (element) => (element.files = FILES));
    expect(rowsOf(status)).to.deep.equal([
      ['Language', 'Translated', 'To review', 'Missing'],
      ['Albanian sq', '100 % 1 of 1', '0', '0'],
      ['French fr', '50 % 2 of 4', '1', '2'],
    ]);
    expect(seenText(status)).to.contain('1 of 2 languages have all texts.');
    expectTableForAll(status);
    await expectAccessible(place);
  });

  it('counts our own files as the command does', async () => {
    const [language, load] = ['pt', async () => (await fetch('/locales/pt.xlf')).text()];
    const status = await show('translation-status', (element) => (element.files = {[`${language}.xlf`]: load}));
    const total = (await load()).split('<trans-unit').length - 1;
    const [, [, translated = '', , missing = ''] = []] = rowsOf(status);
    expect(translated).to.match(new RegExp(` ${total - Number(missing)} of ${total}$`));
  });
});

describe('the files to take', () => {
  it('are those of a language, in each form', async () => {
    const files = await show('translation-files', (element) => (element.files = FILES));
    const [select] = drawn<HTMLSelectElement>(files, 'select');
    must(select).value = 'fr';
    must(select).dispatchEvent(new Event('change'));
    const links = drawn<HTMLAnchorElement>(files, 'a');
    const names = ['fr.csv', 'fr.po', 'fr.xlf', 'fr-xliff-2.xlf'];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(names.map((name) => `./translators/${name}`));
    expect(links.map(({download}) => download)).to.deep.equal(names);
    expect(seenText(files)).to.contain('fr.csv a table, for Excel');
    await expectAccessible(place);
  });
});

describe('the glossary', () => {
  it('has a table for each language, marked as such', async () => {
    const glossary = await show('translation-glossary', (element) => (element.table = GLOSSARY));
    expect(drawn(glossary, 'caption').map(({textContent}) => textContent)).to.deep.equal([
      'Arabic (ar)',
      'French (fr)',
    ]);
    const [arabic] = drawn(glossary, 'span[lang=ar]');
    expect(must(arabic).dir).to.equal('rtl');
    expect(rowsOf(glossary).filter(([term]) => term === 'Goal')).to.deep.equal([
      ['Goal', 'objectif · objectifs One of the 17.'],
    ]);
    expectTableForAll(glossary);
    await expectAccessible(place);
  });

  it('says what nobody has confirmed', async () => {
    const glossary = await show('translation-glossary', (element) => (element.table = GLOSSARY));
    const [volunteer] = rowsOf(glossary).filter(([term]) => term === 'volunteer');
    expect(volunteer?.[1]).to.equal('متطوع To be confirmed. Somebody who volunteers, freely.');
  });

  it('shows one language where a translator chooses it', async () => {
    const glossary = await show('translation-glossary', (element) => (element.table = GLOSSARY));
    const [select] = drawn<HTMLSelectElement>(glossary, 'select');
    must(select).value = 'fr';
    must(select).dispatchEvent(new Event('change'));
    expect(drawn(glossary, 'caption').map(({textContent}) => textContent)).to.deep.equal(['French (fr)']);
  });

  it('has every term of ours', async () => {
    const table = await (await fetch('/locales/glossary.csv')).text();
    const glossary = await show('translation-glossary', (element) => (element.table = table));
    expect(drawn(glossary, 'tbody tr')).to.have.lengthOf(table.trim().split('\n').length - 1);
    expectTableForAll(glossary);
  });
});
