/** Large stories: drawn in turns, and in the end whole. How long a turn takes is measured in bench/. */
import {expect} from '@open-wc/testing';
import '../../src/elements/case-study-carousel/vs-case-study-carousel.js';
import '../../src/elements/intersection-chart/vs-intersection-chart.js';
import '../../src/elements/speaker-list/vs-speaker-list.js';
import {deepActive} from '../support/keyboard.js';
import {serveStory, storyTag} from './support/served-story.js';
import {drawn, expectSame, must, paste, seenText, until} from './support/widgets.js';

const MANY = 300;
const numbers = Array.from({length: MANY}, (_, index) => index);

const STORY = {
  people: numbers.map((n) => ({id: `person-${n}`, name: `Person ${n}`, href: `#person-${n}`})),
  caseStudies: numbers.map((n) => ({id: `case-${n}`, title: `Case ${n}`, href: `#case-${n}`, factors: ['geography']})),
};

const isReady = (widget: Element): boolean => widget.matches(':state(ready)');

/** The widgets in a widget, in order, once there are as many as the story has and all are drawn. */
async function complete(widget: Element, selector: string): Promise<HTMLElement[]> {
  const all = (): HTMLElement[] => drawn(widget, selector);
  await until(() => all().length === MANY && all().every(isReady), 'all are drawn', {timeout: 30_000});
  return all();
}

describe('a story of 300 people and 300 case studies', () => {
  beforeEach(function () {
    this.timeout(40_000);
  });

  for (const [tag, card, name] of [
    ['vs-speaker-list', 'vs-speaker-card', 'Person'],
    ['vs-case-study-carousel', 'vs-case-study-card', 'Case'],
  ] as const) {
    it(`is shown whole by <${tag}> in the end, in order`, async () => {
      const cards = await complete(await paste(storyTag(tag, STORY)), card);
      const headings = cards.map((one) => drawn(one, '[part=heading]')[0]?.textContent.trim());
      expect(headings).to.deep.equal(numbers.map((n) => `${name} ${n}`));
    });
  }

  it('is shown whole by <vs-intersection-chart> in the end, in order', async () => {
    const chart = await paste(storyTag('vs-intersection-chart', STORY));
    // All are counted from the start.
    expect(seenText(must(drawn(chart, 'tfoot')[0]))).to.contain('300');
    await until(() => drawn(chart, 'tbody tr').length === MANY, 'all rows are drawn', {timeout: 30_000});
    const titles = drawn(chart, 'tbody th').map((title) => title.textContent.trim());
    expect(titles).to.deep.equal(numbers.map((n) => `Case ${n}`));
  });

  it('leaves focus and place to the visitor while the rest is drawn', async () => {
    const list = await paste(storyTag('vs-speaker-list', STORY));
    const first = must(drawn(list, 'vs-speaker-card')[3]);
    // With those above it, for which not every browser keeps the place.
    await until(() => drawn(list, 'vs-speaker-card').slice(0, 4).every(isReady), 'the first cards are drawn');
    const link = must(drawn(first, 'a')[0]);
    link.focus();
    const {top} = link.getBoundingClientRect();
    expect(drawn(list, 'vs-speaker-card').length).to.be.below(MANY);
    await complete(list, 'vs-speaker-card');
    expectSame(deepActive(), link, 'focused element');
    expect(link.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('has the slide to which the visitor jumps at once, and keeps it', async () => {
    const carousel = await paste<HTMLElement & {goTo: (index: number) => void}>(
      storyTag('vs-case-study-carousel', STORY),
    );
    const slides = drawn(carousel, '.slide');
    expect(slides.length).to.equal(MANY);
    expect(slides.at(-1)!.childElementCount).to.equal(0);
    carousel.goTo(MANY - 1);
    await until(() => slides.at(-1)!.firstElementChild, 'the last slide has its content');
    const card = slides.at(-1)!.firstElementChild!;
    await until(() => isReady(card), 'its card is drawn');
    drawn(card, 'a')[0]!.focus();
    await complete(carousel, 'vs-case-study-card');
    expectSame(slides.at(-1)!.firstElementChild, card, 'card');
    expect(deepActive()?.getAttribute('href')).to.match(/#case-299$/);
    await until(() => {
      const [frame, box] = [carousel, card].map((one) => one.getBoundingClientRect());
      return box!.left >= frame!.left - 1 && box!.right <= frame!.right + 1;
    }, 'the last slide is in view');
  });

  it('is drawn first where it is read', async () => {
    const src = serveStory(STORY);
    const cards = numbers.map((n) => `<vs-speaker-card src="${src}#person-${n}">Person</vs-speaker-card>`);
    const ready: Element[] = [];
    const note = ({target}: Event): void => void ready.push(target as Element);
    document.addEventListener('vs-ready', note);
    const place = document.createElement('div');
    try {
      place.innerHTML = `<div style="block-size: 300vh; overflow: hidden">${cards.join('')}</div><p tabindex="0">Below</p>${cards.join('')}`;
      document.body.append(place);
      const seen = must(must(place.querySelector('p')).nextElementSibling);
      seen.scrollIntoView();
      await until(() => ready.includes(seen), 'what is in view is drawn');
      const before = ready.indexOf(seen);
      expect(before).to.be.below(MANY);
      await until(() => ready.length === 2 * MANY, 'all are drawn', {timeout: 30_000});
    } finally {
      document.removeEventListener('vs-ready', note);
      place.remove();
      scrollTo(0, 0);
    }
  });

  it('does not wait for widgets that have left the page', async () => {
    const src = serveStory(STORY);
    const place = document.createElement('div');
    place.innerHTML = numbers.map((n) => `<vs-speaker-card src="${src}#person-${n}">Person</vs-speaker-card>`).join('');
    document.body.append(place);
    try {
      await until(() => [...place.children].some(isReady), 'one is drawn');
      for (const card of [...place.children].slice(0, -1)) if (!isReady(card)) card.remove();
      await until(() => isReady(place.lastElementChild!), 'the last is drawn');
    } finally {
      place.remove();
    }
  });
});
