/** What readers get of the widgets in apps of frameworks, built with the packed library by tools/frameworks.mjs. */
import {expect} from '@open-wc/testing';
import {count, drawn, has, must, partOf, pause, seenText, settled, until} from '../base/support/widgets.js';
import {allShown, faultsOf} from '../pages/support.js';
import {openPage, type Page} from '../support/page.js';

/** Pages that a server has rendered are taken over in the browser. */
const PAGES = [
  'vite/index',
  'webpack/index',
  'react/index',
  'react/hydrated',
  'vue/index',
  'vue/hydrated',
  'svelte/index',
  'svelte/hydrated',
  'angular/index',
  'angular/hydrated',
];

const STUDIES = ['An example from Rwanda', 'An example from Lebanon', 'An example from Bangladesh'];

async function open(name: string): Promise<Page> {
  const page = await openPage(`/test/frameworks/dist/${name}.html`, {width: 400});
  await until(() => page.document.querySelector('button'), 'the app is there. Run: node tools/frameworks.mjs');
  await until(() => find(page, 'vs-speaker-card').matches(':defined'));
  await allShown(page);
  return page;
}

function find(page: Page, tag: string): HTMLElement {
  return must(page.document.querySelector<HTMLElement>(tag), tag);
}

async function press(page: Page, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    const buttons = [...page.document.querySelectorAll('button')];
    must(
      buttons.find(({textContent}) => textContent === label),
      label,
    ).click();
    // A framework may draw in a task of its own.
    await pause(50);
  }
  for (const widget of page.document.querySelectorAll('*'))
    if (widget.localName.startsWith('vs-')) await settled(widget);
}

const said = ({document}: Page): string => must(document.querySelector('output')).textContent ?? '';

/** Headings in the slides, in the order in which readers meet them. */
function slides(page: Page): string[] {
  return drawn(find(page, 'vs-case-study-carousel'), '[part=slide]').map((slide) => {
    const [card] = must(slide.querySelector('slot')).assignedElements();
    return must(must(card).shadowRoot?.querySelector('[part=heading]')).textContent?.trim() ?? '';
  });
}

