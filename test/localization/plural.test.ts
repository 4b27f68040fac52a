/** Texts by how many there are, in the categories of each language. */
import {expect} from '@open-wc/testing';
import {loaders} from '../../src/localization/generated/locales.js';
import {messages, msg, str, translating, type Messages} from '../../src/localization/messages.js';
import {plural} from '../../src/localization/plural.js';

const forms = (number: number): {one: () => string; other: () => string} => ({
  one: () => msg(str`${number} session`, {id: 'test.sessions#one'}),
  other: () => msg(str`${number} sessions`, {id: 'test.sessions#other'}),
});

/** A language's file that says the category instead of words. */
const categories = (...names: readonly string[]): Messages =>
  Object.fromEntries(
    names.map((name) => [`test.sessions#${name}`, {strTag: true, strings: ['', ` ${name}`], values: [0]}]),
  );

async function say(language: string, file: Messages, ...counts: readonly number[]): Promise<readonly string[]> {
  await messages.load('fr');
  const translation = translating()!;
  const files: Record<string, () => Promise<{readonly default: Messages}>> = loaders;
  files[language] = () => Promise.resolve({default: file});
  await translation.translations.load(language);
  return counts.map((count) => translation.inLocale(language, () => plural(count, forms(count))));
}

describe('plurals', () => {
  it('are one and other in English, also before any translation is here', () => {
    expect([0, 1, 2, 21].map((count) => plural(count, forms(count)))).to.deep.equal([
      '0 sessions',
      '1 session',
      '2 sessions',
      '21 sessions',
    ]);
  });

  it('are six in Arabic', async () => {
    const file = categories('zero', 'one', 'two', 'few', 'many', 'other');
    expect(await say('ar', file, 0, 1, 2, 3, 10, 11, 99, 100, 102, 103)).to.deep.equal([
      '0 zero',
      '1 one',
      '2 two',
      '3 few',
      '10 few',
      '11 many',
      '99 many',
      '100 other',
      '102 other',
      '103 few',
    ]);
  });

  for (const language of ['ru', 'uk']) {
    it(`are four in ${language}, of which whole numbers take three`, async () => {
      const file = categories('one', 'few', 'many', 'other');
      expect(await say(language, file, 1, 2, 5, 11, 12, 21, 22, 25)).to.deep.equal([
        '1 one',
        '2 few',
        '5 many',
        '11 many',
        '12 many',
        '21 one',
        '22 few',
        '25 many',
      ]);
    });
  }

  it('take zero as one in French', async () => {
    expect(await say('fr-BE', categories('one', 'other'), 0, 1, 2)).to.deep.equal(['0 one', '1 one', '2 other']);
  });

  it('are one where a language has no categories', async () => {
    expect(await say('zh', categories('other'), 0, 1, 2)).to.deep.equal(['0 other', '1 other', '2 other']);
  });

  it('take what browsers have no rules for as one and other', async () => {
    expect(await say('qaa', categories('one', 'other'), 0, 1, 2)).to.deep.equal(['0 other', '1 one', '2 other']);
  });

  it('take the form for all others where the file lacks one', async () => {
    expect(await say('pl', categories('other'), 1, 3)).to.deep.equal(['1 other', '3 other']);
  });

  it('are those of English in English words where nothing is translated', async () => {
    expect(await say('sw', {}, 0, 1, 2)).to.deep.equal(['0 sessions', '1 session', '2 sessions']);
    // Zero is one in French; in the English words that stand in for them it is not.
    expect(await say('fr-CH', {}, 0, 1)).to.deep.equal(['0 sessions', '1 session']);
  });
});
