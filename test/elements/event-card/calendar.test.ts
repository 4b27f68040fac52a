import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import '../../../src/elements/event-card/vs-event-card.js';
import type {EventCard} from '../../../src/elements/event-card/event-card.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {click} from '../../support/pointer.js';
import {WEBINAR} from '../../base/support/served-story.js';
import {
  drawn,
  expectFocusDrawn,
  expectSame,
  find,
  has,
  isVisible,
  must,
  partOf,
  paste,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const SAMPLE =
  'heading="Sample, webinar; &amp; more" start="2099-01-15T14:00" end="2099-01-15T15:30" time-zone="Europe/Berlin" href="/join?a=1&amp;b=2"';

const card = (attributes = SAMPLE, text = '<p>Sample text.</p>'): Promise<EventCard> =>
  paste<EventCard>(`<vs-event-card ${attributes}>${text}</vs-event-card>`);

/** Opens the list, as a visitor does. */
async function openList(event: Element): Promise<HTMLElement[]> {
  await click(partOf(event, 'add'));
  await until(() => find(event, 'calendars'), 'the list is shown');
  return drawn(event, '[part=calendars] :is(a, button)');
}

async function opened(attributes?: string, text?: string): Promise<HTMLElement[]> {
  return openList(await card(attributes, text));
}

/** The file that a visitor saves, and its entry, read by a parser that knows nothing of us. */
async function savedBy(button: HTMLElement): Promise<{name: string; entry: ICAL.Event}> {
  const {createObjectURL} = URL;
  const {click: clickLink} = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return createObjectURL.call(URL, given);
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
  expect(must(blob).type).to.equal('text/calendar;charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(await must(blob).text()) as unknown[]);
  return {name, entry: new ICAL.Event(must(calendar.getFirstSubcomponent('vevent')))};
}

const entryOf = async (button: HTMLElement): Promise<ICAL.Event> => (await savedBy(button)).entry;

const isLoaded = (name: string): boolean =>
  performance.getEntriesByType('resource').some(({name: address}) => address.includes(name));

describe('the calendars of an event', () => {
  it('are loaded when a visitor asks for them, and ask no other site', async () => {
    const event = await card();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isLoaded('src/elements/event-card/calendar')).to.equal(false);
    expect(isLoaded('calendar-file')).to.equal(false);
    await openList(event);
    expect(isLoaded('src/elements/event-card/calendar')).to.equal(true);
    expect(isLoaded('calendar-file')).to.equal(false);
    for (const {name} of performance.getEntriesByType('resource')) {
      expect(new URL(name).origin, name).to.equal(location.origin);
    }
  });

  it('are a list of links behind a button that says whether it is open', async () => {
    const event = await card();
    const button = partOf(event, 'add');
    expect(button.textContent?.trim()).to.equal('Add to calendar');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const links = await openList(event);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.getAttribute('aria-controls')).to.equal(partOf(event, 'calendars').id);
    expect(links.map((link) => link.textContent?.trim())).to.deep.equal([
      'Calendar file (.ics)',
      'Google Calendar',
      'Outlook.com',
      'Microsoft 365',
      'Yahoo',
    ]);
    await expectAccessible(event);
    await click(button);
    await settled(event);
    expect(has(event, 'calendars')).to.equal(false);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('can be used with the keyboard', async () => {
    const event = await card();
    const button = partOf(event, 'add');
    partOf(event, 'heading').querySelector('a')?.focus();
    await press('Tab');
    expectSame(deepActive(), button);
    expectFocusDrawn(button);
    await press('Enter');
    await until(() => find(event, 'calendars'));
    expectSame(deepActive(), button);
    await press('Tab');
    expectSame(deepActive(), drawn(event, '[part=calendars] button')[0]);
    await press('Tab', 'Escape');
    await settled(event);
    expect(has(event, 'calendars')).to.equal(false);
    expectSame(deepActive(), button);
  });

  it('are accessible in Arabic, too', async () => {
    const page = await paste(`<div lang="ar" dir="rtl"><vs-event-card ${SAMPLE}></vs-event-card></div>`);
    await openList(must(page.firstElementChild));
    await expectAccessible(page);
  });

  it('are closed when the card leaves the page', async () => {
    const event = await card();
    await openList(event);
    const {parentElement} = event;
    event.remove();
    must(parentElement).append(event);
    await settled(event);
    expect(has(event, 'calendars')).to.equal(false);
  });

  it('are drawn in forced colours', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const event = await card();
    await openList(event);
    expect(isVisible(partOf(event, 'add'))).to.equal(true);
    expect(getComputedStyle(partOf(event, 'add')).borderTopStyle).to.equal('solid');
  });

  for (const [what, attributes] of [
    ['is over', 'start="2021-01-15"'],
    ['has just ended', `start="2021-01-15T10:00Z" end="${new Date(Date.now() - 60_000).toISOString().slice(0, 19)}Z"`],
    ['has a month only', 'start="2099-01"'],
    ['has a month of no year', 'start="--01"'],
    ['has no date', ''],
  ] as const) {
    it(`are not offered when it ${what}`, async () => {
      const event = await card(`heading="Sample" ${attributes}`);
      expect(has(event, 'add')).to.equal(false);
    });
  }

  for (const [what, attributes] of [
    ['today', `start="${new Date().toLocaleDateString('sv')}"`],
    ['going on', `start="2021-01-15T10:00Z" end="${new Date(Date.now() + 90_000).toISOString().slice(0, 19)}Z"`],
  ] as const) {
    it(`are offered when it is ${what}`, async () => {
      const event = await card(`heading="Sample" ${attributes}`);
      expect(has(event, 'add')).to.equal(true);
    });
  }
});

describe('the calendar file of an event', () => {
  it('holds what the card tells', async () => {
    const [link] = await opened();
    const {name, entry} = await savedBy(must(link));
    expect(name).to.equal('Sample-webinar-more.ics');
    expect(entry.summary).to.equal('Sample, webinar; & more');
    expect(entry.startDate.toString()).to.equal('2099-01-15T13:00:00Z');
    expect(entry.endDate.toString()).to.equal('2099-01-15T14:30:00Z');
    const url = new URL('/join?a=1&b=2', location.href).href;
    expect(entry.description).to.equal(`Sample text.\n\n${url}`);
    expect(entry.component.getFirstPropertyValue('url')).to.equal(url);
  });

  it('names the entry by the story, in every language, so that it is there once', async () => {
    const uids = [];
    for (const lang of ['en', 'fr']) {
      const page = await paste(
        `<div lang="${lang}"><vs-event-card src="${WEBINAR}#unpaid-care-work-webinar" start="2099-01-15"></vs-event-card></div>`,
      );
      const [link] = await openList(must(page.firstElementChild));
      const entry = await entryOf(must(link));
      uids.push(entry.uid);
      expect(entry.startDate.toString()).to.equal('2099-01-15');
      expect(entry.endDate.toString()).to.equal('2099-01-16');
    }
    const address = new URL(`${WEBINAR}#unpaid-care-work-webinar`, location.href).href;
    expect(uids).to.deep.equal([address, address]);
  });

  it('follows what is changed while the list is open', async () => {
    const event = await card();
    await openList(event);
    event.heading = 'Another title';
    await settled(event);
    expect((await entryOf(must(drawn(event, '[part=calendars] button')[0]))).summary).to.equal('Another title');
  });

  it('has a name in any script', async () => {
    const [link] = await opened('heading="ندوة: مثال/1" start="2099-01-15"');
    expect((await savedBy(must(link))).name).to.equal('ندوة-مثال-1.ics');
  });
});

/** The links to calendars of the web, behind the button for the file. */
const linksOf = async (attributes?: string, text?: string): Promise<HTMLAnchorElement[]> =>
  (await opened(attributes, text)).filter((entry): entry is HTMLAnchorElement => entry instanceof HTMLAnchorElement);

describe('the web calendars of an event', () => {
  const parametersOf = (link: HTMLAnchorElement | undefined): Record<string, string> =>
    Object.fromEntries(new URL(must(link).href).searchParams);

  it('get what the card tells, in a tab of their own', async () => {
    const [...links] = await linksOf();
    const description = `Sample text.\n\n${new URL('/join?a=1&b=2', location.href).href}`;
    expect(links.map(({href}) => new URL(href).origin)).to.deep.equal([
      'https://calendar.google.com',
      'https://outlook.live.com',
      'https://outlook.office.com',
      'https://calendar.yahoo.com',
    ]);
    for (const {target, rel, href} of links) {
      expect([target, rel]).to.deep.equal(['_blank', 'noopener']);
      expect(href).not.to.contain('+');
    }
    const [google, outlook, office, yahoo] = links.map(parametersOf);
    expect(google).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Sample, webinar; & more',
      dates: '20990115T130000Z/20990115T143000Z',
      details: description,
    });
    expect(outlook).to.deep.equal({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Sample, webinar; & more',
      startdt: '2099-01-15T13:00:00Z',
      enddt: '2099-01-15T14:30:00Z',
      body: description,
    });
    expect(must(links[2]).pathname).to.equal('/calendar/0/deeplink/compose');
    expect(office).to.deep.equal(outlook);
    expect(yahoo).to.deep.equal({
      v: '60',
      title: 'Sample, webinar; & more',
      st: '20990115T130000Z',
      et: '20990115T143000Z',
      desc: description,
    });
  });

  it('get whole days', async () => {
    const [google, outlook, office, yahoo] = await linksOf('heading="Sample" start="2099-05-04" end="2099-05-06"', '');
    expect(parametersOf(google).dates).to.equal('20990504/20990507');
    expect(parametersOf(outlook)).to.include({startdt: '2099-05-04', enddt: '2099-05-07', allday: 'true'});
    expect(parametersOf(office)).to.deep.equal(parametersOf(outlook));
    expect(parametersOf(yahoo)).to.include({st: '20990504', et: '20990507', dur: 'allday'});
  });

  it('get a long text as far as an address can carry it', async () => {
    const [google] = await linksOf('heading="Sample" start="2099-05-04"', `<p>${'👩‍👩‍👧 '.repeat(900)}</p>`);
    expect(must(google).href.length).to.be.below(8000);
    expect(parametersOf(google).details).not.to.contain('\uFFFD');
  });

  it('say that they open in a new tab', async () => {
    const event = await card();
    const [file, google] = await openList(event);
    expect(must(file).getAttribute('aria-describedby')).to.equal(null);
    const id = must(google?.getAttribute('aria-describedby'));
    expect(event.shadowRoot?.getElementById(id)?.textContent).to.equal('Opens in a new tab');
    expect(seenText(event)).not.to.contain('new tab');
  });
});
