import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import '../../src/elements/case-study-card/vs-case-study-card.js';
import '../../src/elements/sdg-badge/vs-sdg-badge.js';
import type {SpeakerCard} from '../../src/elements/speaker-card/speaker-card.js';
import {StoryElement} from '../../src/base/story-element.js';
import {
  drawn,
  expectSame,
  find,
  isVisible,
  listen,
  partOf,
  paste,
  pause,
  seenText,
  settled,
  until,
} from './support/widgets.js';

const CARDS = {
  'vs-speaker-card': 'name="Ada"',
  'vs-case-study-card': 'heading="Ada"',
} as const;

describe('a heading', () => {
  for (const [tag, attributes] of Object.entries(CARDS)) {
    for (const level of [2, 3, 4, 5, 6]) {
      it(`of <${tag}> is a real <h${level}> when the page asks for level ${level}`, async () => {
        const told = listen();
        const card = await paste(`<${tag} ${attributes} heading-level="${level}">Text</${tag}>`);
        await pause(50);
        expect(drawn(card, 'h1, h2, h3, h4, h5, h6').map(({localName}) => localName)).to.deep.equal([`h${level}`]);
        expect(partOf(card, 'heading').localName).to.equal(`h${level}`);
        expect(told.messages).to.deep.equal([]);
      });
    }

    it(`of <${tag}> is an <h1> where the widget is all that the page has`, async () => {
      const told = listen();
      const card = await paste(`<${tag} ${attributes} heading-level="1">Text</${tag}>`);
      expect(partOf(card, 'heading').localName).to.equal('h1');
      expect(told.messages).to.deep.equal([]);
    });

    it(`of <${tag}> is an <h3> when the page asks for nothing`, async () => {
      const card = await paste(`<${tag} ${attributes}>Text</${tag}>`);
      expect(partOf(card, 'heading').localName).to.equal('h3');
    });

    for (const level of ['7', '0', '-2', 'two', 'h2', '2.5']) {
      it(`of <${tag}> is an <h3> when the level is "${level}", and the author is told`, async () => {
        const told = listen();
        const card = await paste(`<${tag} ${attributes} heading-level="${level}">Text</${tag}>`);
        await until(() => told.problems.length === 1);
        expect(partOf(card, 'heading').localName).to.equal('h3');
        expect(told.problems[0]?.message).to.contain(`heading-level="${level}"`);
        expect(told.problems[0]?.hint).to.contain('2').and.contain('6');
      });
    }
  }

  it('keeps its text when the level changes later', async () => {
    const card = await paste<SpeakerCard>('<vs-speaker-card name="Ada" href="#ada">Text</vs-speaker-card>');
    card.headingLevel = 2;
    await settled(card);
    expect(partOf(card, 'heading').localName).to.equal('h2');
    expect(partOf(card, 'heading').textContent).to.equal('Ada');
    card.removeAttribute('heading-level');
    card.headingLevel = 5;
    await settled(card);
    expect(partOf(card, 'heading').localName).to.equal('h5');
  });
});

/** Fails as a widget with a bug of ours would. */
class FaultyCard extends StoryElement {
  static fails = true;
  protected override render(): TemplateResult {
    if (FaultyCard.fails) throw new Error('A bug');
    return html`<div part="base"><slot></slot></div>`;
  }
}
customElements.define('vs-test-faulty', FaultyCard);

