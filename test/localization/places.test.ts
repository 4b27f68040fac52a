import {expect} from '@open-wc/testing';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import '../../src/elements/case-study-card/vs-case-study-card.js';
import {click} from '../support/pointer.js';
import {deepActive, press} from '../support/keyboard.js';
import {
  count,
  expectSame,
  find,
  has,
  heardText,
  languageOf,
  listen,
  must,
  partOf,
  paste,
  pause,
  seenText,
  until,
} from '../base/support/widgets.js';

const CARDS = {
  'vs-speaker-card': (country: string, more = '') =>
    `<vs-speaker-card name="Ada" country="${country}"${more}>Text</vs-speaker-card>`,
  'vs-case-study-card': (country: string, more = '') =>
    `<vs-case-study-card heading="Story" country="${country}"${more}>Text</vs-case-study-card>`,
} as const;

/** The names that the United Nations use, which differ from those of browsers. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  BO: {
    en: 'Bolivia (Plurinational State of)',
    fr: 'Bolivie (État plurinational de)',
    ar: 'بوليفيا (دولة - المتعددة القوميات)',
  },
  PS: {en: 'State of Palestine', fr: 'État de Palestine', ar: 'دولة فلسطين'},
  CD: {
    en: 'Democratic Republic of the Congo',
    fr: 'République démocratique du Congo',
    ar: 'جمهورية الكونغو الديمقراطية',
  },
  GB: {
    en: 'United Kingdom of Great Britain and Northern Ireland',
    fr: "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord",
    ar: 'المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية',
  },
  TR: {en: 'Türkiye', fr: 'Türkiye', ar: 'تركيا'},
  CI: {en: "Côte d'Ivoire", fr: "Côte d'Ivoire", ar: 'كوت ديفوار'},
  CZ: {en: 'Czechia', fr: 'Tchéquie', ar: 'تشيكيا'},
};

for (const [tag, markup] of Object.entries(CARDS)) {
  describe(`a place on <${tag}>`, () => {
    for (const [code, names] of Object.entries(NAMES)) {
      for (const [language, name] of Object.entries(names)) {
        it(`with the code ${code} has its United Nations name in "${language}"`, async () => {
          const card = await paste(markup(code, ` lang="${language}"`));
          await until(() => find(card, 'place')?.textContent?.replaceAll('’', "'") === name, name);
        });
      }
    }

    it('may be written in lower case and with white space', async () => {
      const card = await paste(markup(' bd '));
      await until(() => find(card, 'place')?.textContent === 'Bangladesh');
    });

    it('is shown as it was typed when it is no code, and the author is told', async () => {
      const told = listen();
      const card = await paste(markup('Zambia'));
      await until(() => told.problems.length > 0);
      expect(partOf(card, 'place').textContent).to.equal('Zambia');
      expect(told.problems[0]?.code).to.equal('country-unknown');
      expect(told.problems[0]?.message).to.contain('Zambia');
    });

    for (const word of ['constructor', '__proto__', 'toString']) {
      it(`is shown as it was typed when it is "${word}"`, async () => {
        listen();
        const card = await paste(markup(word));
        await until(() => find(card, 'place')?.textContent === word);
      });
    }

    it('is not there when there is no code', async () => {
      const told = listen();
      const card = await paste(markup(''));
      await pause();
      expect(has(card, 'place')).to.equal(false);
      expect(told.messages).to.deep.equal([]);
    });

    it('follows a later change of the code', async () => {
      const card = await paste(markup('BD'));
      await until(() => find(card, 'place')?.textContent === 'Bangladesh');
      card.setAttribute('country', 'ZM');
      await until(() => find(card, 'place')?.textContent === 'Zambia');
      card.removeAttribute('country');
      await until(() => find(card, 'place') === null);
    });
  });

  describe(`Kosovo on <${tag}>`, () => {
    const NOTE =
      'References to Kosovo shall be understood to be in the context of United Nations Security Council resolution 1244 (1999).';

    for (const written of ['XK', 'xk', 'Kosovo', 'Kosovo*']) {
      it(`written "${written}" carries the asterisk, and the note once`, async () => {
        const told = listen();
        const card = await paste(markup(written));
        await until(() => find(card, 'note'));
        expect(seenText(partOf(card, 'place'))).to.equal('Kosovo*');
        expect(count(card, '[part=note]')).to.equal(1);
        expect(seenText(partOf(card, 'note'))).to.equal(`* ${NOTE}`);
        await pause();
        expect(told.messages).to.deep.equal([]);
      });
    }

    it('has its name and note in the language of the page', async () => {
      const card = await paste(markup('XK', ' lang="fr"'));
      await until(() => find(card, 'note'));
      expect(seenText(partOf(card, 'note')))
        .to.contain('résolution 1244 (1999)')
        .and.contain('Conseil de sécurité');
    });

    it('has a name and note marked as English where they are not translated', async () => {
      const card = await paste(markup('XK', ' lang="de"'));
      await until(() => find(card, 'note'));
      expect(languageOf(partOf(card, 'note'))).to.equal('en');
      expect(languageOf(must(partOf(card, 'place').querySelector('button')))).to.equal('en');
    });

    it('leads from its name to the note with a click', async () => {
      const card = await paste(markup('XK', ' href="#story"'));
      await until(() => find(card, 'note'));
      await click(must(partOf(card, 'place').querySelector('button')));
      expectSame(deepActive(), partOf(card, 'note'), 'focused element');
      expect(location.hash, 'the link of the card is not followed').to.equal('');
    });

    it('leads from its name to the note with the keyboard', async () => {
      const card = await paste(markup('XK'));
      await until(() => find(card, 'note'));
      must(partOf(card, 'place').querySelector('button')).focus();
      await press('Enter');
      expectSame(deepActive(), partOf(card, 'note'), 'focused element');
    });

    it('tells screen readers what the asterisk does instead of saying "star"', async () => {
      const card = await paste(markup('XK'));
      await until(() => find(card, 'note'));
      expect(heardText(partOf(card, 'place')).replace(/\s+/g, '')).to.equal('KosovoNoteonthename');
      expect(heardText(partOf(card, 'note'))).to.equal(NOTE);
    });

    it('loses the note when the place changes', async () => {
      const card = await paste(markup('XK'));
      await until(() => find(card, 'note'));
      card.setAttribute('country', 'BD');
      await until(() => find(card, 'note') === null);
      expect(partOf(card, 'place').textContent).to.equal('Bangladesh');
    });
  });
}
