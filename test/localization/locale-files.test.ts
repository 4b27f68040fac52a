import {expect} from '@open-wc/testing';
import {
  checkUnit,
  messagesOf,
  printText,
  readJson,
  readXliff,
  type LocaleFile,
} from '../../src/localization/locale-files/index.js';

/** A file as a tool of translators writes it, read by this browser. */
async function read(name: string): Promise<LocaleFile> {
  const response = await fetch(new URL(`../node/locales/files/${name}`, import.meta.url));
  return readXliff(new DOMParser().parseFromString(await response.text(), 'text/xml'));
}

const said = ({units}: LocaleFile): Record<string, string> =>
  Object.fromEntries(units.map(({id, alias, target, state}) => [alias ?? id, `${printText(target)} (${state})`]));

describe('a translator’s file in a browser', () => {
  it('is read in XLIFF 1.2 as Weblate writes it', async () => {
    const file = await read('weblate-fr_FR.xlf');
    expect(file.language).to.equal('fr-FR');
    expect(file.faults).to.eql([]);
    expect(said(file)).to.eql({
      'carousel.next': 'Diapositive suivante (reviewed)',
      'goal.number': 'Objectif {number} (translated)',
      'carousel.previous': 'Vue d’avant (needs-review)',
      'story.case-study': ' (missing)',
      'carousel.position': 'sur {total}, la {number} (translated)',
    });
  });

  it('is read in XLIFF 1.2 as Crowdin writes it', async () => {
    expect(said(await read('crowdin-fr.xliff'))).to.include({
      'carousel.next': 'Diapositive suivante (reviewed)',
      'carousel.previous': 'Diapositive précédente (translated)',
      'goal.number': 'Goal {number} (needs-review)',
    });
  });

  it('is read in XLIFF 2.1', async () => {
    const file = await read('version-2-fr.xlf');
    expect(messagesOf(file.units)).to.eql({
      'carousel.next': 'Diapositive suivante',
      'goal.number': {strTag: true, strings: ['Objectif ', ''], values: [1]},
      'list.shown#other': {strTag: true, strings: ['', ' volontaires'], values: [0]},
      'carousel.previous': 'Vue précédente',
    });
  });

  it('is told to be damaged when it is, and read as none', async () => {
    const file = await read('damaged-fr.xlf');
    expect(file.units).to.eql([]);
    expect(file.faults.map(({code}) => code)).to.eql(['not-xml']);
  });

  it('is told to be something else when it is', () => {
    const page = new DOMParser().parseFromString('<html><body>Not found</body></html>', 'text/xml');
    expect(readXliff(page).faults.map(({code}) => code)).to.eql(['not-xliff']);
    expect(readJson(['fr']).faults.map(({code}) => code)).to.eql(['not-json']);
  });

  it('is read in JSON, and checked by the same rules', () => {
    const {language, units} = readJson({
      language: 'rw',
      messages: {
        'carousel.next': 'Ibikurikira',
        'goal.number': {source: 'Goal {number}', target: 'Intego {number}', state: 'needs-review'},
        'place.kosovo': {target: '', source: 'Kosovo'},
        'list.shown': {source: '{count} volunteers', target: '<b>Abakorerabushake</b>'},
      },
    });
    expect(language).to.equal('rw');
    expect(messagesOf(units.slice(0, 3))).to.eql({
      'carousel.next': 'Ibikurikira',
      'goal.number': {strTag: true, strings: ['Intego ', ''], values: [0]},
    });
    const faults = units.flatMap((unit) => checkUnit(unit, 'rw'));
    expect(faults.map(({code, id}) => `${code} ${id}`)).to.eql(['placeholder-missing list.shown', 'markup list.shown']);
  });
});
