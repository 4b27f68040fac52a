/** The table of contents, and the addresses of sections. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/story/vs-story.js';
import {deepActive} from '../../support/keyboard.js';
import {serveStory} from '../../base/support/served-story.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {drawn, isVisible, must, partOf, paste, seenText, settled, until} from '../../base/support/widgets.js';

const many = Array.from({length: 9}, (_, index) => index);

const STORY = {
  title: 'A story',
  challenges: many.map((n) => ({id: `challenge-${n}`, title: `Challenge ${n}`})),
  partners: many.map((n) => ({id: `partner-${n}`, name: `Partner ${n}`})),
  messages: many.map((n) => ({id: `message-${n}`, text: `Message ${n}`})),
  recommendations: many.map((n) => ({id: `group-${n}`, audience: `Audience ${n}`, items: ['Listen.']})),
  sessions: many.map((n) => ({id: `session-${n}`, title: `Session ${n}`})),
};

const storyOf = (attributes = ''): Promise<HTMLElement> =>
  paste(`<vs-story src="${serveStory(STORY)}" ${attributes}>A story</vs-story>`);

const linksOf = (story: Element): HTMLAnchorElement[] => drawn<HTMLAnchorElement>(story, '[part=contents] a');

/** Whether the heading of a section has the focus, at the top of the window. */
function isAt(story: Element, section: string): boolean {
  const heading = must(story.shadowRoot!.getElementById(section), `section ${section}`);
  return deepActive() === heading && Math.abs(heading.getBoundingClientRect().top) < 60;
}

/** Goes to an address of this page, as its own links do, without a new entry in its history. */
function goTo(hash: string): void {
  location.replace(`#${hash}`);
}

describe('the contents of <vs-story>', () => {
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
    await settled(document.body);
  });

  it('have a heading that is seen, one level below the title, and which names them', async () => {
    const contents = partOf(await storyOf('heading-level="3"'), 'contents');
    const heading = must(contents.querySelector('h4'));
    expect(seenText(heading)).to.equal('In this story');
    const name = must(contents.getAttribute('aria-labelledby'));
    expect(heading.querySelector(`#${name}`)?.textContent).to.equal('In this story');
    expect(contents.localName).to.equal('nav');
  });

  it('are not printed, while all else is', async function () {
    const story = await storyOf();
    expect(isVisible(partOf(story, 'contents'))).to.equal(true);
    await emulateMediaOrSkip(this, {media: 'print'});
    expect(isVisible(partOf(story, 'contents'))).to.equal(false);
    for (const {textContent} of linksOf(story)) expect(seenText(story), textContent).to.contain(textContent!.trim());
    for (const [kind, word] of [
      ['challenges', 'Challenge'],
      ['partners', 'Partner'],
      ['sessions', 'Session'],
    ])
      for (const n of many) expect(seenText(story), kind).to.contain(`${word} ${n}`);
  });

  it('follow the title, which is at level 2 unless the author chose another one', async () => {
    const story = await storyOf('heading-level="4"');
    const levels = (): string =>
      drawn(story, 'h1, h2, h3, h4, h5, h6')
        .slice(0, 2)
        .map(({localName}) => localName)
        .join();
    expect(levels()).to.equal('h4,h5');
    story.removeAttribute('heading-level');
    await until(() => levels() === 'h2,h3', 'the title is at level 2 again');
    story.setAttribute('heading-level', 'two');
    await settled(story);
    expect(levels()).to.equal('h2,h3');
  });

  it('are links with an address for each section, also where the page has a <base>', async () => {
    const base = document.createElement('base');
    base.href = 'https://partner.example/elsewhere/';
    try {
      const story = await storyOf('id="webinar"');
      document.head.append(base);
      story.setAttribute('sections', 'partners, messages, challenges, programme, recommendations');
      await settled(story);
      const page = location.href.split('#')[0];
      expect(linksOf(story).map(({href}) => href)).to.deep.equal(
        ['partners', 'messages', 'challenges', 'programme', 'recommendations'].map(
          (name) => `${page}#webinar--${name}`,
        ),
      );
    } finally {
      base.remove();
    }
  });

  it('leave other kinds of click to the browser', async () => {
    const story = await storyOf();
    const link = linksOf(story)[1]!;
    const prevented = (init: MouseEventInit): boolean => {
      const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...init});
      let result = false;
      const note = (event: Event): void => {
        result = event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', note, {once: true});
      link.dispatchEvent(click);
      return result;
    };
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      expect(prevented({[key]: true}), key).to.equal(false);
    expect(prevented({}), 'a plain click').to.equal(true);
  });

  it('lead to the page alone where its fragments are pages of its own', async () => {
    goTo('/stories/5');
    const story = await storyOf();
    expect(new Set(linksOf(story).map(({href}) => href))).to.deep.equal(new Set([location.href]));
    linksOf(story)[2]!.click();
    expect(deepActive()?.id).to.equal('recommendations');
    expect(location.hash).to.equal('#/stories/5');
  });

  it('have addresses at which the page opens', async () => {
    goTo('vs-story--recommendations');
    const story = await storyOf();
    await until(() => isAt(story, 'recommendations'), 'the section is in view and has the focus');
  });

  it('have addresses to which the page goes, for each story its own', async () => {
    const place = await paste<HTMLElement>(
      `<div><vs-story id="one" src="${serveStory(STORY)}">A story</vs-story><vs-story id="zwei-ä" src="${serveStory(STORY)}">A story</vs-story></div>`,
    );
    const [one, other] = [place.children[0]!, place.children[1]!];
    await until(() => drawn(other, 'section').length > 4 && drawn(one, 'section').length > 4);
    goTo('zwei-ä--partners');
    await until(() => isAt(other, 'partners'), 'the section of the second');
    goTo('one--challenges');
    await until(() => isAt(one, 'challenges'), 'the section of the first');
  });

  it('leave the page where it is for addresses of something else', async () => {
    const story = await storyOf();
    for (const hash of ['vs-story--nothing', 'elsewhere', 'vs-story--']) {
      goTo(hash);
      await settled(story);
      expect(story.contains(document.activeElement), hash).to.equal(false);
    }
  });
});
