import {expect} from '@open-wc/testing';
import '../../../src/elements/challenge-list/vs-challenge-list.js';
import type {ChallengeList} from '../../../src/elements/challenge-list/challenge-list.js';
import {expectAccessible} from '../../support/axe.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {expectNothingCut, expectNoOverflow, LONG, spaceText, WIDTHS} from '../../base/support/layout.js';
import {serveStory, storyTag, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  heardText,
  isVisible,
  listen,
  must,
  paste,
  saidIn,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const STORY = {
  languages: ['en'],
  people: [
    {id: 'ada', name: 'Ada'},
    {id: 'ben', name: 'Ben'},
  ],
  challenges: [
    {id: 'burnout', title: 'Burnout', summary: 'Too much.', help: 'Rest.', by: ['ada', 'ben']},
    {id: 'distance', title: 'Distance', summary: 'Too far.'},
  ],
};

const list = (more = '', text = '', id = ''): string => storyTag('vs-challenge-list', STORY, {more, text, id});

describe('vs-challenge-list', () => {
  it('tells each challenge, what would help, and who named it', async () => {
    const widget = await paste(list());
    expect(heardText(widget)).to.equal('Burnout Too much. What would help Rest. Named by Ada Ben Distance Too far.');
    await expectAccessible(widget);
  });

  it('is a list of headed items, whose names are a list of their own', async () => {
    const widget = await paste(list(' heading-level="4"'));
    expect(drawn(widget, '[role=list] > li h4').map((heading) => heading.textContent)).to.deep.equal([
      'Burnout',
      'Distance',
    ]);
    expect(drawn(widget, '[part=by] dd').map((name) => name.textContent)).to.deep.equal(['Ada', 'Ben']);
  });

  it('says nothing of help or names where the story tells none', async () => {
    const widget = await paste(list('', '', '#distance'));
    expect(heardText(widget)).to.equal('Distance Too far.');
  });

  it('shows the whole list for an id that the story lacks, and tells its author which there are', async () => {
    const told = listen();
    const widget = await paste(list('', '', '#tiredness'));
    await until(() => told.problems.length > 0);
    expect(seenText(widget)).to.contain('Burnout').and.contain('Distance');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-item-unknown']);
    expect(told.problems[0]?.hint).to.contain('#burnout, #distance');
  });

  it('takes the place of its children, which stay in the page', async () => {
    const widget = await paste(list('', '<ul><li>Fallback</li></ul>'));
    expect(seenText(widget)).to.not.contain('Fallback');
    expect(widget.textContent).to.equal('Fallback');
  });

  it('keeps its children when the story cannot be had', async () => {
    const told = listen();
    const widget = await paste(`<vs-challenge-list src="/test/no-such-story.json"><p>Fallback</p></vs-challenge-list>`);
    await until(() => told.problems.length > 0);
    expect(seenText(widget)).to.equal('Fallback');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
    await expectAccessible(widget);
  });

  it('keeps its children when the story has no challenges', async () => {
    const told = listen();
    const widget = await paste(`<vs-challenge-list src="${serveStory({})}"><p>Fallback</p></vs-challenge-list>`);
    await until(() => told.problems.length > 0);
    expect(seenText(widget)).to.equal('Fallback');
    expect(told.messages[0]).to.contain('nothing to show');
  });

  it('without src shows its children and tells its author', async () => {
    const told = listen();
    const widget = await paste('<vs-challenge-list><p>Text</p></vs-challenge-list>');
    await until(() => told.problems.length > 0);
    expect(seenText(widget)).to.equal('Text');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
  });

  it('keeps what an unclosed tag swallowed', async () => {
    const told = listen();
    const widget = await paste(list('', '<article><h2>News</h2></article>'));
    await until(() => told.problems.length > 0);
    expect(seenText(widget)).to.contain('Burnout').and.contain('News');
    expect(isVisible(must(widget.querySelector('h2')))).to.equal(true);
  });

  it('follows another src', async () => {
    const widget = await paste<ChallengeList>(list());
    widget.src = serveStory({challenges: [{id: 'other', title: 'Other'}]});
    await until(() => seenText(widget) === 'Other');
  });

  it('shows markup in a story as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const address = serveStory({challenges: [{id: 'a', title, summary: '<b>bold</b>', help: '<script>1</script>'}]});
    const widget = await paste(`<vs-challenge-list src="${address}"></vs-challenge-list>`);
    expect(seenText(widget)).to.equal(`${title} <b>bold</b> What would help <script>1</script>`);
    expect(count(widget, 'img, b, script')).to.equal(0);
  });
});

describe('vs-challenge-list in other languages', () => {
  it('tells the webinar in Arabic, from right to left', async () => {
    const page = await paste(
      `<div lang="ar" dir="rtl" style="inline-size: 740px"><vs-challenge-list src="${WEBINAR}"></vs-challenge-list></div>`,
    );
    const widget = must(page.firstElementChild);
    expect(seenText(widget)).to.contain('الإنهاك الجسدي والنفسي');
    const [first, second] = drawn(widget, '[part=challenge]').map((item) => item.getBoundingClientRect());
    expect(must(first).left).to.be.greaterThan(must(second).right);
    await expectAccessible(page);
  });

  it('marks a text that is in another language than the page', async () => {
    const page = await paste(`<div lang="de">${list()}</div>`);
    const heading = must(drawn(must(page.firstElementChild), '[part=heading]')[0]);
    expect(saidIn(heading)).to.include({text: 'Burnout', language: 'en'});
  });
});

describe('the layout of vs-challenge-list', () => {
  const LONG_STORY = {
    people: [{id: 'ada', name: LONG.name}],
    challenges: [1, 2].map((id) => ({
      id: `c-${id}`,
      title: LONG.title,
      summary: LONG.word,
      help: LONG.address,
      by: ['ada'],
    })),
  };

  for (const width of WIDTHS) {
    it(`fits into ${width} pixels`, async () => {
      const place = await paste(
        `<div style="width: ${width}px"><vs-challenge-list src="${serveStory(LONG_STORY)}"></vs-challenge-list></div>`,
      );
      const widget = must(place.firstElementChild);
      await expectNoOverflow(widget, place);
      expectNothingCut(widget);
      spaceText(widget);
      await expectNoOverflow(widget, place);
    });
  }

  it('fits at a zoom of 400 %', async () => {
    const place = await paste(
      `<div style="width: 320px; font-size: 32px"><vs-challenge-list src="${serveStory(LONG_STORY)}"></vs-challenge-list></div>`,
    );
    await expectNoOverflow(must(place.firstElementChild), place);
  });

  it('has two columns from 720 pixels on, and one below', async () => {
    const place = await paste(`<div style="width: 720px">${list()}</div>`);
    const widget = must(place.firstElementChild);
    const tops = (): number[] => drawn(widget, '[part=challenge]').map((item) => item.getBoundingClientRect().top);
    expect(tops()[0]).to.equal(tops()[1]);
    place.style.width = '710px';
    await settled(widget);
    expect(tops()[1]).to.be.greaterThan(must(tops()[0]));
  });

  it('is accessible in a dark scheme', async function () {
    await emulateMediaOrSkip(this, {colorScheme: 'dark'});
    const page = await paste(
      `<div style="color-scheme: light dark; color: CanvasText; background: Canvas">${list()}</div>`,
    );
    await expectAccessible(page);
  });

  it('shows everything on paper', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const widget = await paste(list());
    expect(seenText(widget)).to.contain('Burnout').and.contain('Rest.').and.contain('Distance');
  });
});
