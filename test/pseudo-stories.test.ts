/**
 * Every state of every widget in the languages for testing: with words that are longer, and from right to left,
 * in a card's and in a sidebar's width, nothing sticks out or is cut off, and nothing is said in English alone.
 */
import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {addPseudoLocales} from '../.storybook/pseudo-locales.js';
import '../src/index.js';
import {englishTexts, layoutTroubles} from './support/pseudo.js';
import {draw, settled, storiesOf, WIDGETS} from './support/stories.js';

/** Side by side: one after the other, each would wait for its own. */
const PLACES = [
  {lang: 'en-XA', dir: 'ltr', width: 360},
  {lang: 'en-XA', dir: 'ltr', width: 240},
  {lang: 'ar-XB', dir: 'rtl', width: 360},
  {lang: 'ar-XB', dir: 'rtl', width: 240},
].map(({width, ...language}) => {
  const place = Object.assign(document.createElement('div'), language);
  place.style.width = `${width}px`;
  return {name: `${language.lang}, ${width} px`, ...language, place};
});

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

for (const file of WIDGETS) {
  const meta = file.default;
  describe(`In the languages for testing: ${meta.title}`, () => {
    for (const [name, story] of storiesOf(file)) {
      // A widget that waits for its file draws nothing.
      if (story.parameters?.loading) continue;
      it(name, async () => {
        for (const {place} of PLACES) render(draw(story, meta), place);
        const [{place}] = PLACES as [(typeof PLACES)[number]];
        await settled(page, false);
        const found = PLACES.flatMap((each) => layoutTroubles(each.place).map((what) => `${each.name}: ${what}`));
        const given = Object.values({...meta.args, ...story.args}).join(' ');
        // It was moved there from "role".
        const roles = [...place.querySelectorAll('vs-speaker-card')].map(({jobTitle}) => jobTitle).join(' ');
        const written = `${files} ${given} ${roles} ${place.innerHTML} ${place.textContent}`;
        found.push(...englishTexts(place, written));
        expect(found.join('\n')).to.equal('');
      });
    }
  });
}