describe('a widget that cannot be drawn', () => {
  beforeEach(() => {
    FaultyCard.fails = true;
  });

  it('keeps its text readable and its links usable, and tells why', async () => {
    const told = listen();
    const faulty = await fixture('<vs-test-faulty><p>Ada spoke. <a href="#more">More</a></p></vs-test-faulty>');
    await until(() => told.problems.length === 1);
    expect(seenText(faulty)).to.equal('Ada spoke. More');
    const link = faulty.querySelector('a');
    expect(link && isVisible(link)).to.equal(true);
    expect(told.problems[0]?.code).to.equal('render-failed');
    expect(told.problems[0]?.message).to.contain('A bug');
  });

  it('does not cost the page its other widgets', async () => {
    listen();
    const page = await fixture(`<div>
      <vs-speaker-card name="Before">Text</vs-speaker-card>
      <vs-test-faulty>Faulty</vs-test-faulty>
      <vs-speaker-card name="After">Text</vs-speaker-card>
    </div>`);
    await until(() => [...page.querySelectorAll('vs-speaker-card')].every((card) => find(card, 'heading')));
    expect(seenText(page)).to.equal(
      'Before Text Faulty After Text'.replace('Before', 'B Before').replace('After', 'A After'),
    );
  });

  it('throws nothing into the page', async () => {
    listen();
    const errors: unknown[] = [];
    const hear = (event: ErrorEvent | PromiseRejectionEvent): void => void errors.push(event);
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    await fixture('<vs-test-faulty>Text</vs-test-faulty>');
    await pause();
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    expect(errors).to.deep.equal([]);
  });

  it('shows its text once when it can be drawn again', async () => {
    listen();
    const faulty = await fixture<FaultyCard>('<vs-test-faulty>Text</vs-test-faulty>');
    FaultyCard.fails = false;
    faulty.requestUpdate();
    await settled(faulty);
    expect(seenText(faulty)).to.equal('Text');
  });

  it('keeps its text when it fails only later', async () => {
    const told = listen();
    FaultyCard.fails = false;
    const faulty = await fixture<FaultyCard>('<vs-test-faulty>Text</vs-test-faulty>');
    FaultyCard.fails = true;
    faulty.requestUpdate();
    await until(() => told.problems.length === 1);
    expect(seenText(faulty)).to.equal('Text');
  });
});

describe('a page that styles widgets', () => {
  const style = document.createElement('style');
  style.textContent = `
    .styled::part(base) { border-color: rgb(1, 2, 3); }
    .styled::part(heading) { font-style: italic; letter-spacing: 3px; }
    .styled::part(text) { text-decoration: underline; }
    .styled::part(title) { letter-spacing: 4px; }
    .accented { --vs-accent: rgb(10, 20, 30); --vs-ink: rgb(40, 50, 60); --vs-surface: rgb(250, 240, 230);
      --vs-hairline: rgb(70, 80, 90); --vs-radius: 3px; --vs-ink-muted: rgb(90, 80, 70); --vs-space: 8px; }`;
  before(() => document.head.append(style));
  after(() => style.remove());

  for (const [tag, attributes] of Object.entries(CARDS)) {
    it(`reaches the parts of <${tag}>`, async () => {
      const card = await paste(`<${tag} class="styled" ${attributes}>Text</${tag}>`);
      expect(getComputedStyle(partOf(card, 'base')).borderTopColor).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(partOf(card, 'heading')).fontStyle).to.equal('italic');
      expect(getComputedStyle(partOf(card, 'heading')).letterSpacing).to.equal('3px');
      expect(getComputedStyle(partOf(card, 'text')).textDecorationLine).to.equal('underline');
    });

    it(`sets the colours of <${tag}> from any ancestor`, async () => {
      const page = await paste(
        `<div class="accented"><${tag} ${attributes} href="#ada" organization="UNV">Text</${tag}></div>`,
      );
      const [card = page] = page.children;
      const [link = card] = drawn(card, '[part=heading] a');
      const base = getComputedStyle(partOf(card, 'base'));
      expect(getComputedStyle(link).color).to.equal('rgb(10, 20, 30)');
      expect(base.color).to.equal('rgb(40, 50, 60)');
      expect(base.backgroundColor).to.equal('rgb(250, 240, 230)');
      expect(base.borderTopColor).to.equal('rgb(70, 80, 90)');
      expect(base.borderTopLeftRadius).to.equal('3px');
      expect(getComputedStyle(partOf(card, 'organization')).color).to.equal('rgb(90, 80, 70)');
    });

    it(`sets the space inside <${tag}> from any ancestor`, async () => {
      const [tight, wide] = await Promise.all(
        ['', 'accented'].map((style) => fixture(`<div class="${style}"><${tag} ${attributes}>Text</${tag}></div>`)),
      );
      await Promise.all(
        [tight, wide].map((page) => until(() => page?.firstElementChild && find(page.firstElementChild, 'text'))),
      );
      const inset = (page?: Element): number => {
        const card = page?.firstElementChild;
        return card ? partOf(card, 'text').getBoundingClientRect().left - card.getBoundingClientRect().left : NaN;
      };
      expect(inset(wide)).to.be.greaterThan(inset(tight) + 10);
    });
  }

  it('reaches the parts of a badge', async () => {
    const badge = await paste('<vs-sdg-badge class="styled" goal="5">Goal 5</vs-sdg-badge>');
    expect(getComputedStyle(partOf(badge, 'title')).letterSpacing).to.equal('4px');
  });

  it('keeps its own font and text colour in the widgets', async () => {
    const page = await paste('<div><vs-speaker-card name="Ada">Text</vs-speaker-card></div>');
    page.setAttribute('style', 'color: rgb(12, 34, 56); font-family: monospace');
    const [card = page] = page.children;
    const {color, fontFamily} = getComputedStyle(partOf(card, 'heading'));
    expect({color, fontFamily}).to.deep.equal({color: 'rgb(12, 34, 56)', fontFamily: 'monospace'});
  });

  it('hides a widget with the hidden attribute', async () => {
    const card = await paste('<vs-speaker-card name="Ada" hidden>Text</vs-speaker-card>');
    expect(isVisible(card)).to.equal(false);
    card.hidden = false;
    expect(isVisible(card)).to.equal(true);
  });
});

