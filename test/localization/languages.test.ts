import {expect} from '@open-wc/testing';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import '../../src/elements/case-study-card/vs-case-study-card.js';
import '../../src/elements/sdg-badge/vs-sdg-badge.js';
import {count, drawn, languageOf, must, partOf, paste, saidIn, seenText, until} from '../base/support/widgets.js';

const CASE_STUDY =
  '<vs-case-study-card heading="Überschrift" country="ZM" sector="Gesundheit" outcome="Mehr Pflege" sdgs="3" factors="geography"><p>Was geschah.</p></vs-case-study-card>';

describe('a widget in a language without messages', () => {
  it('says its own words in English and marks them so', async () => {
    const page = await paste(`<div lang="de">${CASE_STUDY}</div>`);
    const card = must(page.firstElementChild);
    await until(() => seenText(card).includes('Zambia'));
    expect(seenText(card)).to.contain('Outcome').and.contain('Geography').and.contain('Good Health and Well-being');
    const own = [
      must(partOf(card, 'outcome').querySelector('dt')),
      ...drawn(card, '[part=factors] li'),
      partOf(card, 'title'),
      partOf(card, 'number'),
      partOf(card, 'place'),
    ];
    for (const part of own) {
      const {text, language, direction} = saidIn(part);
      expect({language, direction}, text).to.deep.equal({language: 'en', direction: 'ltr'});
    }
  });

  it('leaves the author’s words in the language of the page', async () => {
    const page = await paste(`<div lang="de">${CASE_STUDY}</div>`);
    const card = must(page.firstElementChild);
    for (const part of [
      partOf(card, 'heading'),
      partOf(card, 'sector'),
      must(partOf(card, 'outcome').querySelector('dd')),
      must(card.querySelector('p')),
    ]) {
      expect(languageOf(part), part.textContent ?? '').to.equal('de');
    }
  });

  it('gives English its direction inside a right-to-left layout', async () => {
    const page = await paste(
      '<div lang="he"><vs-speaker-card name="דוד כהן" participation="speaker">טקסט</vs-speaker-card></div>',
    );
    const card = must(page.firstElementChild);
    await until(() => getComputedStyle(partOf(card, 'base')).direction === 'rtl');
    expect(saidIn(partOf(card, 'participation'))).to.deep.equal({text: 'Speaker', language: 'en', direction: 'ltr'});
  });

  it('has the title of a Goal in that language where it was reviewed', async () => {
    const page = await paste('<div lang="tr"><vs-sdg-badge goal="16">Amaç 16</vs-sdg-badge></div>');
    const badge = must(page.firstElementChild);
    await until(() => partOf(badge, 'title').textContent === 'Barış, Adalet ve Güçlü Kurumlar');
    expect(languageOf(partOf(badge, 'title'))).to.equal('tr');
    expect(partOf(badge, 'number').textContent).to.equal('Goal 16');
    expect(languageOf(partOf(badge, 'number'))).to.equal('en');
  });

  it('does not call Portuguese of Brazil foreign to a reader in Portugal', async () => {
    const page = await paste('<div lang="pt-PT"><vs-sdg-badge goal="1">ODS 1</vs-sdg-badge></div>');
    const badge = must(page.firstElementChild);
    await until(() => partOf(badge, 'title').textContent === 'Erradicação da pobreza');
    expect(languageOf(partOf(badge, 'title'))).to.equal('pt-PT');
  });

  it('shows traditional Chinese readers English, not simplified Chinese', async () => {
    const page = await paste('<div lang="zh-Hant"><vs-sdg-badge goal="1">Goal 1</vs-sdg-badge></div>');
    const badge = must(page.firstElementChild);
    expect(partOf(badge, 'title').textContent).to.equal('No Poverty');
    expect(languageOf(partOf(badge, 'title'))).to.equal('en');
  });
});

describe('a widget in a language with messages', () => {
  it('marks nothing as foreign', async () => {
    const page = await paste(`<div lang="fr">${CASE_STUDY}</div>`);
    const card = must(page.firstElementChild);
    await until(() => seenText(card).includes('Zambie'));
    expect(seenText(card)).to.contain('Résultat').and.contain('Géographie').and.contain('Bonne santé et bien-être');
    expect(count(card, '[lang]')).to.equal(0);
  });

  it('writes numbers in the digits of the language', async () => {
    const page = await paste(
      '<div><p lang="ar-EG"><vs-sdg-badge goal="16">16</vs-sdg-badge></p><p lang="fr"><vs-sdg-badge goal="16">16</vs-sdg-badge></p></div>',
    );
    const [arabic, french] = page.querySelectorAll('vs-sdg-badge');
    await until(() => partOf(must(arabic), 'number').textContent?.startsWith('الهدف'));
    const digits = new Intl.NumberFormat('ar-EG').format(16);
    expect(partOf(must(arabic), 'number').textContent).to.equal(`الهدف ${digits}`);
    expect(partOf(must(french), 'number').textContent).to.equal('Objectif 16');
  });

  it('keeps the official numeral in the square', async () => {
    const page = await paste('<div lang="ar"><vs-sdg-badge goal="16">16</vs-sdg-badge></div>');
    expect(partOf(must(page.firstElementChild), 'square').textContent?.trim()).to.equal('16');
  });

  it('names lists for screen readers in it', async () => {
    const page = await paste(`<div lang="fr">${CASE_STUDY}</div>`);
    const card = must(page.firstElementChild);
    await until(() => partOf(card, 'goals').getAttribute('aria-label') === 'Objectifs de développement durable');
    expect(partOf(card, 'factors').getAttribute('aria-label')).to.equal('Pourquoi des personnes sont laissées de côté');
  });

  it('keeps names in another script apart from the line they stand in', async () => {
    const page = await paste(
      '<div lang="ar"><vs-speaker-card name="Sophie Plagerson (UNV)" organization="UNDP (Zambia)">نص</vs-speaker-card></div>',
    );
    const card = must(page.firstElementChild);
    for (const part of ['heading', 'organization'])
      expect(partOf(card, part).querySelectorAll('bdi').length, part).to.equal(1);
  });
});
