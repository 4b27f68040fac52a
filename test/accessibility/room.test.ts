/**
 * Every state of every widget where there is little room, or words take more of it: in the languages for testing, in the width
 * that a window of 1280 pixels has at a zoom of 400 % (WCAG 1.4.10), and with the spacing of text that readers may set
 * (1.4.12). Nothing sticks out, is cut off or lies over other words, nothing is said in English alone, and a finger can hit
 * each control (2.5.8).
 */
import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {addPseudoLocales} from '../../.storybook/pseudo-locales.js';
import '../../src/index.js';
import {command} from '../support/commands.js';
import {englishTexts, layoutTroubles} from '../support/pseudo.js';
import {skip} from '../support/skip.js';
import {doctorStories, draw, FILES, settled, storiesOf, type StoryFile} from '../support/stories.js';
import {overlaps} from './support/overlaps.js';
import {spaceAll} from './support/spacing.js';
import {smallTargets} from './support/targets.js';

interface Place {
  readonly name: string;
  readonly place: HTMLElement;
}

const placeOf = (lang: string, dir: string, width: number): Place => {
  const place = Object.assign(document.createElement('div'), {lang, dir});
  place.style.width = `${width}px`;
  return {name: `${lang}, ${width} px`, place};
};

const PSEUDO = [360, 240].flatMap((width) => [placeOf('en-XA', 'ltr', width), placeOf('ar-XB', 'rtl', width)]);

/** 1280 pixels at 400 %. */
const ZOOMED = [placeOf('en', 'ltr', 320), placeOf('ar', 'rtl', 320)];

/** Side by side: one after the other, each would wait for its own. */
const PLACES = [...PSEUDO, ...ZOOMED];

const page = document.createElement('main');
page.append(...PLACES.map(({place}) => place));

const {warn} = console;
const {fetch} = window;
/** What authors wrote in the files of stories. */
let files = '';

before(() => {
  addPseudoLocales();
  // Problems are tested with the stories; here they would hide what matters.
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).startsWith('[volunteer-story-widgets]')) warn(...words);
  };
  window.fetch = async (...request) => {
    const response = await fetch(...request);
    const copy = response.clone();
    // Some answers never end.
    void copy.text().then(
      (text) => (files += text.replaceAll('\\"', '"')),
      () => undefined,
    );
    return response;
  };
  document.body.append(page);
});

afterEach(() => {
  for (const {place} of PLACES) render(undefined, place);
});

after(() => {
  console.warn = warn;
  window.fetch = fetch;
  page.remove();
});

/** The doctor lies over the window, whatever is around it in the page. */
const isOverWindow = (file: StoryFile): boolean => file === doctorStories;

for (const file of FILES.filter((each) => !isOverWindow(each))) {
  const meta = file.default;
  describe(`In little room: ${meta.title}`, () => {
    for (const [name, story] of storiesOf(file)) {
      // A widget that waits for its file draws nothing.
      if (story.parameters?.loading) continue;
      it(name, async function () {
        this.timeout(60_000);
        for (const {place} of PLACES) render(draw(story, meta), place);
        await settled(page, false);
        const found = troublesIn(PLACES, layoutTroubles);

        const [{place}] = PSEUDO as [Place];
        const given = Object.values({...meta.args, ...story.args}).join(' ');
        // It was moved there from "role".
        const roles = [...place.querySelectorAll('vs-speaker-card')].map(({jobTitle}) => jobTitle).join(' ');
        const written = `${files} ${given} ${roles} ${place.innerHTML} ${place.textContent}`;
        found.push(...englishTexts(place, written));

        found.push(...troublesZoomed(ZOOMED, !isSpacedOtherwise(name)));
        expect(found.join('\n')).to.equal('');
      });
    }
  });
}

for (const file of FILES.filter(isOverWindow)) {
  describe(`In a small window: ${file.default.title}`, () => {
    before(async function () {
      if (navigator.vendor.startsWith('Apple')) skip(this, 'no window of this browser is so narrow in tests');
      await command('page-viewport', {width: 320, height: 640});
    });
    after(() => command('page-viewport', {width: 800, height: 600}));

    for (const [name, story] of storiesOf(file)) {
      for (const zoomed of ZOOMED) {
        it(`${name}, ${zoomed.name}`, async () => {
          render(draw(story, file.default), zoomed.place);
          await settled(page, false);
          const found = troublesIn([zoomed], layoutTroubles);
          expect([...found, ...troublesZoomed([zoomed], true)].join('\n')).to.equal('');
        });
      }
    }
  });
}

/** What is wrong at a zoom of 400 %, and with more room between letters, words and lines. */
function troublesZoomed(places: readonly Place[], isSpaced: boolean): string[] {
  const found = [...troublesIn(places, overlaps), ...troublesIn(places, smallTargets)];
  if (isSpaced) for (const {place} of places) spaceAll(place);
  return [...found, ...troublesIn(places, layoutTroubles, ', spaced'), ...troublesIn(places, overlaps, ', spaced')];
}

/** WebKit counts the room that a finger has around a note's mark, 3 pixels of it, to the width of a spaced line. */
const isSpacedOtherwise = (story: string): boolean => story === 'InASentence' && navigator.vendor.startsWith('Apple');

/** What is wrong in each of some places, behind the name of the place. */
function troublesIn(places: readonly Place[], find: (place: HTMLElement) => readonly string[], more = ''): string[] {
  return places.flatMap(({name, place}) => find(place).map((what) => `${name}${more}: ${what}`));
}
