import {expect} from '@open-wc/testing';
import {drawn, must, partOf, seenText, until} from '../base/support/widgets.js';
import {expectAccessible} from '../support/axe.js';
import {delayRequests, failRequests} from '../support/faults.js';
import {openPage, type Page} from '../support/page.js';
import {faultsOf, widgetsOf} from './support.js';
import {skip} from '../support/skip.js';

const FOLDER = '/test-results/prerendered/';

/** Until then readers have what was drawn before. */
const LATE = 1_500;

/** Whether the script has drawn the widget, and what was drawn before is gone. */
const isTaken = (widget: Element): boolean =>
  widget.matches(':state(ready)') && widget.shadowRoot!.querySelector('style') === null;

async function allTaken(page: Page): Promise<void> {
  await until(() => widgetsOf(page).every(isTaken), 'the script has drawn all widgets', {timeout: 15_000});
}

/** All elements of a page, those in shadow roots too. */
function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** What is read where, but for the numbers of slides, which only the script knows. */
function placesOf({document}: Pick<Page, 'document'>): string[] {
  return [...elementsIn(document)]
    .filter(
      (element) =>
        element.matches('h1,h2,h3,h4,h5,h6,a,p,li,dt,dd,th,td,blockquote,summary,vs-sdg-badge,vs-place') &&
        !element.matches('[part=position]') &&
        element.checkVisibility({visibilityProperty: true}),
    )
    .map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      // Which digits are usual in Arabic, browsers and Node.js do not agree on.
      const text = element.textContent
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
      return `${element.localName} ${text.slice(0, 40)}: ${[x, y, width, height].map(Math.round).join()}`;
    });
}

/** Whether the page has its styles, and shows something. */
const isPainted = (page: Document): boolean =>
  [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({sheet}) => sheet) &&
  must(page.querySelector('vs-speaker-card')).checkVisibility();

/** A page whose script comes late, and what was there before. */
async function openLate<T>(name: string, width: number, look: (page: Pick<Page, 'document'>) => T): Promise<[Page, T]> {
  await delayRequests(/\/core\.js/, LATE, {times: 1});
  const opening = openPage(`${FOLDER}${name}.html`, {width, height: 900});
  const frame = must([...document.querySelectorAll('iframe')].at(-1));
  const early = (): Document => must(frame.contentDocument);
  // Some browsers tell that a page has loaded only when what its script imports has come.
  await until(
    () => early().URL.includes(name) && early().readyState !== 'loading' && isPainted(early()),
    'the page is there',
  );
  const seen = look({document: early()});
  expect(early().querySelector(':is(vs-speaker-card,vs-sdg-badge):defined'), 'the script came early').to.equal(null);
  return [await opening, seen];
}

// Nobody waits for them to be drawn, which takes longer than anything that a test waits for.
before(async function () {
  this.timeout(120_000);
  await fetch(`${FOLDER}widgets.html`);
});

