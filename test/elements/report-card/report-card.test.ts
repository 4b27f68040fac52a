import {expect} from '@open-wc/testing';
import '../../../src/elements/report-card/vs-report-card.js';
import {MISSING_STORY, SAMPLE_STORY, WEBINAR} from '../../../stories/support/samples.js';
import {expectAccessible} from '../../support/axe.js';
import {click} from '../../support/pointer.js';
import {
  count,
  deepElementAt,
  drawn,
  has,
  heardText,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  pause,
  saidIn,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';
import {IMAGE, downloads} from './support/report.js';

describe('vs-report-card', () => {
  it('shows what its author typed, in reading order', async () => {
    const card = await paste(
      '<vs-report-card heading="Volunteers" author="Ada King" commissioned-by="UNV" published="2025-07"><p>What it says.</p></vs-report-card>',
    );
    expect(heardText(card)).to.equal(
      'Volunteers Written by Ada King Commissioned by UNV Published July 2025 What it says.',
    );
    await expectAccessible(card);
  });

  it('shows only what it was told', async () => {
    const told = listen();
    const card = await paste('<vs-report-card heading="Volunteers"></vs-report-card>');
    expect(heardText(card)).to.equal('Volunteers');
    for (const part of ['facts', 'cover', 'downloads']) expect(has(card, part), part).to.equal(false);
    await pause();
    expect(told.messages).to.deep.equal([]);
  });

  it('is one article, and names each fact', async () => {
    const card = await paste('<vs-report-card heading="Volunteers" author="Ada"></vs-report-card>');
    expect(partOf(card, 'base').localName).to.equal('article');
    expect(drawn(card, 'dl dt').map(seenText)).to.deep.equal(['Written by']);
    expect(drawn(card, 'dl dd').map(seenText)).to.deep.equal(['Ada']);
  });

  it('without a heading and facts has no empty room above its text', async () => {
    const card = await paste('<vs-report-card><p>Sample text.</p></vs-report-card>');
    const [base, text] = ['base', 'text'].map((part) => partOf(card, part).getBoundingClientRect());
    expect(must(text).top - must(base).top).to.be.closeTo(must(base).bottom - must(text).bottom, 1);
  });

  it('without a heading shows its text and tells its author', async () => {
    const told = listen();
    const card = await paste('<vs-report-card><p>Text</p></vs-report-card>');
    await until(() => told.problems.length > 0);
    expect(seenText(card)).to.equal('Text');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
  });

  it('takes over the link of a text that only repeats the heading', async () => {
    const card = await paste('<vs-report-card heading="Heading"><a href="#more">Heading</a></vs-report-card>');
    expect(seenText(card)).to.equal('Heading');
    expect(partOf(card, 'heading').querySelector('a')?.getAttribute('href')).to.equal('#more');
  });

  it('keeps links to files that stand between the tags, above the link of the card', async () => {
    const card = await paste(
      '<vs-report-card heading="Heading" href="#page"><p>Text <a href="#file" lang="fr">français</a></p></vs-report-card>',
    );
    const link = must(card.querySelector('a'));
    expect(isVisible(link)).to.equal(true);
    await click(link);
    expect(location.hash).to.equal('#file');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes text as text, never as HTML', async () => {
    const card = await paste(
      '<vs-report-card heading="&lt;img src=x&gt;" author="&lt;b&gt;" commissioned-by="&lt;i&gt;">Text</vs-report-card>',
    );
    expect(seenText(card)).to.contain('<img src=x>').and.contain('<b>').and.contain('<i>');
    expect(count(card, 'img, b, i')).to.equal(0);
  });

  it('refuses addresses that run scripts, and tells its author', async () => {
    const told = listen();
    const card = await paste(
      '<vs-report-card heading="Heading" href="javascript:alert(1)" image="javascript:alert(1)">Text</vs-report-card>',
    );
    await until(() => told.problems.length === 2);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['address-refused', 'address-refused']);
    expect(count(card, 'a, img')).to.equal(0);
  });

  it('follows attributes that change later, also to nothing', async () => {
    const told = listen();
    const card = await paste(
      `<vs-report-card heading="Heading" author="Ada" commissioned-by="UNV" published="2024" image="${IMAGE}" href="#a">Text</vs-report-card>`,
    );
    card.setAttribute('author', 'Grace');
    await settled(card);
    expect(heardText(card)).to.contain('Grace').and.not.contain('Ada');
    for (const value of [undefined, null]) {
      Object.assign(card, {
        author: value,
        commissionedBy: value,
        published: value,
        image: value,
        href: value,
        imageAlt: value,
      });
      await settled(card);
      expect(heardText(card)).to.equal('Heading Text');
      expect(count(card, 'img, a')).to.equal(0);
    }
    await pause();
    expect(told.messages).to.deep.equal([]);
  });
});

describe('the date of a report', () => {
  for (const [published, text] of [
    ['2025', '2025'],
    ['2025-07', 'July 2025'],
    ['2025-07-16', '16 July 2025'],
  ] as const) {
    it(`"${published}" is shown as exactly as it is known`, async () => {
      const card = await paste(`<vs-report-card heading="Heading" published="${published}"></vs-report-card>`);
      await until(() => count(card, 'time') === 1);
      const time = must(drawn<HTMLTimeElement>(card, 'time')[0]);
      expect(time.textContent?.trim()).to.equal(text);
      expect(time.dateTime).to.equal(published);
    });
  }

  it('is in the language of the page', async () => {
    const card = await paste('<vs-report-card lang="fr" heading="Titre" published="2025-07-16"></vs-report-card>');
    await until(() => seenText(card).includes('16 juillet 2025'));
  });

  it('that is none is shown as it was typed, and the author is told', async () => {
    const told = listen();
    const card = await paste('<vs-report-card heading="Heading" published="2025-02-31"></vs-report-card>');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['date-unknown']);
    expect(seenText(card)).to.contain('2025-02-31');
    expect(count(card, 'time')).to.equal(0);
  });
});

