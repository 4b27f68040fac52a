import {expect} from '@open-wc/testing';
import {drawn, find, isVisible, must, partOf, seenText, until} from '../base/support/widgets.js';
import {expectAccessible} from '../support/axe.js';
import {delayRequests, failRequests} from '../support/faults.js';
import {emulateMediaOrSkip} from '../support/media.js';
import {openPage, type Page} from '../support/page.js';
import {faultsOf} from './support.js';

const FOLDER = '/test-results/published/leaving-no-one-behind/';

const SPEAKERS = [
  'Emiliya Asadova',
  'Dr. Tapiwa Kamuruko',
  'Sophie Plagerson',
  'Sonia Mehzabeen',
  'Takia Islam Toma',
  'Mosabbir Hossain',
  'Blerim Azizi',
  'Dr. Kalangwa Kalangwa',
];

const storyOf = ({document}: Page): HTMLElement => must(document.querySelector<HTMLElement>('vs-story'));

/** Whether the script has drawn the story. */
const isTaken = (page: Page): boolean =>
  storyOf(page).matches(':state(ready)') &&
  storyOf(page).shadowRoot!.firstElementChild?.localName === 'article' &&
  storyOf(page).shadowRoot!.querySelectorAll('article[part=base]').length === 1;

/** All elements of a page, those in shadow roots too. */
function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Where the page's headings and links are, by their texts. */
function placesOf({document}: Page): string[] {
  return [...elementsIn(document)]
    .filter((element) => element.matches('h1,h2,h3,h4,h5,h6,a') && element.checkVisibility())
    .map(placeOf);
}

/** Whether an element begins at the upper edge of the page's window, or the page ends below it. */
function isAtTop({window, document: {documentElement}}: Page, element: HTMLElement): boolean {
  const {top, left} = element.getBoundingClientRect();
  const isAtEnd = window.scrollY + window.innerHeight >= documentElement.scrollHeight - 1;
  const isBeside = left >= 0 && left < window.innerWidth;
  return isBeside && (isAtEnd ? top < window.innerHeight : Math.abs(top) < 60);
}

async function untilArrived(page: Page, selector: string, text: string): Promise<void> {
  const arrivesAt = (): HTMLElement => must([...elementsIn(page.document)].find((one) => one.matches(selector)));
  expect(seenText(arrivesAt())).to.include(text);
  await until(() => isAtTop(page, arrivesAt()), '').catch(() => {
    const {top, left} = arrivesAt().getBoundingClientRect();
    throw new Error(`It is at ${left}, ${top}.`);
  });
}

function placeOf(element: HTMLElement): string {
  const {x, y, width, height} = element.getBoundingClientRect();
  // Which digits are usual in Arabic, browsers and Node.js do not agree on.
  const text = element.textContent.trim().replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  return `${element.localName} ${text}: ${[x, y, width, height].map(Math.round).join()}`;
}

// Nobody waits for it to be published, which takes longer than anything that a test waits for.
before(async function () {
  this.timeout(120_000);
  await fetch(`${FOLDER}index.html`);
});

