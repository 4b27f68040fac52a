import {expect, fixture, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/index.js';
import {pause, seenText, until} from './support/widgets.js';

const FILE = '/stories/samples/leaving-no-one-behind/story.json';

describe('a tag that was never closed', () => {
  for (const tag of [
    'vs-speaker-card name="Ada King"',
    'vs-case-study-card heading="A bridge"',
    'vs-sdg-badge goal="9"',
  ]) {
    it(`is told to its author when it is <${tag}/> before an article`, async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const told = oneEvent(page, 'vs-problem');
      page.innerHTML = `<${tag}/><article><h2>Next article</h2><p>It stands on its own.</p></article>`;
      const {detail} = await told;
      expect(detail.code).to.equal('content-swallowed');
      expect(detail.hint).to.contain(`</${tag.split(' ')[0]}>`);
      const box = page.querySelector('article')!.getBoundingClientRect();
      expect(box.height).to.be.above(0);
    });
  }

  it('is listed in place for authors who ask for that', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    page.innerHTML = '<vs-speaker-card name="Ada King" debug/><article><h2>Next article</h2></article>';
    const card = page.querySelector('vs-speaker-card')!;
    await waitUntil(() =>
      card.shadowRoot?.querySelector('[part=problems]')?.textContent.includes('</vs-speaker-card>'),
    );
  });

  it('in a paragraph is told that its own paragraph stands outside', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const told = oneEvent(page, 'vs-problem');
    page.innerHTML = '<p><vs-speaker-card name="Ada King"><p>She built it.</p></vs-speaker-card></p><p>More</p>';
    const {detail} = await told;
    expect(detail.code).to.equal('content-outside');
    expect(page.textContent).to.contain('She built it.');
  });

  for (const widget of ['speaker-card', 'speaker-list', 'story', 'case-study-carousel']) {
    it(`hides nothing of a page without a loader behind <vs-${widget} src="…"/>`, async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const id = widget === 'speaker-card' ? '#sophie-plagerson' : '';
      page.innerHTML = `<vs-${widget} src="${FILE}${id}"/>\n<p>First</p>\n<p>Second <a href="#s">link</a></p>`;
      await until(() => page.firstElementChild?.matches(':state(ready)'));
      await until(() => /Plagerson.*First Second link$/.test(seenText(page)) || seenText(page) === 'First Second link');
      await pause(200);
      expect(seenText(page)).to.match(/First Second link$/);
    });
  }

  it('is told when a story would hide what it swallowed', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const told = oneEvent(page, 'vs-problem');
    page.innerHTML = `<vs-speaker-card src="${FILE}#sophie-plagerson"/>\n<p>First</p>\n<p>Second</p>`;
    expect((await told).detail.code).to.equal('content-swallowed');
  });

  it('is nothing to tell of an empty badge, which belongs into a paragraph', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    let problems = 0;
    page.addEventListener('vs-problem', () => problems++);
    page.innerHTML = '<p>About <vs-sdg-badge goal="5"></vs-sdg-badge></p><p>More</p>';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(problems).to.equal(0);
  });

  it('is nothing to tell of a card whose text has paragraphs, links and an image', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    let problems = 0;
    page.addEventListener('vs-problem', () => problems++);
    page.innerHTML =
      '<vs-speaker-card name="Ada King"><p>She <a href="#b">built</a> it.</p><img alt="" src="data:,"></vs-speaker-card>';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(problems).to.equal(0);
  });
});
