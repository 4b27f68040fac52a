import {expect} from '@open-wc/testing';
import {directionOf, negotiate, serves} from '../../src/localization/negotiate.js';

const AVAILABLE = ['ar', 'en', 'es', 'fr', 'pt-BR', 'ru', 'sr-Latn', 'sw', 'zh'];

describe('negotiation', () => {
  const expected: ReadonlyArray<readonly [requested: string, served: string | undefined]> = [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR-ca', 'fr'],
    ['fr-Latn-CA', 'fr'],
    ['fr-CA-u-nu-latn', 'fr'],
    ['fr-x-private', 'fr'],
    ['en-GB', 'en'],
    ['ar-EG', 'ar'],
    ['es-419', 'es'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-Hans-SG', 'zh'],
    ['zh-Hant', undefined],
    ['zh-TW', undefined],
    ['zh-HK', undefined],
    ['sr', undefined],
    ['sr-Cyrl', undefined],
    ['sr-Latn', 'sr-Latn'],
    ['sr-Latn-ME', 'sr-Latn'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['de', undefined],
    ['yue', undefined],
    ['en_US', undefined],
    ['english', undefined],
    ['', undefined],
    ['*', undefined],
    ['fr--CA', undefined],
    [' fr', undefined],
    ['🙂', undefined],
  ];

  for (const [requested, served] of expected) {
    it(`serves a reader of "${requested}" with ${served ?? 'nothing'}`, () => {
      expect(negotiate(requested, AVAILABLE)).to.equal(served);
    });
  }

  it('prefers the reader’s own region', () => {
    expect(negotiate('pt-PT', ['pt-BR', 'pt-PT'])).to.equal('pt-PT');
    expect(negotiate('pt-BR', ['pt-PT', 'pt-BR'])).to.equal('pt-BR');
    expect(negotiate('pt-AO', ['pt-BR', 'pt-PT'])).to.equal('pt-BR');
  });

  it('gives nothing where nothing is available', () => {
    expect(negotiate('fr', [])).to.equal(undefined);
  });
});

describe('a text', () => {
  it('serves readers of its language and script', () => {
    expect(serves('sr', 'sr-Cyrl-RS')).to.equal(true);
    expect(serves('sr-Latn', 'sr')).to.equal(false);
    expect(serves('en', 'de')).to.equal(false);
  });

  it('serves nobody whose language is garbage', () => {
    expect(serves('en', 'en_US')).to.equal(false);
    expect(serves('', '')).to.equal(false);
  });
});

describe('the direction of a language', () => {
  for (const language of [
    'ar',
    'ar-EG',
    'fa',
    'ur',
    'he',
    'ps',
    'dv',
    'syr',
    'sd',
    'yi',
    'az-Arab',
    'pa-Arab',
    'ks',
    'ckb',
    'nqo',
  ]) {
    it(`of "${language}" is right to left`, () => {
      expect(directionOf(language)).to.equal('rtl');
    });
  }

  for (const language of [
    'en',
    'fr',
    'zh',
    'ru',
    'bn',
    'sw',
    'az',
    'pa',
    'ar-Latn',
    'sd-Deva',
    'en_US',
    '',
    'garbage-in-a-tag',
  ]) {
    it(`of "${language}" is left to right`, () => {
      expect(directionOf(language)).to.equal('ltr');
    });
  }
});
