/** The programme in both directions: its times, days, choices and names stand where people look for them. */
import {expect} from '@open-wc/testing';
import '../../src/elements/programme/vs-programme.js';
import {moveTo, sessionOf, titles, within} from '../elements/programme/support/surroundings.js';
import {BOTH_WAYS} from '../base/support/layout.js';
import {serveStory} from '../base/support/served-story.js';
import {drawn, isVisible, must, partOf, paste, settled, until} from '../base/support/widgets.js';
import {click} from '../support/pointer.js';
import {expectOnwards, expectReads, leadOf, middlesOf, numbersIn} from './reading.js';

const DAYS = ['2030-03-04', '2030-03-05', '2030-03-06'];

/** Latin names whose ends would jump in an Arabic line: full stops, brackets, a plus. */
const ADA = 'Ada M. King, Ph.D.';
const BEN = 'Ben (C++) Aid!';

const STORY = {
  event: {timeZone: 'Africa/Nairobi'},
  people: [
    {id: 'ada', name: ADA},
    {id: 'ben', name: BEN},
  ],
  sessions: [
    ...DAYS.map((day, index) => ({
      id: `session-${index}`,
      title: `Session ${index}`,
      start: `${day}T10:00`,
      end: `${day}T11:00`,
      speakers: ['ada', 'ben'],
      handover: {from: 'ada', to: 'ben'},
    })),
  ],
};

async function show(lang: string, dir: string, width = 760): Promise<Element> {
  const place = await paste<HTMLElement>(
    `<div lang="${lang}" dir="${dir}" style="width: ${width}px"><vs-programme search favourites src="${serveStory(STORY)}"></vs-programme></div>`,
  );
  const programme = must(place.querySelector('vs-programme'));
  await until(() => programme.language.complete && titles(programme).length === 3, 'all sessions are shown');
  await settled(programme);
  return programme;
}

const left = (element: Element): number => element.getBoundingClientRect().left;

for (const [lang, dir] of BOTH_WAYS) {
  describe(`a programme that runs ${dir}`, () => {
    beforeEach(() => moveTo('Africa/Nairobi'));

    it('has a range of times from its start to its end, and each time from hours to minutes', async () => {
      const programme = await show(lang, dir);
      const time = within(sessionOf(programme, 'Session 0'), 'time');
      const numbers = numbersIn(time);
      expect(numbers.map(({words}) => Number.parseInt(latin(words)))).to.deep.equal([10, 0, 11, 0]);
      const [hour, minute, endHour, endMinute] = numbers.map(({middle}) => middle) as [number, number, number, number];
      expectOnwards([hour, endHour], dir, `The ends of "${time.textContent ?? ''}"`);
      expectOnwards([hour, minute], 'ltr', `Hours and minutes of "${time.textContent ?? ''}"`);
      expectOnwards([endHour, endMinute], 'ltr', `Hours and minutes of "${time.textContent ?? ''}"`);
    });

    it('has times before sessions, and under each what can be done with it, in the order of reading', async () => {
      const programme = await show(lang, dir);
      const session = sessionOf(programme, 'Session 0');
      expect(leadOf(within(session, '[part=time]'), within(session, '.content'))).to.be.above(60);
      const [star, calendar] = within(session, '[part=actions]').children;
      expect(leadOf(must(star), must(calendar))).to.be.at.least(44);
    });

    it('has its days in the order of reading, which choose the day they name', async () => {
      const programme = await show(lang, dir);
      const buttons = drawn(programme, '[part=days] button');
      expect(buttons).to.have.length(4);
      for (const [index, button] of buttons.slice(1).entries()) expect(leadOf(buttons[index]!, button)).to.be.above(30);
      await click(buttons[2]!);
      await until(() => titles(programme).join() === 'Session 1', 'the second day is shown');
      expect(buttons[2]!.getAttribute('aria-pressed')).to.equal('true');
    });

    it('has its fields and their labels in the order of reading', async () => {
      const programme = await show(lang, dir);
      const [words, speaker] = drawn(programme, '[part=search] label');
      expect(leadOf(must(words), must(speaker))).to.be.above(100);
      const field = must(drawn<HTMLInputElement>(programme, '[type=search]')[0]);
      expect(getComputedStyle(field).direction).to.equal(dir);
      expect(Math.abs(leadOf(must(must(words).firstElementChild), field))).to.be.below(2);
    });

    it('offers the clocks of visitor and organizer, each after its mark', async () => {
      moveTo('America/New_York');
      const programme = await show(lang, dir);
      await until(() => drawn(programme, '[part=zone] label').length === 2, 'both clocks are offered');
      for (const label of drawn(programme, '[part=zone] label')) {
        const [mark, name] = label.children;
        expect(leadOf(must(mark), must(name))).to.be.above(10);
      }
      const [other] = drawn(programme, '[part=other-time]');
      const numbers = numbersIn(must(must(other).querySelector('bdi')));
      const hours = numbers.filter(({words}) => Number.parseInt(latin(words)) > 0).map(({middle}) => middle);
      expectOnwards(hours.slice(-2), dir, `The ends of "${must(other).textContent ?? ''}"`);
    });

    it('keeps Latin names whole, and who hands over before who takes over', async () => {
      const programme = await show(lang, dir);
      const handover = within(sessionOf(programme, 'Session 0'), '[part=handover]');
      for (const name of [ADA, BEN]) await expectReads(programme, name, 'ltr');
      expect(isVisible(handover)).to.equal(true);
      expectOnwards(middlesOf(handover, ADA, BEN), dir, 'Both names');
    });

    it('is one column in a narrow place, which begins where reading does', async () => {
      const programme = await show(lang, dir, 300);
      const base = partOf(programme, 'base');
      const [session] = drawn(programme, '[part=session]');
      const edges = ['[part=time]', '[part=title]'].map((part) => within(must(session), part));
      for (const edge of edges) expect(leadOf(base, edge), edge.className).to.be.within(-1, 60);
      expect(edges.every((edge) => left(edge) >= left(base) - 1)).to.equal(true);
    });
  });
}

/** Digits of any script as those of English. */
function latin(digits: string): string {
  return [...digits].map((digit) => DIGITS.get(digit) ?? digit).join('');
}

const DIGITS = new Map([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)]));
