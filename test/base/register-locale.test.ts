/** Languages that a page brings by `registerLocale()`. */
import {expect} from '@open-wc/testing';
import '../../src/elements/sdg-badge/vs-sdg-badge.js';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import {registerLocale} from '../../src/base/register-locale.js';
import {listen, partOf, paste, saidIn, seenText, settled, until, type Told} from './support/widgets.js';

/** A file at an address of its own. Each test has a language of its own, since a registration stays. */
const fileOf = (text: string): string => URL.createObjectURL(new Blob([text]));

const json = (language: string | undefined, messages: Readonly<Record<string, unknown>>): string =>
  fileOf(JSON.stringify({language, messages}));

const xliff = (language: string, units: string): string =>
  fileOf(
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file target-language="${language}"><body>\n${units}\n</body></file></xliff>`,
  );

const card = (language: string): Promise<HTMLElement> =>
  paste(`<vs-speaker-card lang="${language}" name="Ada" participation="speaker">Text</vs-speaker-card>`);

const toldOf = async (told: Told, pattern: RegExp): Promise<string> => {
  await until(() => pattern.test(told.lines.join('\n')), `${pattern.source} is told: ${told.lines.join('\n')}`);
  return told.lines.join('\n');
};

describe('registerLocale', () => {
  it('adds a language, and changes widgets that are drawn', async () => {
    const widget = await card('it');
    await until(() => saidIn(partOf(widget, 'participation')).language === 'en', 'English stands in for it');
    expect(await registerLocale('it', json('it', {'participation.speaker': 'Relatrice'}))).to.equal(true);
    await settled(widget);
    expect(saidIn(partOf(widget, 'participation'))).to.include({text: 'Relatrice', language: 'it'});
  });

  it('puts words over those of a language, and leaves it the others', async () => {
    expect(await registerLocale('es', json('es', {'participation.speaker': 'Persona ponente'}))).to.equal(true);
    const widget = await card('es');
    expect(seenText(widget)).to.contain('Persona ponente');
    const badge = await paste('<vs-sdg-badge lang="es" goal="4">ODS 4</vs-sdg-badge>');
    await until(() => seenText(badge).includes('Objetivo 4'), seenText(badge));
  });

  it('leaves a language its words where a file has English that nobody has translated', async () => {
    const unit = (id: string, source: string, target: string, state: string): string =>
      `<trans-unit id="${id}"><source>${source}</source><target state="${state}">${target}</target></trans-unit>`;
    const file = xliff(
      'sw',
      unit('participation.speaker', 'Speaker', 'Speaker', 'needs-translation') +
        unit('participation.moderator', 'Moderator', 'Mwongozaji', 'translated'),
    );
    const widget = await card('sw');
    await until(() => saidIn(partOf(widget, 'participation')).language === 'sw', 'the widget speaks Swahili');
    const before = saidIn(partOf(widget, 'participation')).text;
    expect(await registerLocale('sw', file)).to.equal(true);
    await settled(widget);
    expect(saidIn(partOf(widget, 'participation'))).to.include({text: before, language: 'sw'});
    expect(before).not.to.equal('Speaker');
  });

  it('takes a file that is hardly begun for what it is, not for one in another script', async () => {
    const unit = (id: string, source: string, target: string, more = ''): string =>
      `<trans-unit id="${id}"><source>${source}</source><target${more}>${target}</target></trans-unit>`;
    const rest = ['Moderator', 'Host', 'Author', 'Panellist'].map((words) =>
      unit(`participation.${words.toLowerCase()}`, words, words, ' state="new"'),
    );
    const file = xliff('bg', [unit('participation.speaker', 'Speaker', 'Лектор'), ...rest].join('\n'));
    expect(await registerLocale('bg', file)).to.equal(true);
    expect(seenText(await card('bg'))).to.contain('Лектор');
  });

  it('replaces English as well', async () => {
    expect(await registerLocale('en', json('en', {'participation.speaker': 'Who spoke'}))).to.equal(true);
    const widget = await card('en');
    expect(seenText(widget)).to.contain('Who spoke');
    const badge = await paste('<vs-sdg-badge lang="en" goal="4">Goal 4</vs-sdg-badge>');
    expect(seenText(badge)).to.contain('Goal 4');
    await registerLocale('en', json('en', {'participation.speaker': 'Speaker'}));
  });

  it('lets several files of a language count in their order, whichever comes first', async () => {
    const first = registerLocale('nl', json('nl', {'participation.speaker': 'eerste', 'goal.number': 'Doel {number}'}));
    const second = registerLocale('nl', json('nl', {'participation.speaker': 'tweede'}));
    await Promise.all([first, second]);
    expect(seenText(await card('nl'))).to.contain('tweede');
    expect(seenText(await paste('<vs-sdg-badge lang="nl" goal="4">4</vs-sdg-badge>'))).to.contain('Doel 4');
  });

  it('takes a tag as translators write it, and prefers the region of the reader', async () => {
    await registerLocale('pt_PT', json('pt-PT', {'participation.speaker': 'Oradora'}));
    expect(seenText(await card('pt-PT'))).to.contain('Oradora');
    await registerLocale('pt-BR', json('pt-BR', {'participation.speaker': 'Palestrante BR'}));
    expect(seenText(await card('pt-PT'))).to.contain('Oradora');
    expect(seenText(await card('pt-BR'))).to.contain('Palestrante BR');
  });

  it('leaves readers of another region what they had', async () => {
    await registerLocale('fr-CA', json('fr-CA', {'participation.speaker': 'Conférencière'}));
    expect(seenText(await card('fr-CA'))).to.contain('Conférencière');
    for (const language of ['fr', 'fr-BE']) expect(seenText(await card(language))).to.contain('Intervention');
  });

  it('uses the good texts of a damaged file, and names line, text and reason of the others', async () => {
    const told = listen();
    const file = xliff(
      'da',
      '<trans-unit id="participation.speaker"><source>Speaker</source><target>Taler</target></trans-unit>\n<trans-unit id="goal.number"><source>Goal & {number}</source><target>Mål</target></trans-unit>',
    );
    expect(await registerLocale('da', file)).to.equal(true);
    expect(seenText(await card('da'))).to.contain('Taler');
    expect(await toldOf(told, /line 3, goal\.number: the file is damaged here/)).to.contain('The others are used');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['locale-texts-refused']);
  });

  for (const [fault, language, file, reason] of [
    ['is in another language', 'sv', json('fi', {'participation.speaker': 'Puhuja'}), /Finnish \(fi\), not in Swedish/],
    ['is a page', 'sv', fileOf('<!doctype html><title>Not found</title>'), /this is <html>, not an XLIFF file/],
    ['is damaged JSON', 'sv', fileOf('{"language": "sv",\n "messages": {'), /the JSON is not a locale file/],
    ['has no usable text', 'sv', json('sv', {'goal.number': 'Mål'}), /goal\.number: \{number\} is missing[^]*no text/],
    ['is in another script', 'uk', json('uk', {'participation.speaker': 'Dopovidachka'}), /script of the language/],
    ['cannot be had', 'sv', 'blob:gone', /cannot be used: .*connect-src/],
  ] as const) {
    it(`refuses a file that ${fault}, says why, and leaves all as it was`, async () => {
      const told = listen();
      const widget = await card(language);
      const before = seenText(widget);
      void registerLocale(language, file);
      expect(await toldOf(told, reason)).to.contain('The widgets keep the words that they had');
      await settled(widget);
      expect(seenText(widget)).to.equal(before);
    });
  }

  it('says what is no language', async () => {
    const told = listen();
    expect(await registerLocale('not a language', json('sv', {}))).to.equal(false);
    await toldOf(told, /registerLocale: "not a language" is not the tag of a language/);
  });
});