describe('a page whose widgets were drawn before', () => {
  it('is complete without a script', async () => {
    const page = await openPage(`${FOLDER}widgets.html`, {scripts: false});
    const text = seenText(page.document.body);
    for (const seen of [
      'Programme Analyst',
      'What she did, in a sentence.',
      'References to Kosovo shall be understood',
      'Presented the findings of her report',
      'Dr. Kalangwa Kalangwa',
      'Clean Water and Sanitation',
      'Gender Equality',
      'Fourth slide',
      'Bangladesh',
      '15 January 2100',
      'A definition of our own.',
      'A recording elsewhere',
      'The Role of Volunteers in Leaving No One Behind',
    ])
      expect(text).to.include(seen);
    const movers = [...elementsIn(page.document)].filter((element) =>
      element.matches('[part=controls],[part=add],[part=choices]'),
    );
    expect(movers).to.have.length(8);
    expect(movers.filter((element) => element.checkVisibility())).to.have.length(0);
  });

  it('has its slides side by side, and gives all of them, without a script', async () => {
    const page = await openPage(`${FOLDER}widgets.html`, {scripts: false, width: 700});
    const [two, four] = page.document.querySelectorAll('vs-case-study-carousel');
    const [first, second] = [...must(two).children].map((slide) => slide.getBoundingClientRect());
    expect(must(first).y).to.equal(must(second).y);
    expect(must(second).right).to.be.closeTo(must(two).getBoundingClientRect().right, 1);
    const viewport = partOf(must(four) as HTMLElement, 'viewport');
    expect(viewport.scrollWidth).to.be.greaterThan(viewport.clientWidth * 1.9);
  });

  for (const [name, width] of [
    ['widgets', 360],
    ['widgets', 768],
    ['widgets', 1280],
    ['arabic', 360],
    ['arabic', 1000],
    ['languages', 600],
    ['strict', 600],
  ] as const) {
    it(`moves nothing when its script comes late (${name}, ${width} px)`, async () => {
      const [page, before] = await openLate(name, width, placesOf);
      expect(before.length).to.be.greaterThan(name === 'languages' || name === 'strict' ? 5 : 300);
      await allTaken(page);
      expect(placesOf(page)).to.deep.equal(before);
      expect(faultsOf(page)).to.deep.equal([]);
    });
  }

  for (const [name, width] of [
    ['widgets', 360],
    ['widgets', 768],
    ['widgets', 1280],
    ['arabic', 360],
    ['strict', 1000],
  ] as const)
    it(`is never seen to move in between (${name}, ${width} px)`, async function () {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        skip(this, 'this browser does not tell of layout shifts');
      const [page] = await openLate(name, width, () => undefined);
      let sum = 0;
      new page.window.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
      await allTaken(page);
      await new Promise((resolve) => page.window.requestAnimationFrame(() => setTimeout(resolve)));
      expect(sum).to.equal(0);
    });

  it('speaks two languages', async () => {
    const page = await openPage(`${FOLDER}languages.html`, {scripts: false});
    const [english, arabic] = page.document.querySelectorAll<HTMLElement>('vs-sdg-badge,vs-speaker-card');
    expect(seenText(must(english))).to.include('Presented the findings');
    expect(seenText(must(arabic))).to.match(/\p{Script=Arabic}/u);
    expect(getComputedStyle(partOf(must(arabic), 'base')).direction).to.equal('rtl');
  });

  it('keeps a strict policy, with Trusted Types, and is styled before its script comes', async () => {
    const [page, border] = await openLate('strict', 600, ({document}) => {
      const card = must(document.querySelector<HTMLElement>('vs-speaker-card'));
      return getComputedStyle(partOf(card, 'base')).borderTopStyle;
    });
    expect(border).to.equal('solid');
    await allTaken(page);
    expect(faultsOf(page)).to.deep.equal([]);
  });

  for (const script of ['vs.all.js', 'vs.classic.js'])
    it(`gives way to ${script}`, async () => {
      const page = await openPage(`${FOLDER}widgets.html?scripts=${script}`);
      await allTaken(page);
      expect(faultsOf(page)).to.deep.equal([]);
    });

  it('works once its script is here', async () => {
    const page = await openPage(`${FOLDER}widgets.html`);
    await allTaken(page);
    const carousels = [...page.document.querySelectorAll<HTMLElement>('vs-case-study-carousel')];
    const four = must(carousels[1]);
    expect(drawn(four, '.slide')).to.have.length(4);
    const [first] = four.children;
    partOf(four, 'next').click();
    await until(() => !!must(first).assignedSlot?.closest('.slide')?.matches('[inert]'), 'it moves');
  });

  it('stays as it was drawn where the story cannot be had any more', async () => {
    await failRequests(/story\.json/, {status: 404, times: 9});
    const page = await openPage(`${FOLDER}languages.html`);
    await until(() => page.logs.some(({text}) => text.includes('story.json')), 'the problem is told');
    const [card] = widgetsOf(page);
    expect(seenText(must(card))).to.include('Presented the findings');
    expect(must(card).shadowRoot!.querySelectorAll('article')).to.have.length(1);
  });

  for (const name of ['widgets', 'arabic'])
    it(`is accessible before its script comes (${name})`, async () => {
      await failRequests(/\/core\.js/, {times: 9, status: 503});
      const page = await openPage(`${FOLDER}${name}.html`, {width: 800});
      await expectAccessible(page.document);
    });
});