for (const name of PAGES) {
  describe(`an app (${name})`, () => {
    let page: Page;
    beforeEach(async () => {
      page = await open(name);
    });

    it('shows what attributes and properties say', async () => {
      const card = find(page, 'vs-speaker-card');
      expect(seenText(card)).to.equal('SM Speaker Sonia Mehzabeen UNV Country Coordinator UN Volunteers');
      expect(count(card, 'h2[part=heading]')).to.equal(1);
      expect(seenText(find(page, 'vs-sdg-badge'))).to.contain('Gender Equality');
      expect(slides(page)).to.deep.equal(STUDIES);
      await pause(200);
      const frames = drawn(find(page, 'vs-case-study-carousel'), '[part=slide]');
      expect(frames.map(({inert}) => inert)).to.deep.equal([false, true, true]);
      expect(faultsOf(page)).to.deep.equal([]);
    });

    it('changes them', async () => {
      const card = find(page, 'vs-speaker-card');
      expect([...partOf(card, 'base').classList]).to.contain('card');
      await press(page, 'Layout', 'Layout');
      expect([...partOf(card, 'base').classList]).to.contain('compact');
      await press(page, 'Organization');
      expect(seenText(card)).to.not.contain('UN Volunteers');
      await press(page, 'Organization');
      expect(seenText(card)).to.contain('UN Volunteers');
      await press(page, 'Find');
      expect(said(page)).to.contain('found: UNV Country Coordinator');
      expect(faultsOf(page)).to.deep.equal([]);
    });

    it('fills in a text and takes it away', async () => {
      const card = find(page, 'vs-speaker-card');
      await press(page, 'Text');
      expect(seenText(card)).to.contain('She told what UN Volunteers achieve in Bangladesh.');
      await press(page, 'Text');
      expect(seenText(card)).to.not.contain('She told');
      expect(partOf(card, 'text').checkVisibility()).to.equal(false);
      await press(page, 'Text');
      expect(seenText(card)).to.contain('She told');
      expect(faultsOf(page)).to.deep.equal([]);
    });

    it('hears what widgets tell', async () => {
      // What was ready before the framework took the page over is not told again.
      if (name.endsWith('index')) expect(said(page)).to.contain('ready: 1;');
      // React 19 attaches listeners to custom elements of a server's page only when it draws them again.
      if (name === 'react/hydrated') await press(page, 'Layout');
      const next = (): HTMLElement => partOf(find(page, 'vs-case-study-carousel'), 'next');
      await until(() => next().ariaDisabled === 'false' && next().checkVisibility(), 'there is a slide to go to');
      next().click();
      await until(() => /selected: [12];/.test(said(page)), 'the app hears of the slide');
      expect(faultsOf(page)).to.deep.equal([]);

      await press(page, 'Goal 18');
      await until(() => said(page).includes('problem: goal-unknown;'), 'the app hears of the problem');
      expect(faultsOf(page).length).to.equal(1);
      expect(has(find(page, 'vs-sdg-badge'), 'problems')).to.equal(false);
      await press(page, 'Debug');
      await until(() => has(find(page, 'vs-sdg-badge'), 'problems'), 'a boolean shows the problem');
      await press(page, 'Debug');
      await until(() => !has(find(page, 'vs-sdg-badge'), 'problems'), 'and hides it');
    });

    it('keeps slides in step with a list', async () => {
      const widget = find(page, 'vs-case-study-card');
      await press(page, 'Turn round');
      expect(slides(page)).to.deep.equal([...STUDIES].reverse());
      await press(page, 'Turn round', 'Add');
      expect(slides(page)).to.deep.equal([...STUDIES, 'Health services in Zambia']);
      expect(find(page, 'vs-case-study-card')).to.equal(widget);
      await press(page, 'Remove');
      expect(slides(page)).to.deep.equal([...STUDIES.slice(1), 'Health services in Zambia']);
      await press(page, 'Remove', 'Remove', 'Remove');
      expect(slides(page)).to.deep.equal([]);
      // Only a carousel without slides has anything to tell.
      await until(() => faultsOf(page).length > 0, 'the carousel tells that it is empty');
      const told = faultsOf(page);
      expect(told.length).to.equal(1);
      await press(page, 'Add', 'Add');
      await until(() => slides(page).length === 2 && slides(page).every(Boolean));
      expect(slides(page)).to.deep.equal(STUDIES.slice(0, 2));
      expect(faultsOf(page)).to.deep.equal(told);
    });

    it('changes the language', async () => {
      await press(page, 'French');
      await until(() => seenText(find(page, 'vs-sdg-badge')).includes('Égalité'), 'the badge speaks French');
      await press(page, 'French');
      await until(() => seenText(find(page, 'vs-sdg-badge')).includes('Gender Equality'), 'and English again');
      expect(faultsOf(page)).to.deep.equal([]);
    });

    it('takes widgets away and shows them again', async () => {
      const rest = page.document.querySelectorAll('main *').length;
      for (let round = 0; round < 2; round++) {
        await press(page, 'Hide or show');
        expect(page.document.querySelectorAll('vs-speaker-card, vs-case-study-carousel').length).to.equal(0);
        await press(page, 'Hide or show');
      }
      await allShown(page);
      expect(page.document.querySelectorAll('main *').length).to.equal(rest);
      expect(slides(page)).to.deep.equal(STUDIES);
      expect(faultsOf(page)).to.deep.equal([]);
    });
  });
}

describe('an app of Vue with what stands for tags', () => {
  const textsOf = ({document}: Page, selector: string): string[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].map(seenText);

  it('goes on drawing it, and may let in HTML whose links become widgets', async () => {
    const page = await openPage('/test/frameworks/dist/vue/carriers.html', {width: 400});
    await until(() => page.document.querySelector('article vs-speaker-card'), 'there is a widget');
    await allShown(page);
    // The same of each carrier that is left alone, and so told once.
    await until(() => faultsOf(page).length === 1, 'what is left alone is told');
    for (const line of faultsOf(page)) expect(line).to.contain('is drawn by a framework');
    const expectOrder = (expected: readonly string[]): void => {
      expect(textsOf(page, 'nav a')).to.deep.equal(expected);
      expect(textsOf(page, '[data-vs] p')).to.deep.equal(expected);
    };
    await press(page, 'Turn round');
    expectOrder([...STUDIES].reverse());
    await press(page, 'Turn round', 'Add');
    expectOrder([...STUDIES, 'Health services in Zambia']);
    await press(page, 'Remove', 'Remove');
    expectOrder([must(STUDIES[2]), 'Health services in Zambia']);
    expect(page.errors).to.deep.equal([]);
    expect(seenText(find(page, 'article vs-speaker-card'))).to.contain('Sophie Plagerson');
  });
});