describe('a published story', () => {
  for (const [name, heading] of [
    ['index', 'The Role of Volunteers in Leaving No One Behind'],
    ['fr', 'Le rôle des volontaires pour ne laisser personne de côté'],
    ['ar', 'دور المتطوعين في عدم ترك أي أحد خلف الركب'],
  ] as const) {
    it(`is complete without a script (${name})`, async () => {
      const page = await openPage(`${FOLDER}${name}.html`, {scripts: false});
      const story = storyOf(page);
      expect(must(story.shadowRoot!.querySelector('h1')).textContent.trim()).to.equal(heading);
      const text = seenText(page.document.body);
      for (const speaker of SPEAKERS) expect(text).to.include(speaker);
      // What only a script moves is not offered, and what it would show is shown.
      const all = [...elementsIn(page.document)];
      const controls = all.filter((element) => element.matches('[part=controls]'));
      expect(controls.length).to.be.greaterThan(0);
      expect(controls.filter((element) => element.checkVisibility())).to.have.length(0);
      expect(all.filter((element) => element.matches('[inert]'))).to.have.length(0);
      const definitions = all.filter((element) => element.matches('[part=definition]'));
      expect(definitions).to.have.length(5);
      expect(definitions.every((element) => element.checkVisibility())).to.equal(true);
    });
  }

  for (const [hash, selector, text] of [
    ['sophie-plagerson', 'vs-speaker-card[src$="#sophie-plagerson"]', 'Sophie Plagerson'],
    ['vs-speaker-card=sophie-plagerson', 'vs-speaker-card[src$="#sophie-plagerson"]', 'Sophie Plagerson'],
    ['vs-speaker-list', 'section.people', 'Who spoke'],
    ['zambia-community-health-assistants', 'vs-case-study-card[src$="#zambia-community-health-assistants"]', 'Zambia'],
    ['challenge-access-to-resources', '[part=challenge]:nth-child(3)', 'Access to resources'],
    ['session-zambia', '[part=session]:nth-child(5)', 'Zambia'],
    ['both', '[part=groups]>:nth-child(3)', 'UN institutions and national governments'],
    ['message-blerim-azizi', 'vs-key-message[src$="#message-blerim-azizi"]', 'Blerim Azizi'],
  ] as const) {
    it(`is arrived at by the address of a part of it, without a script and with one: #${hash}`, async () => {
      const still = await openPage(`${FOLDER}index.html#${hash}`, {scripts: false});
      await untilArrived(still, selector, text);
      const page = await openPage(`${FOLDER}index.html#${hash}`);
      await until(() => isTaken(page), 'the script has drawn the story');
      await untilArrived(page, selector, text);
      page.window.scrollTo(0, 0);
      page.window.location.hash = 'nothing';
      page.window.location.hash = hash;
      await until(() => page.window.scrollY > 0, 'it goes there again');
      await untilArrived(page, selector, text);
      expect(faultsOf(page)).to.deep.equal([]);
    });
  }

  it('has a table of contents that leads to each part, without a script', async () => {
    const page = await openPage(`${FOLDER}index.html`, {scripts: false});
    const links = drawn(storyOf(page), '[part=contents] a') as HTMLAnchorElement[];
    expect(links).to.have.length(12);
    for (const link of links) {
      expect(link.checkVisibility()).to.equal(true);
      link.click();
      const name = link.hash.slice('#vs-story--'.length);
      await until(() => isAtTop(page, must(drawn(storyOf(page), `section.${name}`)[0])), `it leads to ${name}`);
    }
  });

  it('leads to its other languages without a script', async () => {
    const page = await openPage(`${FOLDER}index.html`, {scripts: false});
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map(({lang, textContent}) => [lang, textContent])).to.deep.equal([
      ['fr', 'français'],
      ['ar', 'العربية'],
    ]);
    for (const {href} of links) expect((await fetch(href)).ok).to.equal(true);
  });

  it('says in plain HTML what its widget says, for reader modes', async () => {
    const page = await openPage(`${FOLDER}index.html`, {scripts: false});
    const plain = must(storyOf(page).querySelector('section[data-vs-plain]'));
    expect(must(plain.querySelector('h1')).textContent).to.equal('The Role of Volunteers in Leaving No One Behind');
    for (const speaker of SPEAKERS) expect(plain.textContent).to.include(speaker);
    expect(plain.querySelectorAll('h2').length).to.be.greaterThan(8);
    expect((plain as HTMLElement).checkVisibility(), 'shown beside the widget').to.equal(false);
  });

  for (const [name, width] of [
    ['index', 1280],
    ['index', 768],
    ['fr', 360],
    ['ar', 1280],
    ['ar', 360],
  ] as const) {
    it(`moves nothing when its script comes (${name}, ${width} px)`, async () => {
      await delayRequests(/story\.json/, 1_500);
      const page = await openPage(`${FOLDER}${name}.html`, {width, height: 900});
      const before = placesOf(page);
      expect(before.length).to.be.greaterThan(40);
      await until(() => isTaken(page), 'the script has drawn the story');
      expect(placesOf(page)).to.deep.equal(before);
      expect(faultsOf(page)).to.deep.equal([]);
    });
  }

  it('works once its script is here', async () => {
    const page = await openPage(`${FOLDER}index.html`);
    await until(() => isTaken(page), 'the script has drawn the story');
    const carousel = must(storyOf(page).shadowRoot!.querySelector<HTMLElement>('vs-case-study-carousel'));
    const [first, second] = drawn(carousel, '.slide');
    partOf(carousel, 'next').click();
    await until(() => must(first).matches('[inert]') || must(second).getBoundingClientRect().x < 400, 'it moves');
    expect(find(carousel, 'position') ?? find(carousel, 'picker')).to.satisfy(isVisible);
  });

  it('shows its author the doctor where the address asks for it', async () => {
    const page = await openPage(`${FOLDER}index.html?vs-debug`);
    await until(
      () => page.document.querySelector('vs-doctor')?.shadowRoot?.querySelector('.toggle'),
      'the doctor is there',
    );
    expect(faultsOf(page)).to.deep.equal([]);
  });

  it('stays as it was drawn where its file cannot be had', async () => {
    await failRequests(/story\.json/, {status: 404});
    const page = await openPage(`${FOLDER}index.html`);
    await until(() => page.logs.some(({text}) => text.includes('story.json')), 'the problem is told');
    expect(seenText(storyOf(page))).to.include('Sophie Plagerson');
    expect(storyOf(page).shadowRoot!.querySelectorAll('h1')).to.have.length(1);
  });

  it('leaves the focus where it is until the visitor moves on', async () => {
    await delayRequests(/story\.json/, 1_500);
    const page = await openPage(`${FOLDER}index.html`);
    const root = storyOf(page).shadowRoot!;
    const focusable = must([...elementsIn(root)].find((element) => element.matches('a[href],button')));
    focusable.focus();
    const focused = (): Element | null => root.activeElement;
    const [was] = [focused()];
    expect(was).to.not.equal(null);
    await until(() => storyOf(page).matches(':state(ready)'), 'the script has drawn the story');
    expect(focused()).to.equal(was);
    focusable.blur();
    await until(() => isTaken(page), 'it gives way when it has the focus no more');
    expect(root.querySelectorAll('h1')).to.have.length(1);
  });

  for (const name of ['index', 'ar'])
    for (const scripts of [true, false])
      it(`is accessible (${name}, ${scripts ? 'with' : 'without'} its script)`, async function () {
        // Axe itself is a script.
        if (!scripts) await delayRequests(/story\.json/, 20_000);
        const page = await openPage(`${FOLDER}${name}.html`, {width: 800});
        if (scripts) await until(() => isTaken(page), 'the script has drawn the story');
        await expectAccessible(page.document);
      });

  it('prints all of its slides', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const page = await openPage(`${FOLDER}index.html`, {scripts: false});
    const carousel = must(storyOf(page).shadowRoot!.querySelector<HTMLElement>('vs-case-study-carousel'));
    const slides = drawn(carousel, '.slide');
    expect(slides).to.have.length(10);
    const right = carousel.getBoundingClientRect().right + 1;
    expect(slides.every((slide) => slide.getBoundingClientRect().right <= right)).to.equal(true);
  });
});

