import {expect} from '@open-wc/testing';
import '../../../src/elements/programme/vs-programme.js';
import {expectAccessible} from '../../support/axe.js';
import {press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {click} from '../../support/pointer.js';
import {serveStory} from '../../base/support/served-story.js';
import {
  drawn,
  find,
  has,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';
import {moveTo, plain, SAMPLE, sessionOf, show, titles, travelTo, within} from './support/surroundings.js';

function days(programme: Element): string[] {
  return drawn(programme, '[part=day]').map((day) => seenText(day).replace(',', ''));
}

function timeOf(programme: Element, title: string): string {
  return plain(seenText(within(sessionOf(programme, title), '[part=time]')));
}

function dayButton(programme: Element, text: string): HTMLElement {
  return must(drawn(programme, '[part=days] button').find((button) => plain(button.textContent) === text));
}

/** What names the buttons for the calendar. */
function offered(programme: Element): (string | null)[] {
  return drawn(programme, '[part=calendar]').map((button) => button.getAttribute('aria-labelledby'));
}

/** The file that a button hands to the visitor's device. */
async function savedBy(button: HTMLElement): Promise<{name: string; text: string}> {
  const {createObjectURL} = URL;
  const {click: clickLink} = HTMLAnchorElement.prototype;
  const files: Blob[] = [];
  let name = '';
  URL.createObjectURL = (blob) => {
    files.push(blob as Blob);
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    await click(button);
    await until(() => name, 'a file is saved');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = clickLink;
  }
  return {name, text: await must(files[0]).text()};
}

beforeEach(() => moveTo('Africa/Nairobi'));

describe('the programme of an event with times', () => {
  it('shows its days as headings, times, and how long each session is', async () => {
    const programme = await show(`src="${SAMPLE}"`);
    expect(days(programme)).to.deep.equal(['Monday 4 March 2030', 'Tuesday 5 March 2030', 'Wednesday 6 March 2030']);
    expect(drawn(programme, 'h3')).to.have.length(3);
    expect(drawn(programme, 'h4')).to.have.length(14);
    expect(timeOf(programme, 'Sample report')).to.equal('9:45–11:00 am 1 hour 15 minutes');
    expect(timeOf(programme, 'Sample session without an end')).to.equal('3:30 pm');
    expect(has(programme, 'number')).to.equal(false);
  });

  it('can be used by everyone', async () => {
    const programme = await show(`src="${SAMPLE}" date-filter="2030-03-05, 2030-03-06" favourites`);
    await expectAccessible(programme);
  });

  it('shows moments that are written in another zone by the clock of the organizer', async () => {
    const programme = await show(`src="${SAMPLE}"`);
    expect(timeOf(programme, 'Sample session written in another zone')).to.match(/^10:00–11:00 am/);
    expect(within(sessionOf(programme, 'another zone'), 'time').getAttribute('datetime')).to.equal(
      '2030-03-05T07:00:00Z',
    );
  });

  it('orders sessions by time, and leaves one without a time where the file has it', async () => {
    const src = serveStory({
      event: {timeZone: 'Africa/Nairobi'},
      sessions: [
        {id: 'late', title: 'Late', start: '2030-03-04T15:00', speakers: []},
        {id: 'after', title: 'After late', speakers: []},
        {id: 'early', title: 'Early', start: '2030-03-04T09:00', speakers: []},
      ],
    });
    expect(titles(await show(`src="${src}"`))).to.deep.equal(['Early', 'Late', 'After late']);
  });

  it('shows times without any zone as they are written, and says nothing of zones', async () => {
    const src = serveStory({
      sessions: [{id: 'a', title: 'One', start: '2030-03-04T09:00', end: '2030-03-04T09:30', speakers: []}],
    });
    moveTo('Asia/Tokyo');
    const programme = await show(`src="${src}"`);
    expect(timeOf(programme, 'One')).to.equal('9:00–9:30 am 30 minutes');
    expect(has(programme, 'zone')).to.equal(false);
    expect(plain(partOf(programme, 'date').textContent)).to.match(/^Monday,? 4 March 2030$/);
  });

  it('speaks the language of the page, from right to left', async () => {
    const programme = await show(`src="${SAMPLE}" date-filter="2030-03-04, 2030-03-06" lang="ar" dir="rtl" favourites`);
    expect(days(programme)[0]).to.match(/الاثنين/);
    await expectAccessible(programme);
  });

  it('lets a session without a time begin where the times of the others do', async () => {
    const src = serveStory({
      sessions: [
        {id: 'a', title: 'Timed', start: '2030-03-04T09:00'},
        {id: 'b', title: 'Some time that day', start: '2030-03-04'},
        {id: 'c', title: 'Some time'},
      ],
    });
    for (const [width, dir] of [
      [240, 'ltr'],
      [800, 'ltr'],
      [800, 'rtl'],
    ] as const) {
      const frame = await paste(`<div dir="${dir}"><vs-programme src="${src}"></vs-programme></div>`);
      frame.style.setProperty('inline-size', `${width}px`);
      const programme = must(frame.querySelector('vs-programme'));
      await until(() => drawn(programme, 'time').length > 0);
      const starts = drawn(programme, 'time, [part=session]:not(:has(time)) [part=title] bdi').map((text) => {
        const {left, right} = text.getBoundingClientRect();
        return Math.round(dir === 'ltr' ? left : right);
      });
      expect(starts, `${width} ${dir}`).to.deep.equal(Array.from({length: 3}, () => starts[0]));
      const [session, content] = ['[part=session]:not(:has(time))', ':not(:has(time)) > .content'].map((selector) =>
        must(drawn(programme, selector)[0]).getBoundingClientRect(),
      );
      const padding = parseFloat(getComputedStyle(must(drawn(programme, '[part=session]')[1])).paddingBlockStart);
      expect(must(content).top - must(session).top, 'gap above').to.be.closeTo(padding, 2);
    }
  });

  it('follows the text size of the reader in a narrow place', async () => {
    const frame = await paste(`<div><vs-programme favourites src="${SAMPLE}"></vs-programme></div>`);
    frame.style.setProperty('inline-size', '240px');
    frame.style.setProperty('font-size', '32px');
    const programme = must(frame.querySelector('vs-programme'));
    await until(() => drawn(programme, '[part=session]').length > 0);
    expect(frame.scrollWidth).to.equal(240);
  });
});

describe('the time zones of a programme', () => {
  it('are a choice where the visitor’s clock differs; both times stand side by side', async () => {
    moveTo('America/New_York');
    const programme = await show(`src="${SAMPLE}" date-filter="2030-03-04"`);
    expect(plain(seenText(partOf(programme, 'zone')))).to.match(
      /^Organizer’s time East Africa Time Your time Eastern (Standard )?Time$/,
    );
    expect(timeOf(programme, 'Sample report')).to.equal('9:45–11:00 am 1 hour 15 minutes Your time 1:45–3:00 am');
    const [organizer, visitor] = drawn<HTMLInputElement>(programme, '[type=radio]');
    expect(must(organizer).checked).to.equal(true);
    await click(must(visitor));
    await settled(programme);
    expect(timeOf(programme, 'Sample report')).to.equal(
      '1:45–3:00 am 1 hour 15 minutes Organizer’s time 9:45–11:00 am',
    );
    await expectAccessible(programme);
  });

  it('are chosen with the arrow keys', async () => {
    moveTo('America/New_York');
    const programme = await show(`src="${SAMPLE}"`);
    must(drawn(programme, '[type=radio]')[0]).focus();
    await press('ArrowDown');
    await settled(programme);
    expect(timeOf(programme, 'Sample report')).to.match(/^1:45–3:00 am/);
  });

  it('may put a session on another day', async () => {
    moveTo('Asia/Tokyo');
    const programme = await show(`src="${SAMPLE}"`);
    expect(timeOf(programme, 'Sample evening')).to.match(/Your time Tue, 5 Mar, 3:30–5:00 am$/);
    await click(must(drawn(programme, '[type=radio]')[1]));
    await settled(programme);
    const lists = drawn(programme, 'ol');
    expect(seenText(must(lists[0]))).not.to.include('Sample evening');
    expect(seenText(must(lists[1]))).to.match(/^3:30/);
  });

  it('are no choice where both clocks show the same', async () => {
    moveTo('Asia/Riyadh');
    const programme = await show(`src="${SAMPLE}"`);
    expect(drawn(programme, '[type=radio]')).to.have.length(0);
    expect(seenText(partOf(programme, 'zone'))).to.equal('Time zone East Africa Time');
    expect(has(programme, 'other-time')).to.equal(false);
  });

  it('have the name that holds for all sessions shown, where clocks are changed between them', async () => {
    const src = serveStory({
      event: {timeZone: 'America/New_York'},
      sessions: [
        {id: 'a', title: 'Before', start: '2030-03-09T10:00'},
        {id: 'b', title: 'Behind', start: '2030-03-11T10:00'},
      ],
    });
    const programme = await show(`src="${src}"`);
    const zones = () => plain(seenText(partOf(programme, 'zone')));
    expect(zones()).to.equal('Organizer’s time Eastern Time Your time East Africa Time');
    await click(dayButton(programme, 'Mon, 11 Mar'));
    await settled(programme);
    expect(zones()).to.match(/^Organizer’s time Eastern Daylight Time /);
    await click(dayButton(programme, 'Sat, 9 Mar'));
    await settled(programme);
    expect(zones()).to.match(/^Organizer’s time Eastern Standard Time /);
  });

  it('follow the attribute, which wins over the file; an unknown one is told', async () => {
    moveTo('Asia/Dhaka');
    expect(timeOf(await show(`src="${SAMPLE}" time-zone="Asia/Dhaka"`), 'Sample report')).to.match(/^9:45–11:00 am/);
    const told = listen();
    const programme = await show(`src="${SAMPLE}" time-zone="Dhaka"`);
    expect(timeOf(programme, 'Sample report')).to.match(/^9:45–11:00 am .* Your time 12:45–2:00 pm$/);
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['time-zone-unknown']);
  });
});

describe('the days of a programme', () => {
  it('can be shown one by one, and all again', async () => {
    const programme = await show(`src="${SAMPLE}"`);
    dayButton(programme, 'Wed, 6 Mar').focus();
    await press('Enter');
    await settled(programme);
    expect(days(programme)).to.deep.equal(['Wednesday 6 March 2030']);
    expect(titles(programme)).to.have.length(3);
    expect(dayButton(programme, 'Wed, 6 Mar').getAttribute('aria-pressed')).to.equal('true');
    await expectAccessible(programme);
    await click(dayButton(programme, 'All days'));
    await settled(programme);
    expect(titles(programme)).to.have.length(14);
  });

  for (const [what, first] of [
    ['without a time', {}],
    ['of which only the month is known', {start: '2030-03'}],
  ] as const) {
    it(`are all shown at first behind a session ${what}, which is on none of them`, async () => {
      const src = serveStory({
        event: {timeZone: 'Africa/Nairobi'},
        sessions: [
          {id: 'first', title: 'First', speakers: [], ...first},
          {id: 'mon', title: 'Monday', speakers: [], start: '2030-03-04T09:00'},
          {id: 'tue', title: 'Tuesday', speakers: [], start: '2030-03-05T09:00'},
        ],
      });
      const programme = await show(`src="${src}"`);
      expect(titles(programme)).to.deep.equal(['First', 'Monday', 'Tuesday']);
      expect(dayButton(programme, 'All days').getAttribute('aria-pressed')).to.equal('true');
      await click(dayButton(programme, 'Tue, 5 Mar'));
      await settled(programme);
      expect(titles(programme)).to.deep.equal(['Tuesday']);
      await click(dayButton(programme, 'All days'));
      await settled(programme);
      expect(titles(programme)).to.deep.equal(['First', 'Monday', 'Tuesday']);
    });
  }

  it('are those that the author chose', async () => {
    const programme = await show(`src="${SAMPLE}" date-filter="2030-03-04, 2030-03-06"`);
    expect(days(programme)).to.have.length(2);
    const one = await show(`src="${SAMPLE}" date-filter="2030-03-05"`);
    expect(days(one)).to.deep.equal([]);
    expect(plain(partOf(one, 'date').textContent)).to.match(/^Tuesday/);
    expect(titles(one)).to.have.length(5);
  });

  it('are those of the organizer’s calendar, wherever the visitor is', async () => {
    moveTo('Asia/Tokyo');
    const programme = await show(`src="${SAMPLE}" date-filter="2030-03-04"`);
    expect(titles(programme)).to.include('Sample evening session').and.to.have.length(6);
  });

  it('that the programme does not have are told, and let nothing through', async () => {
    for (const wrong of ['2030-02-30', 'tomorrow', '2031-01-01']) {
      const told = listen();
      const programme = await paste(`<vs-programme src="${SAMPLE}" date-filter="${wrong}">Three days</vs-programme>`);
      await until(() => told.problems.length > 0, wrong);
      expect(told.messages).to.deep.equal([`date-filter: nothing in the story has "${wrong}".`]);
      expect(seenText(programme), wrong).to.equal('Three days');
    }
    const programme = await show(`src="${SAMPLE}" date-filter="2030-02-30, 2030-03-05"`);
    expect(titles(programme)).to.have.length(5);
  });
});

describe('what runs now', () => {
  it('says so, and follows the clock when the page is looked at again', async () => {
    travelTo('2030-03-04T07:00:00Z');
    const programme = await show(`src="${SAMPLE}" date-filter="2030-03-04"`);
    const report = sessionOf(programme, 'Sample report');
    expect(plain(seenText(within(report, '[part=time]')))).to.match(/^Now 9:45/);
    expect(report.getAttribute('aria-current')).to.equal('time');
    expect(drawn(programme, '[part=now]')).to.have.length(1);
    await expectAccessible(programme);
    travelTo('2030-03-04T11:30:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(programme);
    expect(drawn(programme, '[aria-current=time] [part=title]').map(({textContent}) => textContent)).to.deep.equal([
      'Sample workshop one',
      'Sample workshop two',
    ]);
  });

  it('is nothing between two sessions, and ends where the next one of that day begins', async () => {
    const src = serveStory({
      event: {timeZone: 'UTC'},
      sessions: [
        {id: 'a', title: 'One', start: '2030-03-04T09:00', speakers: []},
        {id: 'b', title: 'Two', start: '2030-03-04T10:00', end: '2030-03-04T10:30', speakers: []},
        {id: 'c', title: 'Three', start: '2030-03-04T11:00', speakers: []},
      ],
    });
    for (const [moment, running] of [
      ['2030-03-04T08:59Z', undefined],
      ['2030-03-04T09:59Z', 'One'],
      ['2030-03-04T10:00Z', 'Two'],
      ['2030-03-04T10:30Z', undefined],
      ['2030-03-04T11:59Z', 'Three'],
      ['2030-03-04T12:00Z', undefined],
    ] as const) {
      travelTo(moment);
      const programme = await show(`src="${src}"`);
      expect(drawn(programme, '[aria-current] [part=title]')[0]?.textContent, moment).to.equal(running);
    }
  });

  it('is the last session of a day without an end until the event ends that day, or for an hour', async () => {
    const sessions = [
      {id: 'mon', title: 'Monday', start: '2030-03-04T22:00', speakers: []},
      {id: 'tue', title: 'Tuesday', start: '2030-03-05T22:00', speakers: []},
    ];
    for (const [end, moment, running] of [
      ['2030-03-05T22:40', '2030-03-04T19:59Z', 'Monday'],
      ['2030-03-05T22:40', '2030-03-04T20:00Z', undefined],
      ['2030-03-05T22:40', '2030-03-05T19:39Z', 'Tuesday'],
      ['2030-03-05T22:40', '2030-03-05T19:40Z', undefined],
      ['2030-03-05T20:50:00Z', '2030-03-05T20:49Z', 'Tuesday'],
      ['2030-03-05T20:50:00Z', '2030-03-05T20:50Z', undefined],
      // Neither a day alone nor what lies before the session tells when it ends.
      ['2030-03-05', '2030-03-05T19:59Z', 'Tuesday'],
      ['2030-03-05T21:00', '2030-03-05T19:59Z', 'Tuesday'],
      [undefined, '2030-03-05T20:00Z', undefined],
    ] as const) {
      travelTo(moment);
      const src = serveStory({event: {timeZone: 'Africa/Nairobi', end}, sessions});
      const programme = await show(`src="${src}"`);
      const named = `${end} at ${moment}`;
      expect(drawn(programme, '[aria-current] [part=title]')[0]?.textContent, named).to.equal(running);
      if (running) expect(seenText(sessionOf(programme, running)), named).to.include('Add to calendar');
    }
  });

  it('is looked up once a minute by one timer, only while a programme can be seen', async () => {
    travelTo('2030-03-04T07:00:30Z');
    const real = globalThis.setTimeout;
    const delays: number[] = [];
    globalThis.setTimeout = ((run: () => void, delay?: number) => {
      if (delay === 30_000) delays.push(delay);
      return real(run, delay);
    }) as typeof setTimeout;
    try {
      const page = await paste(`<div><vs-programme src="${SAMPLE}"></vs-programme></div>`);
      const programme = must(page.querySelector('vs-programme'));
      await until(() => delays.length > 0, 'the timer is set');
      page.hidden = true;
      await new Promise((resolve) => real(resolve, 200));
      delays.length = 0;
      document.dispatchEvent(new Event('visibilitychange'));
      expect(delays).to.deep.equal([]);
      page.hidden = false;
      await until(() => delays.length > 0, 'the timer is set again');
      programme.remove();
      delays.length = 0;
      document.dispatchEvent(new Event('visibilitychange'));
      expect(delays).to.deep.equal([]);
    } finally {
      globalThis.setTimeout = real;
    }
  });
});

describe('a session for the calendar', () => {
  it('is a file with its time, title and text', async () => {
    travelTo('2030-01-01T00:00Z');
    const programme = await show(`src="${SAMPLE}"`);
    const button = within(sessionOf(programme, 'Sample report'), '[part=calendar]');
    expect(seenText(button)).to.equal('Add to calendar');
    const {name, text} = await savedBy(button);
    expect(name).to.equal('sample-report.ics');
    expect(text).to.include('SUMMARY:Sample report').and.to.include('DTSTART:20300304T064500Z');
  });

  it('is offered neither for what is over nor for what has no day', async () => {
    travelTo('2030-03-06T08:40Z');
    const src = serveStory({
      event: {timeZone: 'Africa/Nairobi'},
      sessions: [
        {id: 'past', title: 'Past', start: '2030-03-06T09:00', end: '2030-03-06T11:00'},
        {id: 'closing', title: 'Closing', start: '2030-03-06T11:30'},
        {id: 'month', title: 'In a month', start: '2030-04'},
        {id: 'some', title: 'Some time'},
      ],
    });
    const programme = await show(`src="${src}"`);
    expect(offered(programme)).to.deep.equal(['calendar-closing title-closing']);
  });

  it('is a whole day, until that is over, where no time is known', async () => {
    const src = serveStory({
      sessions: [
        {id: 'day', title: 'Excursion', start: '2030-03-04'},
        {id: 'days', title: 'Exhibition', start: '2030-03-04', end: '2030-03-06'},
      ],
    });
    const timeOf = (day: string): string => new Date(`2030-03-${day}T12:00`).toISOString();
    travelTo(timeOf('04'));
    const programme = await show(`src="${src}"`);
    expect(offered(programme)).to.deep.equal(['calendar-day title-day', 'calendar-days title-days']);
    const {text} = await savedBy(within(sessionOf(programme, 'Excursion'), '[part=calendar]'));
    expect(text).to.include('DTSTART;VALUE=DATE:20300304').and.to.include('DTEND;VALUE=DATE:20300305');
    travelTo(timeOf('05'));
    expect(offered(await show(`src="${src}"`))).to.deep.equal(['calendar-days title-days']);
    travelTo(timeOf('07'));
    expect(offered(await show(`src="${src}"`))).to.deep.equal([]);
  });
});

describe('a programme with times on paper and in forced colours', () => {
  it('prints all sessions and the zone of their times, but no controls', async function () {
    moveTo('America/New_York');
    const programme = await show(`src="${SAMPLE}" favourites`);
    await emulateMediaOrSkip(this, {media: 'print'});
    expect(drawn(programme, '[part=session]').filter(isVisible)).to.have.length(14);
    expect(drawn(programme, '[part=days], [part=search], [part=actions]').filter(isVisible)).to.have.length(0);
    expect(seenText(partOf(programme, 'zone'))).to.equal('Organizer’s time East Africa Time');
  });

  it('shows which day is chosen', async function () {
    const programme = await show(`src="${SAMPLE}"`);
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const [chosen, other] = drawn(programme, '[part=days] button').map(
      (button) => getComputedStyle(button).borderBlockEndColor,
    );
    expect(chosen).not.to.equal(other);
    expect(find(programme, 'days')).not.to.equal(null);
  });
});
