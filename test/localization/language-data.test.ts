import {expect} from '@open-wc/testing';
import {LanguageData} from '../../src/localization/language-data.js';

type Words = readonly string[];

/** A file that is loaded when the test says so. */
function files(...languages: string[]) {
  const asked: string[] = [];
  const answers: {resolve: (file: {default: Words}) => void; reject: (error: Error) => void}[] = [];
  const loaders = Object.fromEntries(
    languages.map((language) => [
      language,
      () => {
        asked.push(language);
        return new Promise<{default: Words}>((resolve, reject) => answers.push({resolve, reject}));
      },
    ]),
  );
  return {asked, answers, loaders};
}

describe('data by language', () => {
  it('is loaded once for all who ask at the same time and after', async () => {
    const {asked, answers, loaders} = files('fr');
    const data = new LanguageData<Words>(loaders, 'en', ['one']);
    const everyone = Promise.all([data.load('fr'), data.load('fr-CA'), data.load('fr')]);
    answers[0]?.resolve({default: ['un']});
    await everyone;
    await data.load('fr-BE');
    expect(asked).to.deep.equal(['fr']);
    expect(data.get('fr-CA')).to.deep.equal({data: ['un'], language: 'fr'});
  });

  it('is the built-in one until the file is here', () => {
    const data = new LanguageData<Words>(files('fr').loaders, 'en', ['one']);
    void data.load('fr');
    expect(data.has('fr')).to.equal(false);
    expect(data.get('fr')).to.deep.equal({data: ['one'], language: 'en'});
  });

  it('is the built-in one for a language that nobody translated, without a request', async () => {
    const {asked, loaders} = files('fr');
    const data = new LanguageData<Words>(loaders, 'en', ['one']);
    await data.load('de');
    expect(data.has('de')).to.equal(true);
    expect(data.get('de')?.language).to.equal('en');
    expect(asked).to.deep.equal([]);
  });

  it('is nothing where nothing is built in, until the fallback is here', async () => {
    const {answers, loaders} = files('en', 'fr');
    const data = new LanguageData<Words>(loaders, 'en');
    expect(data.get('de')).to.equal(undefined);
    const loading = data.load('de');
    answers[0]?.resolve({default: ['one']});
    await loading;
    expect(data.get('de')).to.deep.equal({data: ['one'], language: 'en'});
  });

  it('comes at the second attempt when the first fails, and nobody gets an error', async () => {
    const {asked, answers, loaders} = files('fr');
    const data = new LanguageData<Words>(loaders, 'en', ['one']);
    const loading = data.load('fr');
    answers[0]?.reject(new Error('offline'));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(asked).to.deep.equal(['fr', 'fr']);
    answers[1]?.resolve({default: ['un']});
    await loading;
    expect(data.get('fr')?.data).to.deep.equal(['un']);
  });

  it('keeps languages apart', async () => {
    const {asked, answers, loaders} = files('fr', 'ar');
    const data = new LanguageData<Words>(loaders, 'en', ['one']);
    const both = Promise.all([data.load('fr'), data.load('ar')]);
    answers[asked.indexOf('ar')]?.resolve({default: ['واحد']});
    answers[asked.indexOf('fr')]?.resolve({default: ['un']});
    await both;
    expect([data.get('fr')?.data, data.get('ar')?.data]).to.deep.equal([['un'], ['واحد']]);
  });
});
