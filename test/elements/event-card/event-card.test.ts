import {expect} from '@open-wc/testing';
import '../../../src/elements/event-card/vs-event-card.js';
import type {EventCard} from '../../../src/elements/event-card/event-card.js';
import {expectAccessible} from '../../support/axe.js';
import {failRequests} from '../../support/faults.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {click} from '../../support/pointer.js';
import {
  count,
  deepElementAt,
  drawn,
  expectSame,
  find,
  has,
  heardText,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  saidIn,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';
import {serveStory, WEBINAR} from '../../base/support/served-story.js';
import {expectNoOverflow, LONG, spaceText, textSizes, WIDTHS} from '../../base/support/layout.js';

/** A zone whose clock never shows the same as that of whoever runs the tests. */
const HERE = new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
const ELSEWHERE = HERE === 'Pacific/Kiritimati' ? 'Asia/Tokyo' : 'Pacific/Kiritimati';

const card = (attributes: string, text = ''): Promise<EventCard> =>
  paste<EventCard>(`<vs-event-card ${attributes}>${text}</vs-event-card>`);

const codes = (told: {problems: readonly {code: string}[]}): string[] => told.problems.map(({code}) => code);

describe('an event card', () => {
  it('shows what its author typed, the title first', async () => {
    const event = await card(
      `heading="Sample webinar" start="2099-01-15T14:00" end="2099-01-15T15:30" time-zone="${HERE}" organization="Sample Organization" recording="#rec"`,
      '<p>Sample text.</p>',
    );
    const text = heardText(event);
    expect(text).to.match(
      /^Sample webinar Thursday,? 15 January 2099 2:00 – 3:30 pm .+ Organized by Sample Organization/,
    );
    expect(text).to.match(/Sample text\. Recording Add to calendar$/);
    await expectAccessible(event);
  });

  it('has one link, in the heading, that covers it', async () => {
    const event = await card('heading="Sample webinar" href="#join"', '<p>Sample text.</p>');
    expect(count(event, 'a')).to.equal(1);
    const link = partOf(event, 'heading').querySelector('a');
    expect(link?.getAttribute('href')).to.equal('#join');
    const {right, bottom} = event.getBoundingClientRect();
    expectSame(deepElementAt(right - 8, bottom - 8), link);
  });

  it('shows nothing of what is not known', async () => {
    const event = await card('heading="Sample webinar"');
    expect(heardText(event)).to.equal('Sample webinar');
    expect(count(event, 'dl, time, button')).to.equal(0);
  });

  it('takes over the link of a text that only repeats the heading', async () => {
    const event = await card('heading="Sample"', '<a href="#more">Sample</a>');
    expect(seenText(event)).to.equal('Sample');
    expect(partOf(event, 'heading').querySelector('a')?.getAttribute('href')).to.equal('#more');
  });

  it('without a heading begins at the top, where its date begins, too', async () => {
    for (const width of [320, 900]) {
      const place = await paste(
        `<div style="width: ${width}px"><vs-event-card organization="UNV"><p>Sample text.</p></vs-event-card></div>`,
      );
      const event = must(place.firstElementChild);
      const {top} = partOf(event, 'base').getBoundingClientRect();
      const tops = ['text', 'facts'].map((part) => {
        const box = must(drawn(event, `[part=${part}], .${part}`)[0], part).getBoundingClientRect();
        return box.top - top;
      });
      expect(Math.min(...tops), `${width} pixels`).to.be.below(26);
      if (width === 900) expect(tops[0], 'the text beside').to.be.closeTo(must(tops[1]), 1);
    }
  });

  it('without a heading shows its text and tells its author', async () => {
    const told = listen();
    const event = await card('', '<p>Text</p>');
    await until(() => told.problems.length > 0);
    expect(seenText(event)).to.equal('Text');
    expect(codes(told)).to.deep.equal(['attribute-missing']);
    await expectAccessible(event);
  });

  it('leads nowhere dangerous', async () => {
    const told = listen();
    const event = await card('heading="Sample" href="javascript:alert(1)" recording="javascript:alert(2)"');
    await until(() => told.problems.length > 1);
    expect(count(event, 'a')).to.equal(0);
    expect(told.messages.join(' ')).to.contain('alert(1)').and.to.contain('alert(2)');
  });

  it('shows markup in its attributes as text', async () => {
    listen();
    const event = await card('heading="<img src=x onerror=alert(1)>" start="<b>" organization="<i>x</i>"');
    expect(seenText(event)).to.contain('<img src=x onerror=alert(1)> <b>').and.to.contain('<i>x</i>');
    expect(count(event, 'img, b, i')).to.equal(0);
  });

  it('shows changes', async () => {
    const event = await card('heading="Sample" start="2099-01-15"');
    event.start = '2099-02-16';
    event.organization = 'Sample Organization';
    await settled(event);
    expect(seenText(event)).to.contain('16 February 2099').and.to.contain('Sample Organization');
  });
});

describe('the date of an event', () => {
  for (const [start, text, machine] of [
    ['2099', '2099', '2099'],
    ['2099-05', 'May 2099', '2099-05'],
    ['--01', 'January', null],
    ['2099-01-15', 'Thursday 15 January 2099', '2099-01-15'],
    ['2099-01-15T14:00+02:00', 'Thursday 15 January 2099', '2099-01-15T12:00:00Z'],
  ] as const) {
    it(`is as exact as ${start}`, async () => {
      const event = await card(`heading="Sample" start="${start}"`);
      expect(partOf(event, 'date').textContent?.replaceAll(',', '').trim()).to.equal(text);
      expect(partOf(event, 'date').querySelector('time')?.getAttribute('datetime')).to.equal(machine);
    });
  }

  it('says from when to when', async () => {
    const event = await card('heading="Sample" start="2099-05-04" end="2099-05-06"');
    expect(partOf(event, 'date').textContent).to.match(/4 – Wednesday,? 6 May 2099/);
  });

  it('that is none is shown as it was typed, and the author is told', async () => {
    const told = listen();
    const event = await card('heading="Sample" start="Next spring" end="2099-02-30"');
    await until(() => told.problems.length > 1);
    expect(seenText(event)).to.equal('Sample Next spring');
    expect(codes(told)).to.deep.equal(['date-unknown', 'date-unknown']);
    expect(has(event, 'add')).to.equal(false);
  });
});

describe('the time of an event', () => {
  it('is told by the organizer’s clock, and by the visitor’s where it shows another', async () => {
    const event = await card(`heading="Sample" start="2099-01-15T14:00" time-zone="${ELSEWHERE}"`);
    expect(partOf(event, 'time').textContent).to.contain('2:00 pm');
    const here = new Date(
      Date.parse('2099-01-15T14:00Z') - (ELSEWHERE === 'Asia/Tokyo' ? 9 : 14) * 3_600_000,
    ).toLocaleTimeString('en-001', {hour: 'numeric', minute: '2-digit'});
    expect(heardText(partOf(event, 'your-time')))
      .to.contain('Your time')
      .and.to.contain(here);
  });

  it('is told once where both clocks show the same', async () => {
    const event = await card(`heading="Sample" start="2099-01-15T14:00" time-zone="${HERE}"`);
    expect(has(event, 'your-time')).to.equal(false);
  });

  it('says the visitor’s day where it is another one', async () => {
    const start = ELSEWHERE === 'Asia/Tokyo' ? '2099-01-15T23:30' : '2099-01-15T00:30';
    const event = await card(`heading="Sample" start="${start}" time-zone="${ELSEWHERE}"`);
    expect(partOf(event, 'your-time').textContent).to.match(/1[46] January/);
  });

  it('ends by the clock by which it begins, known by its distance to UTC only', async () => {
    const event = await card('heading="Sample" start="2099-01-15T14:00+01:00" end="2099-01-15T15:30"');
    expect(partOf(event, 'time').textContent).to.match(/2:00\D+3:30 pm/);
  });

  it('without a zone, or in an unknown one, is shown as written, and the author is told', async () => {
    const told = listen();
    for (const zone of ['', 'time-zone="Sampleland"']) {
      const event = await card(`heading="Sample" start="2099-01-15T14:00" ${zone}`);
      expect(partOf(event, 'time').textContent?.trim()).to.equal('2:00 pm');
      expect(has(event, 'your-time')).to.equal(false);
    }
    await until(() => told.problems.length > 1);
    expect(codes(told)).to.deep.equal(['attribute-missing', 'time-zone-unknown']);
  });
});

describe('an event card with a story', () => {
  it('shows the story’s event', async () => {
    const event = await card(`src="${WEBINAR}"`, 'Fallback');
    // Who organized it is not said: the editors of the story inferred it.
    expect(seenText(event)).to.equal('The Role of Volunteers in Leaving No One Behind');
    await expectAccessible(event);
  });

  it('names the organizer of the story for its own event, and for no other', async () => {
    const src = serveStory({
      organizer: {name: 'Sample Organization'},
      event: {id: 'own', title: 'Sample event'},
      nextEvents: [{id: 'next', title: 'Another event'}],
    });
    expect(seenText(await card(`src="${src}#own"`))).to.equal('Sample event Organized by Sample Organization');
    expect(seenText(await card(`src="${src}#next"`))).to.equal('Another event');
  });

  it('shows one that is to come, and offers no calendar for a month', async () => {
    const event = await card(`src="${WEBINAR}#unpaid-care-work-webinar"`);
    expect(seenText(event)).to.match(/^Unpaid care work and volunteering January A webinar on a knowledge product/);
    expect(count(event, 'button')).to.equal(0);
  });

  it('names with whom it is held', async () => {
    const event = await card(`src="${serveStory({event: {title: 'Sample event', partner: 'Sample Partner'}})}"`);
    expect(seenText(event)).to.equal('Sample event Partner Sample Partner');
  });

  it('lets what is typed win', async () => {
    const event = await card(
      `src="${WEBINAR}" heading="Sample heading" organization="Sample Organization" start="2021" recording="#rec"`,
    );
    expect(seenText(event)).to.equal('Sample heading 2021 Organized by Sample Organization Recording');
  });

  it('keeps the text between the tags when the story fails', async () => {
    const told = listen();
    await failRequests('missing.json', {status: 404, times: 9});
    const event = await card('src="missing.json"', '<p>Sample text. <a href="#more">More</a></p>');
    await until(() => told.problems.length > 0);
    expect(codes(told)).to.deep.equal(['story-not-loaded']);
    expect(seenText(event)).to.equal('Sample text. More');
    expect(isVisible(must(event.querySelector('a')))).to.equal(true);
  });

  it('tells of an id that no event has', async () => {
    const told = listen();
    const event = await card(`src="${WEBINAR}#webinars"`, 'Sample text.');
    await until(() => told.problems.length > 0);
    expect(codes(told)).to.deep.equal(['story-item-unknown']);
    expect(seenText(event)).to.equal('Sample text.');
  });

  it('speaks Arabic, from right to left', async () => {
    const page = await paste(`<div lang="ar" dir="rtl"><vs-event-card src="${WEBINAR}"></vs-event-card></div>`);
    const event = must(page.firstElementChild);
    expect(saidIn(partOf(event, 'heading'))).to.deep.equal({
      text: 'دور المتطوعين في عدم ترك أي أحد خلف الركب',
      language: 'ar',
      direction: 'rtl',
    });
    await expectAccessible(page);
  });

  it('writes dates in the page’s language', async () => {
    const page = await paste(
      '<div lang="fr"><vs-event-card heading="Exemple" start="2099-01-15"></vs-event-card></div>',
    );
    expect(seenText(page)).to.match(/^Exemple jeudi 15 janvier 2099/);
  });
});

describe('an event card in little room', () => {
  const long = `heading="${LONG.title}" organization="${LONG.word}" start="2099-09-30T14:00" end="2099-09-30T15:30" time-zone="${ELSEWHERE}" recording="#r" href="#h"`;

  for (const width of WIDTHS) {
    it(`fits into ${width} pixels, calendars and all`, async () => {
      const place = await paste(
        `<div style="width: ${width}px"><vs-event-card ${long}><p>${LONG.address}</p></vs-event-card></div>`,
      );
      const event = must(place.firstElementChild);
      partOf(event, 'add').click();
      await until(() => find(event, 'calendars'));
      await expectNoOverflow(event, place);
      spaceText(event);
      await expectNoOverflow(event, place);
      expect(new Set(textSizes(event)).size).to.be.at.most(3);
    });
  }

  it('fits from right to left, and at a zoom of 400 %', async () => {
    for (const style of ['width: 240px" lang="ar" dir="rtl', 'width: 320px; font-size: 32px']) {
      const place = await paste(`<div style="${style}"><vs-event-card ${long}></vs-event-card></div>`);
      await expectNoOverflow(must(place.firstElementChild), place);
    }
  });

  it('has controls that a finger can hit', async () => {
    const event = await card(long);
    partOf(event, 'add').click();
    await until(() => find(event, 'calendars'));
    for (const control of drawn(event, '[part=recording], button, [part=calendars] a')) {
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});

describe('an event card on paper', () => {
  it('shows the address of the recording, and no button', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const event = await card('heading="Sample" start="2099-01-15" recording="https://example.org/rec"');
    expect(isVisible(partOf(event, 'add'))).to.equal(false);
    expect(getComputedStyle(partOf(event, 'recording'), '::after').content).to.match(/attr\(href\)|example\.org/);
  });
});

describe('the recording of an event', () => {
  it('can be reached beside the link of the card', async () => {
    const event = await card('heading="Sample" start="2021-01-15" href="#card" recording="#rec"');
    await click(partOf(event, 'recording'));
    expect(location.hash).to.equal('#rec');
    history.replaceState(null, '', location.pathname + location.search);
    expect(has(event, 'add')).to.equal(false);
  });
});
