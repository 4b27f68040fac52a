import {expect} from '@open-wc/testing';
import '../../../src/elements/programme/vs-programme.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {click} from '../../support/pointer.js';
import {serveStory, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  expectSame,
  has,
  isVisible,
  must,
  partOf,
  pause,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';
import {SAMPLE, sessionOf, show, titles, within} from './support/surroundings.js';

async function search(programme: Element, text: string): Promise<void> {
  const field = must(drawn<HTMLInputElement>(programme, '[type=search]')[0]);
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await settled(programme);
}

function status(programme: Element): string {
  return seenText(partOf(programme, 'status'));
}

describe('the search of a programme', () => {
  it('is there from ten sessions up, or as the author says', async () => {
    expect(has(await show(`src="${SAMPLE}"`), 'search')).to.equal(true);
    expect(has(await show(`src="${SAMPLE}" search="false"`), 'search')).to.equal(false);
    expect(has(await show(`src="${WEBINAR}"`), 'search')).to.equal(false);
    expect(has(await show(`src="${WEBINAR}" search`), 'search')).to.equal(true);
  });

  it('is not printed; what was found is', async function () {
    const programme = await show(`src="${WEBINAR}" search`);
    await search(programme, 'zambia');
    await emulateMediaOrSkip(this, {media: 'print'});
    expect(isVisible(partOf(programme, 'search'))).to.equal(false);
    expect(titles(programme)).to.deep.equal(['Volunteers in health services']);
    await search(programme, '');
    expect(drawn(programme, '[part=session]').filter(isVisible)).to.have.length(6);
  });

  it('finds titles, texts and speakers, and says how many sessions are left', async () => {
    const programme = await show(`src="${WEBINAR}" search`);
    expect(status(programme)).to.equal('');
    for (const [words, found] of [
      ['zambia', 1],
      ['MEHZABEEN', 1],
      ['social work', 1],
      ['work social', 1],
      ['Réflections', 1],
      ['', 6],
    ] as const) {
      await search(programme, words);
      expect(titles(programme), words).to.have.length(found);
      expect(status(programme)).to.equal(words && `${found} of 6 sessions`);
    }
    expect(partOf(programme, 'status').getAttribute('role')).to.equal('status');
    await expectAccessible(programme);
  });

  it('finds roles and organizations of speakers, and how the floor was handed over, in any language of the story', async () => {
    const programme = await show(`src="${WEBINAR}" search`);
    for (const [words, found] of [
      ['spokesperson', ['Volunteers in health services']],
      ['UNODC', ['Three voices on volunteering']],
      ['autrice', ['The report: volunteers and those left behind', 'Reflections']],
      ['remerciements', ['Volunteers in health services']],
    ] as const) {
      await search(programme, words);
      expect(titles(programme), words).to.deep.equal(found);
    }
    await search(programme, 'floor passed');
    expect(titles(programme), 'words of the widget itself').to.deep.equal([]);
  });

  it('finds who hands over to whom where the story has no words for it', async () => {
    const programme = await show(
      `search src="${serveStory({
        people: ['Ada', 'Ben'].map((name) => ({id: name.toLowerCase(), name})),
        sessions: [
          {id: 'a', title: 'One', handover: {from: 'ada', to: 'ben'}},
          {id: 'b', title: 'Two'},
        ],
      })}"`,
    );
    for (const name of ['ada', 'ben']) {
      await search(programme, name);
      expect(titles(programme), name).to.deep.equal(['One']);
    }
  });

  it('finds places by their names in the languages of the story that are here already, and asks for no other', async () => {
    const src = serveStory({
      languages: ['en', 'fr', 'ru'],
      sessions: [
        {id: 'a', title: 'One', country: 'ZM'},
        {id: 'b', title: 'Two'},
      ],
    });
    await show(`src="${src}" lang="fr"`);
    const programme = await show(`src="${src}" search`);
    const {length} = performance.getEntriesByType('resource');
    for (const name of ['Zambia', 'zambie']) {
      await search(programme, name);
      expect(titles(programme), name).to.deep.equal(['One']);
    }
    await search(programme, 'Замбия');
    await pause();
    expect(performance.getEntriesByType('resource')).to.have.length(length);
  });

  it('keeps the numbers of the sessions, and says when there is none', async () => {
    const programme = await show(`src="${WEBINAR}" search`);
    await search(programme, 'zambia');
    expect(seenText(partOf(programme, 'number'))).to.equal('5');
    await search(programme, 'nothing like it');
    expect(titles(programme)).to.have.length(0);
    expect(status(programme)).to.match(/^No session matches/);
  });

  it('leaves out days on which nothing is found', async () => {
    const programme = await show(`src="${SAMPLE}"`);
    await search(programme, 'workshop');
    expect(drawn(programme, '[part=day]').map((day) => seenText(day))).to.have.length(1);
    expect(status(programme)).to.equal('2 of 14 sessions');
  });

  it('offers what it finds on days that the visitor does not look at, and leads there', async () => {
    const programme = await show(`src="${SAMPLE}"`);
    const [all, monday, tuesday] = drawn(programme, '[part=days] button');
    await search(programme, 'workshop');
    expect(has(programme, 'elsewhere')).to.equal(false);
    await click(must(monday));
    await settled(programme);
    expect(status(programme)).to.equal('2 of 6 sessions');
    await click(must(tuesday));
    await settled(programme);
    expect(titles(programme)).to.deep.equal([]);
    expect(status(programme)).to.equal('0 of 5 sessions Show 2 sessions on other days');
    await expectAccessible(programme);
    partOf(programme, 'elsewhere').focus();
    await press('Enter');
    await until(() => titles(programme).length === 2, 'both workshops are shown');
    expect(status(programme)).to.equal('2 of 14 sessions');
    expectSame(deepActive(), all, 'focus');
  });

  it('offers them, too, beside what it finds on the day, and only where there are some', async () => {
    const programme = await show(`src="${SAMPLE}"`);
    await search(programme, 'opening');
    await click(must(drawn(programme, '[part=days] button')[3]));
    await settled(programme);
    expect(status(programme)).to.equal('0 of 3 sessions Show 1 session on another day');
    expect(partOf(programme, 'elsewhere').getBoundingClientRect().height).to.be.at.least(44);
    await search(programme, 'sample');
    expect(status(programme)).to.equal('3 of 3 sessions Show 11 sessions on other days');
    await search(programme, 'nothing like it');
    expect(status(programme)).to.equal('No session matches. Choose other words or speakers.');
  });

  it('finds what is typed, as it is typed', async () => {
    const programme = await show(`src="${WEBINAR}" search`);
    must(drawn(programme, '[type=search]')[0]).focus();
    await press(...'kosovo');
    await settled(programme);
    expect(titles(programme)).to.have.length(1);
  });

  it('chooses the sessions of one speaker', async () => {
    const programme = await show(`src="${WEBINAR}" search`);
    const choice = must(drawn<HTMLSelectElement>(programme, 'select')[0]);
    expect([...choice.options].map(({text}) => text)).to.include.members(['All speakers', 'Sophie Plagerson']);
    choice.value = 'sophie-plagerson';
    choice.dispatchEvent(new Event('change', {bubbles: true}));
    await settled(programme);
    expect(titles(programme)).to.have.length(2);
  });
});

describe('the tools of a programme that its author shortened', () => {
  const speakers = (programme: Element): string[] =>
    [...must(drawn<HTMLSelectElement>(programme, 'select')[0]).options].map(({text}) => text);

  it('offer only those who speak in the sessions that are left by the filter', async () => {
    const programme = await show(`src="${WEBINAR}" search filter="session-report, session-kosovo"`);
    expect(speakers(programme)).to.deep.equal(['All speakers', 'Sophie Plagerson', 'Blerim Azizi']);
  });

  it('offer only those who speak on the dates that are left', async () => {
    const everybody = speakers(await show(`src="${SAMPLE}"`));
    const programme = await show(`src="${SAMPLE}" search date-filter="2030-03-06"`);
    const spoken = drawn(programme, '[part=speaker]').map((button) => seenText(button));
    expect(speakers(programme).slice(1)).to.have.members([...new Set(spoken)]);
    expect(speakers(programme).length).to.be.lessThan(everybody.length);
  });

  it('offer all speakers again when the one that was chosen is no longer there', async () => {
    const programme = await show(`src="${WEBINAR}" search`);
    const choice = must(drawn<HTMLSelectElement>(programme, 'select')[0]);
    choice.value = 'tapiwa-kamuruko';
    choice.dispatchEvent(new Event('change', {bubbles: true}));
    programme.filter = 'session-report, session-kosovo';
    await until(() => titles(programme).length === 2, 'both sessions are shown');
    expect(choice.value).to.equal('');
    expect(status(programme)).to.equal('');
  });

  it('are counted by the sessions that the dates leave', async () => {
    const programme = await show(`src="${SAMPLE}" date-filter="2030-03-06"`);
    expect(titles(programme).length).to.be.lessThan(10);
    expect(has(programme, 'search')).to.equal(false);
  });
});

describe('the favourites of a visitor', () => {
  const star = (programme: Element, title: string) => within(sessionOf(programme, title), '[part=star]');
  const pressed = (programme: Element) =>
    drawn(programme, '[part=star][aria-pressed=true]').map((button) => button.getAttribute('aria-labelledby'));

  it('are offered only where the author wants them', async () => {
    expect(count(await show(`src="${WEBINAR}"`), '[part=star], [part=only]')).to.equal(0);
    expect(count(await show(`src="${WEBINAR}" favourites="no"`), '[part=star]')).to.equal(0);
    const programme = await show(`src="${WEBINAR}" favourites`);
    expect(count(programme, '[part=star]')).to.equal(6);
    await expectAccessible(programme);
  });

  it('are kept on the device by the visitor’s act alone, and forgotten with the last one', async () => {
    const programme = await show(`src="${WEBINAR}" favourites`);
    expect(localStorage.length).to.equal(0);
    star(programme, 'Kosovo').focus();
    await press('Space');
    await settled(programme);
    expect(pressed(programme)).to.deep.equal(['star-session-kosovo title-session-kosovo']);
    expect(localStorage.key(0)).to.include(new URL(WEBINAR, location.href).href);
    expect(Object.values({...localStorage})).to.deep.equal(['["session-kosovo"]']);
    await press('Space');
    expect(localStorage.length).to.equal(0);
  });

  it('are the same in every programme of the page that shows this story', async () => {
    const [one, other] = [await show(`src="${WEBINAR}" favourites`), await show(`src="${WEBINAR}" favourites`)];
    await click(star(one, 'Zambia'));
    await settled(other);
    expect(pressed(other)).to.have.length(1);
    await click(star(other, 'Zambia'));
    await settled(one);
    expect(pressed(one)).to.have.length(0);
  });

  it('can be shown alone; one that is taken back stays in sight until then', async () => {
    const programme = await show(`src="${WEBINAR}" favourites`);
    await click(star(programme, 'Kosovo'));
    await click(partOf(programme, 'only'));
    await settled(programme);
    expect(titles(programme)).to.have.length(1);
    expect(partOf(programme, 'only').getAttribute('aria-pressed')).to.equal('true');
    expect(status(programme)).to.equal('1 of 6 sessions');
    await click(star(programme, 'Kosovo'));
    await settled(programme);
    expect(titles(programme)).to.have.length(1);
    await click(partOf(programme, 'only'));
    await settled(programme);
    expect(titles(programme)).to.have.length(6);
  });

  it('are said to be none, where there is none, without a word of a search', async () => {
    const programme = await show(`src="${WEBINAR}" favourites`);
    await click(partOf(programme, 'only'));
    await settled(programme);
    expect(titles(programme)).to.have.length(0);
    expect(status(programme)).to.equal('None of these sessions is marked as a favourite yet.');
  });

  it('last as long as the page where the device keeps nothing', async () => {
    const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    try {
      const programme = await show(`src="${SAMPLE}" favourites`);
      await click(star(programme, 'Sample closing'));
      await click(star(programme, 'Sample opening'));
      await settled(programme);
      expect(pressed(programme)).to.have.length(2);
      await click(star(programme, 'Sample closing'));
      await settled(programme);
      expect(pressed(programme)).to.have.length(1);
    } finally {
      Object.defineProperty(window, 'localStorage', storage);
    }
  });
});
