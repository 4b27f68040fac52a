/**
 * The lines of guides for systems in which nothing can be tried: they do what they should on a page of ours, and their
 * guides say so. Those of other systems: test/cms/editors/guides.test.ts.
 */
import {expect} from '@open-wc/testing';
import {dompurify, sanitizeHtml} from '../cms/editors/real/sanitizers.js';
import {must, seenText, until} from '../base/support/widgets.js';

const PART = /<!-- made: ([^\n]+?) -->\n\n```\w+\n([^]*?)\n```/g;

/** Where the guides say that the story is published, and where it is here. */
const FOLDER = 'https://example.org/stories/leaving-no-one-behind/';
const PUBLISHED = '/test-results/published/leaving-no-one-behind/';

interface Guide {
  readonly text: string;
  readonly part: (order: string) => string;
}

async function guideFor(system: string): Promise<Guide> {
  const text = await (await fetch(`/docs/editors/${system}.md`)).text();
  const parts = new Map([...text.matchAll(PART)].map(([, order = '', code = '']) => [order, code]));
  // What the addresses of nobody stand for, here.
  const part = (order: string): string =>
    must(parts.get(order), order).replaceAll('https://example.org/widgets/', `${location.origin}/dist/cdn/`);
  return {text, part};
}

const CARD = /^SM Speaker Sonia Mehzabeen UNV Country Coordinator in Bangladesh .*good governance\.$/;

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The frame of a line, which does not wait until it is near the window. */
function frameIn(line: string): HTMLIFrameElement {
  const place = document.createElement('div');
  place.innerHTML = line;
  const frame = must(place.querySelector('iframe'));
  frame.removeAttribute('loading');
  return frame;
}

function show(frame: HTMLIFrameElement, html: string): void {
  frame.srcdoc = html;
  frames.push(frame);
  document.body.append(frame);
}

async function expectCardIn(frame: HTMLIFrameElement): Promise<void> {
  const card = (): Element | null | undefined => frame.contentDocument?.querySelector('vs-speaker-card');
  await until(() => CARD.test(seenText(card() ?? document.createElement('i'))), 'the card is drawn');
}

describe('the guide for', () => {
  it('Squarespace has a script and a line that become the card', async () => {
    const {text, part} = await guideFor('squarespace');
    const frame = document.createElement('iframe');
    show(frame, `<head>${part('script vs.js')}</head><p>${part('line squarespace vs-speaker-card')}</p>`);
    await expectCardIn(frame);
    expect(text).to.contain('was not tried in Squarespace');
  });

  it('Wix has a line that becomes the card in a frame', async () => {
    const {text, part} = await guideFor('wix');
    const frame = document.createElement('iframe');
    show(frame, part('line wix vs-speaker-card'));
    await expectCardIn(frame);
    expect(text).to.contain('was not tried in Wix');
  });

  it('SharePoint has a frame that shows a page of the published story', async function () {
    // The folder is made when it is first asked for, which a busy machine may take a while to do.
    this.timeout(120_000);
    await fetch(PUBLISHED);
    const {text, part} = await guideFor('sharepoint');
    const frame = frameIn(part('line sharepoint vs-speaker-card'));
    frame.src = frame.src.replace(FOLDER, PUBLISHED);
    frames.push(frame);
    document.body.append(frame);
    await expectCardIn(frame);
    expect(must(frame.contentDocument).title).to.equal(frame.title);
    for (const [, address = ''] of text.matchAll(/`(frame\/\S+\.html)`/g))
      expect((await fetch(PUBLISHED + address)).ok, address).to.equal(true);
    expect(text).to.contain('were not tried in SharePoint');
  });

  it('SharePoint has a page for whoever has no story file', async () => {
    const {part} = await guideFor('sharepoint');
    const frame = frameIn(part('line sharepoint vs-speaker-card'));
    frame.removeAttribute('src');
    show(frame, part('page vs-speaker-card'));
    await expectCardIn(frame);
    expect(must(frame.contentDocument).title).to.equal(frame.title);
  });

  it('newsletters has a line of which words and link remain', async () => {
    const {text, part} = await guideFor('newsletters');
    for (const filter of [dompurify(), sanitizeHtml()]) {
      const place = document.createElement('div');
      place.innerHTML = filter(part('line newsletter vs-speaker-card'));
      expect(place.textContent).to.match(/^Sonia Mehzabeen showed .* good governance\. Sonia Mehzabeen$/);
      expect(must(place.querySelector('a')).href).to.equal('https://example.org/stories/leaving-no-one-behind/');
    }
    expect(text).to.contain('was not tried in programs for newsletters');
  });
});
