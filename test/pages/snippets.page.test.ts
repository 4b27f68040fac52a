/** The snippet maker of the demo: the build as it is published, on a page with a strict policy. */
import {expect} from '@open-wc/testing';
import {elements} from '../../src/loader/elements.js';
import {must, pause, until} from '../base/support/widgets.js';
import {settledHeight} from '../../snippet-maker/settled.js';
import {openPage, type Page} from '../support/page.js';
import {faultsOf, requestsOf} from './support.js';

const ADDRESS = '/demo/snippets.html?csp=strict';

async function open(): Promise<{page: Page; maker: HTMLElement}> {
  const page = await openPage(ADDRESS);
  const maker = must(page.document.querySelector<HTMLElement>('snippet-maker'));
  await until(() => maker.querySelector('[slot] > *')?.shadowRoot?.childElementCount, 'the preview');
  return {page, maker};
}

/** Elements of another page belong to its own classes. */
const inside = (maker: HTMLElement, selector: string): HTMLSelectElement =>
  must(maker.shadowRoot!.querySelector<HTMLSelectElement>(selector), selector);

function choose(page: Page, maker: HTMLElement, selector: string, value: string): void {
  inside(maker, selector).value = value;
  inside(maker, selector).dispatchEvent(new page.window.Event('change', {bubbles: true}));
}

describe('the snippet maker on a page with a strict policy', function () {
  this.timeout(40_000);

  it('shows every widget, and nothing goes wrong', async () => {
    const {page, maker} = await open();
    const tags = [...inside(maker, '#widget').options].map(({value}) => value);
    expect(tags).to.include('vs-speaker-card').and.to.have.length.above(15);
    for (const tag of tags) {
      choose(page, maker, '#widget', tag);
      const widget = must(maker.querySelector<HTMLElement>('[slot] > *'));
      expect(widget.localName).to.equal(tag);
      await until(() => widget.shadowRoot?.childElementCount, `${tag} is drawn`);
    }
    await pause(300);
    expect(faultsOf(page).filter((line) => line !== 'img-src data ')).to.deep.equal([]);
    for (const asked of requestsOf(page)) expect(new URL(asked).origin).to.equal(location.origin);
  });

  it('knows the hash of the build, and where it is', async () => {
    const {page, maker} = await open();
    const {files} = (await (await fetch('/dist/cdn/integrity.json')).json()) as {files: Record<string, string>};
    choose(page, maker, '#script', 'vs.all.js');
    expect(inside(maker, '#script-line').value).to.equal(
      `<script type="module" src="${location.origin}/dist/cdn/vs.all.js" integrity="${files['vs.all.js']}"></script>`,
    );
  });

  for (const tag of ['vs-speaker-card', 'vs-sdg-list', 'vs-event-card']) {
    it(`makes a page of one widget for a frame, and a frame that is high enough for it (${tag})`, async () => {
      const {page, maker} = await open();
      choose(page, maker, '#widget', tag);
      choose(page, maker, '#system', 'sharepoint');
      // What an editor gets who copies at once.
      inside(maker, '#line ~ button').click();
      await until(() => inside(maker, '#line ~ [role=status]').textContent, 'the line is copied or selected');
      const width = must(maker.querySelector('[slot]')).getBoundingClientRect().width;
      const {body} = new DOMParser().parseFromString(inside(maker, '#line').value, 'text/html');
      const frame = document.adoptNode(must(body.querySelector('iframe')));
      frame.removeAttribute('src');
      frame.removeAttribute('loading');
      frame.width = String(width);
      frame.srcdoc = inside(maker, '#page-line').value;
      document.body.append(frame);
      try {
        await until(() => frame.contentDocument?.querySelector(tag)?.shadowRoot?.childElementCount, `${tag} is drawn`);
        const framed = must(frame.contentDocument);
        expect(framed.querySelectorAll(Object.keys(elements).join()).length).to.equal(1);
        expect(framed.title).to.equal(frame.title);
        expect(await settledHeight(framed.body, () => true)).to.be.above(0);
        const needed = must(framed.scrollingElement).scrollHeight;
        expect(needed, 'height of the page in the frame').to.be.at.most(frame.clientHeight);
        expect(frame.clientHeight - needed, 'room left below').to.be.at.most(60);
        const {fontFamily, backgroundColor} = getComputedStyle(framed.body);
        expect(fontFamily).to.contain('system-ui');
        expect(backgroundColor).to.equal('rgb(255, 255, 255)');
      } finally {
        frame.remove();
      }
    });
  }

  it('offers all languages of the library', async () => {
    const {maker} = await open();
    const languages = [...inside(maker, '#preview-language').options].map(({value}) => value);
    expect(languages).to.include.members(['en', 'fr', 'ar', 'es', 'ru', 'zh']);
  });
});