describe('the page of one widget', () => {
  it('shows the widget alone, with a link to the story that works without it', async () => {
    const page = await openPage(`${FOLDER}frame/speaker-card/sophie-plagerson.html`);
    const card = must(page.document.querySelector<HTMLElement>('vs-speaker-card'));
    await until(() => card.matches(':state(ready)'), 'the script has drawn the card');
    expect(seenText(card)).to.include('Sophie Plagerson');
    expect(must(page.document.querySelector<HTMLAnchorElement>('.whole a')).href).to.equal(
      new URL(`${FOLDER}index.html`, location.href).href,
    );
    expect(faultsOf(page)).to.deep.equal([]);
    await expectAccessible(page.document);
  });

  for (const [tag, name] of [
    ['vs-speaker-card', 'speaker-card/sophie-plagerson'],
    ['vs-case-study-card', 'case-study-card/kosovo-social-work-centres.ar'],
    ['vs-factor-badge', 'factor-badge/geography'],
    ['vs-sdg-list', 'sdg-list.fr'],
    ['vs-key-message', 'key-message/message-sophie-plagerson'],
    ['vs-event-card', 'event-card/unpaid-care-work-webinar'],
    ['vs-report-card', 'report-card'],
    ['vs-recommendation-list', 'recommendation-list'],
    ['vs-programme', 'programme.ar'],
    ['vs-intersection-chart', 'intersection-chart'],
    ['vs-speaker-list', 'speaker-list.ar'],
    ['vs-partner-list', 'partner-list'],
    ['vs-call-to-action', 'call-to-action'],
    ['vs-challenge-list', 'challenge-list'],
  ] as const) {
    it(`moves nothing when its script comes (${name})`, async () => {
      await delayRequests(/story\.json/, 1_000);
      const page = await openPage(`${FOLDER}frame/${name}.html`, {width: 600});
      const widget = must(page.document.querySelector<HTMLElement>(tag));
      const seen = (): string[] =>
        [...elementsIn(page.document)]
          .filter(
            (element) =>
              !element.children.length &&
              element.checkVisibility({visibilityProperty: true}) &&
              element.localName !== 'style',
          )
          .map(placeOf);
      const before = seen();
      expect(before.length).to.be.greaterThan(2);
      await until(() => widget.matches(':state(ready)') && !drawn(widget, 'style').length, 'the script has drawn it');
      expect(seen()).to.deep.equal(before);
      expect(faultsOf(page)).to.deep.equal([]);
    });
  }

  it('speaks the language of its name', async () => {
    const page = await openPage(`${FOLDER}frame/case-study-carousel.ar.html`, {scripts: false});
    expect(page.document.documentElement.dir).to.equal('rtl');
    expect(must(page.document.querySelector('.whole')).textContent).to.match(/\p{Script=Arabic}/u);
  });

  for (const sandbox of [undefined, 'allow-scripts']) {
    it(`gets the height that it needs in a frame${sandbox ? ' in a sandbox' : ''}, and no other page can set it`, async () => {
      const frame = document.createElement('iframe');
      frame.height = '40';
      frame.style.border = '0';
      if (sandbox) frame.setAttribute('sandbox', sandbox);
      frame.src = `${FOLDER}frame/speaker-card/sophie-plagerson.html`;
      const stranger = document.createElement('iframe');
      stranger.srcdoc = `<script>parent.postMessage({type: 'vs-height', height: 5000}, '*')</script>`;
      const script = document.createElement('script');
      script.src = `${FOLDER}vs-frame.js`;
      document.body.append(frame, script);
      try {
        await until(() => frame.clientHeight > 100, 'the frame is as high as its page');
        const {clientHeight} = frame;
        document.body.append(stranger);
        await new Promise((resolve) => addEventListener('message', resolve, {once: true}));
        // The frame may have gone elsewhere. Some browsers let nobody make such a message of a sandbox.
        if (!sandbox)
          dispatchEvent(
            new MessageEvent('message', {
              data: {type: 'vs-height', height: 5000},
              source: frame.contentWindow,
              origin: 'https://elsewhere.example',
            }),
          );
        expect(frame.clientHeight).to.equal(clientHeight);
        expect(clientHeight).to.be.lessThan(800);
      } finally {
        frame.remove();
        stranger.remove();
        script.remove();
      }
    });
  }

  it('gets its height from a script that comes later than its page, also in a shadow root', async () => {
    const page = document.createElement('iframe');
    page.srcdoc = '<!doctype html><title>Page of a partner</title><div></div>';
    const loaded = new Promise((resolve) => page.addEventListener('load', resolve, {once: true}));
    document.body.append(page);
    try {
      await loaded;
      const {contentDocument, contentWindow} = page as {contentDocument: Document; contentWindow: Window};
      let told = 0;
      contentWindow.addEventListener('message', ({data}: MessageEvent<{type?: string}>) => {
        if (data.type === 'vs-height') told = performance.now();
      });
      const frame = contentDocument.createElement('iframe');
      frame.height = '40';
      frame.src = new URL(`${FOLDER}frame/speaker-card/sophie-plagerson.html`, location.href).href;
      must(contentDocument.querySelector('div')).attachShadow({mode: 'open'}).append(frame);
      const card = (): Element | null | undefined => frame.contentDocument?.querySelector('vs-speaker-card');
      await until(() => card()?.matches(':state(ready)'), 'the script has drawn the card');
      await until(
        () => told > 0 && performance.now() - told > 1_000,
        'the frame has told its height, and tells no more',
      );
      expect(frame.clientHeight).to.equal(40);
      const script = contentDocument.createElement('script');
      script.src = new URL(`${FOLDER}vs-frame.js`, location.href).href;
      contentDocument.body.append(script);
      await until(() => frame.clientHeight > 100, 'the frame is as high as its page');
    } finally {
      page.remove();
    }
  });
});
