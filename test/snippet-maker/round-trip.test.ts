/** What is pasted is what was filled in: the browser's parser and the loader read the lines as they would on a page. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Carrier} from '../../src/doctor/places.js';
import {attributesOf, wishOf} from '../../src/loader/wishes.js';
import {oneLine, snippetFor, wordsOf, writtenOf, type Filled} from '../../snippet-maker/snippet.js';
import {must} from '../base/support/widgets.js';
import '../../src/elements/speaker-card/vs-speaker-card.js';

const TAG = 'vs-speaker-card';
const STORY = new URL('/stories/one/story.json', location.href).href;
const surroundings = {name: 'A person', scripts: 'https://example.org/widgets/', page: 'https://example.org/stories/'};

const NASTY = [
  '</vs-speaker-card><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'Q&A &layout=row#vs-x=y%20+',
  'one\r\ntwo\u2028three',
  'مرحبا! <b>',
];
const words = fc
  .oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}), fc.constantFrom(...NASTY))
  // The loader takes these for damage that an editor did, and mends them.
  .filter((text) => !/&#?\w+;|^"[^"]*"$|[‘-‟«»″\u00a0]/u.test(text));
const names = fc.constantFrom(
  'name',
  'job-title',
  'organization',
  'country',
  'layout',
  'heading-level',
  'photo',
  'href',
);

/** With a story, as a link needs one, and without. */
function filledWith(id: fc.Arbitrary<string> | undefined): fc.Arbitrary<Filled> {
  return fc.record({
    attributes: fc
      .tuple(fc.dictionary(names, fc.oneof(words, fc.constant(true as const))), id ?? fc.constant(''))
      .map(([attributes, item]) => ({
        ...(id && {src: item ? `${STORY}#${encodeURIComponent(item)}` : STORY}),
        ...attributes,
      })),
    text: words,
    language: fc.constantFrom('', 'fr', 'ar'),
  });
}

/** The carrier of a line, as the browser parses it. */
function parsed(line: string): HTMLElement {
  const {body} = new DOMParser().parseFromString(line, 'text/html');
  expect(body.children, line).to.have.lengthOf(1);
  expect(body.querySelector('script, img'), line).to.equal(null);
  return must(body.querySelector<HTMLElement>('*'));
}

/** What the loader makes of a carrier, under the names that people write. */
function read(carrier: HTMLElement): Readonly<Record<string, string>> {
  const {observedAttributes} = must(customElements.get(TAG)) as unknown as {observedAttributes: readonly string[]};
  const wish = must(wishOf(carrier), `wish of ${carrier.outerHTML}`);
  expect(wish.tag).to.equal(TAG);
  return Object.fromEntries(attributesOf(wish, [...observedAttributes], carrier));
}

function expected({attributes, language}: Filled, flag: string): Record<string, string> {
  const written = writtenOf({attributes, text: '', language});
  return Object.fromEntries(written.map(([name, value]) => [name, value === true ? flag : value]));
}

const item = fc.string({unit: 'grapheme-ascii', minLength: 1}).map(oneLine).filter(Boolean);

const check = (
  carrier: Carrier,
  values: fc.Arbitrary<Filled>,
  compare: (element: HTMLElement, filled: Filled) => void,
) =>
  fc.assert(
    fc.property(values, (filled) => {
      const element = parsed(snippetFor(TAG, filled, carrier, surroundings));
      expect(element.textContent).to.equal(wordsOf(filled, surroundings));
      compare(element, filled);
    }),
    {numRuns: 300},
  );

describe('A line that is pasted', () => {
  it('as a tag has the attributes and words that were filled in', () => {
    check('tag', filledWith(undefined), (element, filled) => {
      const attributes = Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
      expect(attributes).to.deep.equal(expected(filled, ''));
    });
  });

  it('as a div has them once the loader has read it', () => {
    check('div', filledWith(item), (element, filled) => {
      const {lang, dir, ...attributes} = expected(filled, 'true');
      expect(read(element)).to.deep.equal(attributes);
      expect([element.lang, element.dir]).to.deep.equal([lang ?? '', dir ?? '']);
    });
  });

  it('as a link has all but addresses once the loader has read it', () => {
    check('link', filledWith(item), (element, filled) => {
      const {photo, href, ...attributes} = expected(filled, 'true');
      void [photo, href];
      const {src, ...others} = read(element);
      expect(others).to.deep.equal(Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'src')));
      const [file, id = ''] = must(src).split('#');
      const [typed, wanted = ''] = must(attributes['src']).split('#');
      expect([file, decodeURIComponent(id)]).to.deep.equal([typed, decodeURIComponent(wanted).trim()]);
    });
  });

  it('as a frame leads to its page, and says what it shows', () => {
    fc.assert(
      fc.property(filledWith(undefined), (filled) => {
        const frame = parsed(snippetFor(TAG, filled, 'frame', surroundings)) as HTMLIFrameElement;
        expect(frame.getAttribute('src')).to.equal(surroundings.page);
        const link = parsed(must(frame.textContent)) as HTMLAnchorElement;
        expect(link.getAttribute('href')).to.equal(surroundings.page);
        expect(link.textContent).to.equal(frame.title);
      }),
    );
  });
});