describe('a widget', () => {
  it('tells the page once that it is ready, out of shadow roots too', async () => {
    const ready: Element[] = [];
    const hear = (event: HTMLElementEventMap['vs-ready']): void => void ready.push(event.detail.element);
    document.addEventListener('vs-ready', hear);
    const host = await fixture('<div></div>');
    const card = document.createElement('vs-speaker-card');
    card.name = 'Ada';
    host.attachShadow({mode: 'open'}).append(card);
    await until(() => ready.length > 0);
    card.name = 'Grace';
    await settled(card);
    document.removeEventListener('vs-ready', hear);
    expect(ready.length).to.equal(1);
    expectSame(ready[0], card);
  });

  it('writes nothing on the page around it', async () => {
    const page = await fixture(
      '<section><div><vs-speaker-card lang="ar" name="Ada" country="XK">Text</vs-speaker-card></div></section>',
    );
    await until(() => find(page.querySelector('vs-speaker-card') ?? page, 'note'));
    for (const ancestor of [page, ...page.querySelectorAll('div'), document.body]) {
      expect(ancestor.getAttributeNames(), ancestor.localName).to.deep.equal([]);
    }
    expect(document.documentElement.getAttributeNames().filter((name) => name !== 'lang')).to.deep.equal([]);
  });

  it('can be moved, removed and put back', async () => {
    const page = await fixture('<div><i></i><b></b></div>');
    const card = document.createElement('vs-speaker-card');
    card.name = 'Ada';
    page.querySelector('i')?.append(card);
    await settled(card);
    page.querySelector('b')?.append(card);
    await settled(card);
    expect(seenText(page)).to.equal('A Ada');
    card.remove();
    card.name = 'Grace';
    page.append(card);
    await settled(card);
    expect(seenText(page)).to.equal('G Grace');
  });

  it('that is removed before it is drawn does no harm', async () => {
    const told = listen();
    const page = await fixture('<div lang="fr"></div>');
    const card = document.createElement('vs-speaker-card');
    page.append(card);
    card.remove();
    await pause();
    expect([...told.messages, ...told.lines]).to.deep.equal([]);
    card.name = 'Ada';
    page.append(card);
    await until(() => find(card, 'heading'));
  });
});
