/** The examples of the documents in HTML and CSS, as people copy them: on a page of their own they do what they should. */
import {expect} from '@open-wc/testing';
import {elements} from '../../src/loader/elements.js';
import {must, seenText, until} from '../base/support/widgets.js';
import {examplesIn, runnerOf, type Example} from '../support/examples.js';

const PUBLISHED = '/test-results/published/leaving-no-one-behind/';
const WEBINAR = '/stories/samples/leaving-no-one-behind/story.json';

/** What the addresses of nobody stand for here, the longer ones first. */
const ADDRESSES: readonly (readonly [string | RegExp, string])[] = [
  [/https:\/\/(your-site\.example\/(widgets|vs)(\/\d[\d.]*)?|example\.org\/widgets)\//g, '/dist/cdn/'],
  [/https:\/\/(your-site\.example|example\.org)\/stories\//g, '/stories/samples/'],
  ['https://your-site.example/leaving-no-one-behind/', PUBLISHED],
  ['/stories/story.json#sample-speaker', '/stories/samples/sample-session-now/story.json#sample-speaker'],
  ['"/stories/story.json', `"${WEBINAR}`],
  ['=/files/rw.xlf', '=/test/pages/locales/rw.xlf'],
  ['fr=/files/fr.json', 'de=/test/pages/locales/de.json'],
];

const {files} = (await (await fetch('/dist/cdn/integrity.json')).json()) as {files: Record<string, string>};

/** An example with addresses and hashes that are real here. */
function settled(code: string): string {
  const replaced = ADDRESSES.reduce(
    (text, [from, to]) =>
      text.replaceAll(
        from,
        to.startsWith('/') ? location.origin + to : to.replace(/([="])\//, `$1${location.origin}/`),
      ),
    code,
  );
  return replaced.replace('sha384-…', must(files['vs.all.js']));
}

const CARRIERS = [...Object.keys(elements), '[data-vs]', 'a[href*="#vs-"]'].join();

const HEARD =
  '<script>window.told = []; document.addEventListener("vs-problem", ({detail}) => told.push(`${detail.code}: ${detail.message}`));</script>';

const SCRIPT = '<script type="module" src="/dist/cdn/vs.js"></script>';
const CARD = '<vs-speaker-card name="Sample Speaker">Sample of what the person did.</vs-speaker-card>';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Puts HTML on a page of its own, as its author would: with the script, or with a widget, if that is what is missing. */
function show(html: string): HTMLIFrameElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const head = HEARD + (page.querySelector('script') ? '' : SCRIPT);
  const body = page.querySelector(CARRIERS) ? '' : CARD;
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = /^<!doctype/i.test(html)
    ? html.replace('<head>', `<head>${head}`)
    : `<!doctype html><html lang="en"><head><title>Example</title>${head}</head><body>${html}${body}</body></html>`;
  frames.push(frame);
  document.body.append(frame);
  return frame;
}

const widgetsIn = (frame: HTMLIFrameElement): HTMLElement[] => [
  ...(frame.contentDocument?.querySelectorAll<HTMLElement>(Object.keys(elements).join()) ?? []),
];

const toldIn = (frame: HTMLIFrameElement): string[] => (frame.contentWindow as Window & {told?: string[]})?.told ?? [];

/** Waits until all that the example holds is drawn, and nobody finds fault with it. */
async function expectDrawn(frame: HTMLIFrameElement, wanted: number): Promise<void> {
  const isDrawn = (widget: HTMLElement): boolean =>
    !!widget.shadowRoot?.querySelector('[part=base]') && widget.matches(':state(ready)');
  const areDrawn = (): boolean => widgetsIn(frame).length >= wanted && widgetsIn(frame).every(isDrawn);
  await until(areDrawn, '').catch(() => {
    const names = widgetsIn(frame).map((widget) => `${widget.localName}${isDrawn(widget) ? '' : ' (not drawn)'}`);
    throw new Error(`There are ${names.join(', ') || 'no widgets'}; ${toldIn(frame).join(' ')}`);
  });
  // What a filter lets through comes with a part of its own.
  for (const widget of widgetsIn(frame)) await until(() => /\p{L}/u.test(seenText(widget)), widget.localName);
  expect(toldIn(frame)).to.deep.equal([]);
}

const documents = (await (await fetch('/__documents')).json()) as string[];
const examples: Example[] = [];
for (const file of documents) examples.push(...examplesIn(file, await textOf(file)));

async function textOf(file: string): Promise<string> {
  const response = await fetch(`/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}

const run = (kind: string): Example[] => examples.filter((example) => runnerOf(example)?.kind === kind);

/** The published folder is made when it is first asked for, which a busy machine may take a while to do. */
before(async function () {
  this.timeout(120_000);
  await fetch(PUBLISHED);
});

describe('examples in HTML are drawn as they stand', () => {
  it('those of the first page of the Storybook, too', () => {
    expect(run('page').some(({file}) => file === 'stories/start.mdx')).to.equal(true);
  });

  for (const {file, line, code} of run('page')) {
    it(`${file}:${line}`, async () => {
      const html = settled(code);
      const holds = new DOMParser().parseFromString(html, 'text/html').querySelectorAll(CARRIERS).length;
      await expectDrawn(show(html), Math.max(holds, 1));
    });
  }
});

describe('examples in CSS', () => {
  for (const {file, line, code} of run('style')) {
    it(`${file}:${line} is read to its end, and changes a widget`, async () => {
      const frame = show(CARD);
      await expectDrawn(frame, 1);
      const [card] = widgetsIn(frame);
      const view = must(frame.contentWindow);
      // The example speaks of somebody's own class.
      must(card).classList.add(...[...code.matchAll(/\.([\w-]+)\s*\{/g)].map(([, name = '']) => name));
      const before = valuesOf(must(card), view, code);
      const style = must(frame.contentDocument).createElement('style');
      style.textContent = code;
      must(frame.contentDocument).head.append(style);
      const rules = [...must(style.sheet).cssRules];
      expect(rules).to.have.lengthOf(code.split('{').length - 1);
      for (const [index, value] of valuesOf(must(card), view, code).entries())
        expect(value).not.to.equal(before[index]);
    });
  }
});

/** What the tokens of an example are on a widget. */
function valuesOf(widget: HTMLElement, view: Window, code: string): string[] {
  const style = view.getComputedStyle(widget);
  return [...code.matchAll(/(--vs-[\w-]+)\s*:/g)].map(([, token = '']) => style.getPropertyValue(token));
}

describe('a frame of a published folder', () => {
  const [frameLine, scriptLine] = examples
    .filter(({file, code}) => file === 'docs/publish.md' && /^<iframe|vs-frame\.js/.test(code))
    .map(({code}) => settled(code));

  it('shows the person, and gets the height of its page', async () => {
    const place = document.createElement('iframe');
    place.width = '800';
    place.srcdoc = `<!doctype html><html lang="en"><head><title>Example</title></head><body>${must(frameLine)}${must(scriptLine)}</body></html>`;
    frames.push(place);
    document.body.append(place);
    const inner = (): HTMLIFrameElement | null | undefined => place.contentDocument?.querySelector('iframe');
    await until(() => inner()?.contentDocument?.body?.textContent?.includes('Sophie Plagerson'), 'the person is shown');
    await until(() => inner()?.style.height, 'the frame has its height');
  });
});