describe('the cover of a report', () => {
  it('keeps its place before it is loaded, and says nothing where nothing was written', async () => {
    const page = await paste(
      `<div style="width: 500px"><vs-report-card heading="Heading" image="${IMAGE}">Text</vs-report-card></div>`,
    );
    const card = must(page.firstElementChild);
    const {width, height} = partOf(card, 'cover').getBoundingClientRect();
    expect(width / height).to.be.closeTo(3 / 4, 0.02);
    expect(must(drawn(card, 'img')[0]).getAttribute('alt')).to.equal('');
    expect(partOf(card, 'heading').getBoundingClientRect().left).to.be.greaterThan(width);
    await expectAccessible(card);
  });

  it('is described in the words of its author', async () => {
    const card = await paste(
      `<vs-report-card heading="Heading" image="${IMAGE}" image-alt="A clinic">Text</vs-report-card>`,
    );
    expect(must(drawn(card, 'img')[0]).getAttribute('alt')).to.equal('A clinic');
  });

  it('that does not load leaves no gap, and the author is told', async () => {
    const told = listen();
    const card = await paste('<vs-report-card heading="Heading" image="data:image/png,broken">Text</vs-report-card>');
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('image-not-loaded');
    expect(has(card, 'cover')).to.equal(false);
  });

  it('stands above the title in a narrow column', async () => {
    const page = await paste(
      `<div style="width: 240px"><vs-report-card heading="Heading" image="${IMAGE}">Text</vs-report-card></div>`,
    );
    const card = must(page.firstElementChild);
    expect(partOf(card, 'heading').getBoundingClientRect().top).to.be.at.least(
      partOf(card, 'cover').getBoundingClientRect().bottom,
    );
  });
});

describe('a report card with a story file', () => {
  it('shows the report of the webinar, and nothing that is not known of it', async () => {
    const told = listen();
    const card = await paste(`<vs-report-card src="${WEBINAR}"></vs-report-card>`);
    expect(heardText(card)).to.match(
      /^Report on the role of volunteers in leaving no one behind Written by Sophie Plagerson Commissioned by United Nations Volunteers The report looks at/,
    );
    for (const part of ['cover', 'downloads']) expect(has(card, part), part).to.equal(false);
    expect(count(card, 'a, time')).to.equal(0);
    await expectAccessible(card);
    expect(told.messages).to.deep.equal([]);
  });

  it('finds the report by its id, and tells its author of one that is not there', async () => {
    const card = await paste(`<vs-report-card src="${WEBINAR}#report"></vs-report-card>`);
    expect(seenText(card)).to.contain('Sophie Plagerson');
    const told = listen();
    const wrong = await paste(`<vs-report-card src="${WEBINAR}#rapport"><p>Text</p></vs-report-card>`);
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('story-item-unknown');
    expect(told.problems[0]?.hint).to.contain('#report');
    expect(seenText(wrong)).to.equal('Text');
  });

  it('lets what is typed win', async () => {
    const card = await paste(
      `<vs-report-card src="${SAMPLE_STORY}" heading="Typed title" author="Typed author" commissioned-by="Typed organization" published="2001" href="#typed"></vs-report-card>`,
    );
    await until(() => count(card, 'time') === 1);
    expect(heardText(card)).to.match(
      /^Typed title Written by Typed author Commissioned by Typed organization Published 2001 /,
    );
    expect(partOf(card, 'heading').querySelector('a')?.getAttribute('href')).to.equal('#typed');
  });

  it('leads to the pages of its authors, where they have one', async () => {
    const card = await paste(`<vs-report-card src="${SAMPLE_STORY}"></vs-report-card>`);
    const [first, second] = drawn(card, 'dd');
    expect(must(first).querySelector('a')?.href).to.equal('https://example.org/sample-author');
    expect(seenText(must(second))).to.equal('Second Sample Author');
    expect(must(second).querySelector('a')).to.equal(null);
    const {left, top, height} = must(must(first).querySelector('a')).getBoundingClientRect();
    expect(deepElementAt(left + 8, top + height / 2)?.closest('a')?.href).to.equal('https://example.org/sample-author');
  });

  it('replaces the text between the tags, which stays when the file fails', async () => {
    const card = await paste(`<vs-report-card src="${WEBINAR}"><p>Fallback</p></vs-report-card>`);
    expect(seenText(card)).to.not.contain('Fallback');
    const told = listen();
    const failed = await paste(`<vs-report-card src="${MISSING_STORY}"><p>Fallback</p></vs-report-card>`);
    await until(() => told.problems.length > 0);
    expect(seenText(failed)).to.equal('Fallback');
    expect(told.problems[0]?.code).to.equal('story-not-loaded');
    await expectAccessible(failed);
  });

  it('speaks Arabic, from right to left', async () => {
    const page = await paste(
      `<div lang="ar" dir="rtl" style="width: 500px"><vs-report-card src="${SAMPLE_STORY}" image="${IMAGE}"></vs-report-card></div>`,
    );
    const card = must(page.firstElementChild);
    await until(() => downloads(card).length > 0);
    expect(saidIn(partOf(card, 'heading'))).to.deep.equal({text: 'تقرير نموذجي', language: 'ar', direction: 'rtl'});
    const [cover, heading] = [partOf(card, 'cover'), must(partOf(card, 'heading').querySelector('bdi'))];
    expect(cover.getBoundingClientRect().left).to.be.greaterThan(heading.getBoundingClientRect().right);
    await expectAccessible(page);
  });
});
