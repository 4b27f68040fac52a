import {expect} from '@open-wc/testing';
import '../../../src/elements/report-card/vs-report-card.js';
import {SAMPLE_STORY} from '../../../stories/support/samples.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {LONG, expectNoOverflow, expectNothingCut, spaceText} from '../../base/support/layout.js';
import {count, deepElementAt, drawn, must, paste, seenText, until} from '../../base/support/widgets.js';
import {IMAGE, downloads} from './support/report.js';

describe('the files of a report', () => {
  it('are links by the names of their languages in themselves', async () => {
    const card = await paste(`<vs-report-card src="${SAMPLE_STORY}"></vs-report-card>`);
    await until(() => downloads(card).length > 0);
    expect(downloads(card).map((link) => [seenText(link), link.hreflang])).to.deep.equal([
      ['English PDF', 'en'],
      ['français PDF', 'fr'],
      ['العربية PDF', 'ar'],
      ['srpski', 'sr-Latn'],
      ['Ikinyarwanda DOCX', 'rw'],
    ]);
    for (const link of downloads(card)) {
      const name = must(link.querySelector<HTMLElement>('[lang]'));
      expect(name.lang).to.equal(link.hreflang);
      expect(name.dir).to.equal(link.hreflang === 'ar' ? 'rtl' : 'ltr');
    }
    await expectAccessible(card);
  });

  it('begin with the language nearest to that of the page', async () => {
    for (const [lang, first] of [
      ['fr-CA', 'fr'],
      ['ar', 'ar'],
      ['sr-Latn', 'sr-Latn'],
      ['de', 'en'],
    ] as const) {
      const card = await paste(`<vs-report-card lang="${lang}" src="${SAMPLE_STORY}"></vs-report-card>`);
      await until(() => downloads(card).length > 0);
      expect(downloads(card)[0]?.hreflang, lang).to.equal(first);
      expect(downloads(card)).to.have.length(5);
    }
  });

  it('are a list with a name', async () => {
    const card = await paste(`<vs-report-card src="${SAMPLE_STORY}"></vs-report-card>`);
    await until(() => downloads(card).length > 0);
    const list = must(drawn(card, '[part=downloads] ul')[0]);
    expect(list.getAttribute('role')).to.equal('list');
    const name = must(card.shadowRoot?.getElementById(must(list.getAttribute('aria-labelledby'))));
    expect(seenText(name)).to.equal('Download');
  });

  it('are reached with Tab after the title and the author, and large enough for a finger', async () => {
    const page = await paste(
      `<div><button type="button">Before</button><vs-report-card src="${SAMPLE_STORY}"></vs-report-card></div>`,
    );
    const card = must(page.lastElementChild);
    await until(() => downloads(card).length > 0);
    must(page.querySelector('button')).focus();
    const names: string[] = [];
    for (let count = 0; count < 4; count++) {
      await press('Tab');
      names.push(seenText(must(deepActive())));
    }
    expect(names).to.deep.equal(['Sample report', 'Sample Author', 'English PDF', 'français PDF']);
    for (const link of downloads(card)) {
      const {width, height} = link.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('can be clicked beside the link of the card', async () => {
    const card = await paste(`<vs-report-card src="${SAMPLE_STORY}"></vs-report-card>`);
    await until(() => downloads(card).length > 0);
    for (const link of downloads(card)) {
      link.scrollIntoView({block: 'center'});
      const {left, top, width, height} = link.getBoundingClientRect();
      expect(deepElementAt(left + width / 2, top + height / 2)?.closest('a')?.hreflang).to.equal(link.hreflang);
    }
  });
});

const longCard = `<vs-report-card heading="${LONG.word} ${LONG.title}" author="${LONG.name}" commissioned-by="${LONG.word}" published="2025-07-16" image="${IMAGE}"><p>${LONG.address} ${LONG.word}</p></vs-report-card>`;

describe('a report card with little room', () => {
  for (const style of ['width: 240px', 'width: 360px', 'width: 720px', 'width: 320px; font-size: 32px']) {
    it(`fits into "${style}"`, async () => {
      for (const around of ['', ' lang="ar" dir="rtl"']) {
        const place = await paste(`<div style="${style}"${around}>${longCard}</div>`);
        const card = must(place.firstElementChild);
        await until(() => count(card, 'time') === 1);
        await expectNoOverflow(card, place);
        expectNothingCut(card);
      }
    });
  }

  it('stands the text spacing of WCAG 1.4.12', async () => {
    const place = await paste(
      `<div style="width: 240px"><vs-report-card src="${SAMPLE_STORY}"></vs-report-card></div>`,
    );
    const card = must(place.firstElementChild);
    await until(() => downloads(card).length > 0);
    spaceText(card);
    await expectNoOverflow(card, place);
    expectNothingCut(card);
  });

  it('shows where its files are on paper', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const card = await paste(`<vs-report-card src="${SAMPLE_STORY}"></vs-report-card>`);
    await until(() => downloads(card).length > 0);
    const {content} = getComputedStyle(must(downloads(card)[0]), '::after');
    expect(content)
      .to.contain('(')
      .and.match(/attr\(href\)|sample-report-en\.pdf/);
  });

  it('is accessible in a dark scheme', async function () {
    await emulateMediaOrSkip(this, {colorScheme: 'dark'});
    const page = await paste(
      `<div style="color-scheme: light dark; color: CanvasText; background: Canvas"><vs-report-card src="${SAMPLE_STORY}"></vs-report-card></div>`,
    );
    await until(() => downloads(must(page.firstElementChild)).length > 0);
    await expectAccessible(page);
  });
});
