/** A story that is replaced while it is on its way must never be shown, whichever answer comes first. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import {heardText, must, pause, until} from '../base/support/widgets.js';
import {COMPLETE, type Json} from '../story/support/files.js';
import {part} from './support/places.js';
import {SAMPLES} from './support/samples.js';

/** Widgets whose words come from a story; a chart and a video say the same of each. */
const TOLD = SAMPLES.filter(({name}) => name.endsWith('story'));

const {fetch} = globalThis;

/** A server whose answers come when the test says so; what is asked for later is answered then. */
class SlowServer {
  readonly #waiting = new Map<string, () => void>();
  readonly #open = new Set<string>();

  constructor() {
    globalThis.fetch = (address, options) =>
      new Promise((resolve, reject) => {
        const {href, pathname} = new URL(String(address));
        const body = JSON.stringify(storyOf(pathname.split('/').at(-2)!));
        this.#waiting.set(href, () => resolve(new Response(body)));
        options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
        if (this.#open.has(href)) this.answer(href);
      });
  }

  /** The address of a story in which all texts say who tells it. */
  addressOf(teller: string): string {
    return `https://partner.example/${crypto.randomUUID()}/${teller}/story.json`;
  }

  isAsked(address: string): boolean {
    return this.#waiting.has(address);
  }

  /** Lets an answer come; one that nobody waits for any more comes to nothing. */
  answer(address: string): void {
    this.#open.add(address);
    this.#waiting.get(address)?.();
  }
}

/** What tells one story from another in widgets that show none of its texts but names of Goals, places or languages. */
const OWN = {
  First: {goal: 1, country: 'ZM', language: 'fr'},
  Second: {goal: 2, country: 'RW', language: 'ar'},
  Shown: {goal: 3, country: 'BD', language: 'es'},
};

type Teller = keyof typeof OWN;

/** What such a widget says of each story, and of no other. */
const SAID: Readonly<Record<string, Readonly<Record<Teller, string>>>> = {
  'vs-sdg-badge': {First: 'No Poverty', Second: 'Zero Hunger', Shown: 'Good Health'},
  'vs-sdg-list': {First: 'No Poverty', Second: 'Zero Hunger', Shown: 'Good Health'},
  'vs-place': {First: 'Zambia', Second: 'Rwanda', Shown: 'Bangladesh'},
  'vs-language-switcher': {First: 'français', Second: 'العربية', Shown: 'español'},
};

/** The same where a widget shows texts of its story. */
const TELLERS = {First: 'First', Second: 'Second', Shown: 'Shown'};

/** The whole of a story, with the name of its teller in each text. */
function storyOf(teller: string): Json {
  const mark = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => mark(each, key));
    if (typeof value === 'object' && value)
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, mark(each, key === '' ? name : name)]),
      );
    return /^(title|summary|name|text|audience|label|outcome|en)$/.test(key) ? `${teller}: ${String(value)}` : value;
  };
  const story = mark(COMPLETE, '') as Marked;
  return teller in OWN ? {...story, ...factsOf(OWN[teller as Teller], story)} : story;
}

type Marked = Json & {readonly people: readonly Json[]; readonly caseStudies: readonly Json[]};

/** Facts that differ from story to story. */
function factsOf({goal, country, language}: (typeof OWN)[Teller], {people, caseStudies}: Marked): Json {
  const facts = {country, sdgs: [goal], editorial: {}};
  return {
    languages: ['en', language],
    people: people.map((person) => ({...person, country})),
    caseStudies: caseStudies.map((caseStudy) => ({...caseStudy, ...facts})),
  };
}

/** What a widget says at each frame, until the returned function is called. */
function overhear(widget: Element): () => string {
  let heard = '';
  let isOver = false;
  const listen = (): void => {
    heard += ` ${widget.shadowRoot ? heardText(widget) : ''}`;
    if (!isOver) requestAnimationFrame(listen);
  };
  listen();
  return () => {
    isOver = true;
    return heard;
  };
}

const ITEMS: Readonly<Record<string, string>> = {
  'vs-speaker-card': '#ada',
  'vs-case-study-card': '#zambia',
  'vs-sdg-badge': '#kosovo',
  'vs-key-message': '#trust',
  'vs-factor-badge': '#shocks-and-fragility',
  'vs-place': '#zambia',
};

describe('a story that is replaced while it is on its way', function () {
  this.timeout(60_000);

  let server: SlowServer;
  const {warn} = console;

  beforeEach(() => {
    server = new SlowServer();
    console.warn = () => undefined;
  });

  afterEach(() => {
    globalThis.fetch = fetch;
    console.warn = warn;
  });

  for (const {name, tag} of TOLD) {
    for (const moment of ['before anything was shown', 'while another one is shown']) {
      it(`is never shown, whichever answer comes first, ${moment}: ${name}`, async () => {
        for (const order of [
          ['First', 'Second'],
          ['Second', 'First'],
        ] as const) {
          const item = ITEMS[tag] ?? '';
          const addresses = {First: server.addressOf('First'), Second: server.addressOf('Second')};
          const widget = document.createElement(tag);
          // What the story tells of a factor is behind its name.
          widget.toggleAttribute('open', tag === 'vs-factor-badge');
          if (moment.startsWith('while')) {
            const shown = server.addressOf('Shown');
            server.answer(shown);
            widget.setAttribute('src', shown + item);
            part('en').append(widget);
            await until(() => widget.matches(':state(ready)'), 'the story before is shown');
            widget.setAttribute('src', addresses.First + item);
          } else {
            widget.setAttribute('src', addresses.First + item);
            part('en').append(widget);
          }
          const stop = overhear(widget);
          await until(() => server.isAsked(addresses.First), 'the first is asked for');
          widget.setAttribute('src', addresses.Second + item);
          await pause(20);
          for (const teller of order) {
            server.answer(addresses[teller]);
            await pause(20);
          }
          const isThere = (): boolean => widget.matches(':state(ready)') && !widget.matches(':state(loading)');
          await until(() => server.isAsked(addresses.Second) && isThere(), 'the second is shown');
          const said = SAID[tag] ?? TELLERS;
          await until(
            () => heardText(widget).includes(said.Second),
            `${said.Second} is shown, and not ${heardText(widget)}`,
          );
          expect(stop()).not.to.contain(said.First);
        }
      });
    }
  }

  it('gives way to the last of many, in any order of answers', async () => {
    const scenario = fc.record({
      /** What becomes of the tag: another story, none, or off the page and back. */
      changes: fc.array(fc.constantFrom('story', 'story', 'none', 'off', 'back', 'answer'), {
        minLength: 3,
        maxLength: 14,
      }),
      order: fc.infiniteStream(fc.nat(99)),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({changes, order}) => {
        const place = part('en');
        const widget = document.createElement('vs-speaker-card');
        place.append(widget);
        const stop = overhear(widget);
        const stories: string[] = [];
        const answered = new Set<string>();
        const answer = async (address: string): Promise<void> => {
          answered.add(address);
          server.answer(address);
          await pause(5);
        };
        for (const change of changes) {
          if (change === 'story') {
            stories.push(server.addressOf(`Story${stories.length}`));
            widget.setAttribute('src', `${stories.at(-1)!}#ada`);
          } else if (change === 'none') widget.removeAttribute('src');
          else if (change === 'off') widget.remove();
          else if (change === 'back') place.append(widget);
          else if (stories.length > 0) await answer(stories[must(order.next().value) % stories.length]!);
          await pause(5);
        }
        const last = server.addressOf('Last');
        place.append(widget);
        widget.setAttribute('src', `${last}#ada`);
        const open = stories.filter((address) => !answered.has(address));
        for (const address of open) await answer(address);
        await answer(last);
        await until(() => heardText(widget).includes('Last: Ada'), 'the last is shown');
        await pause(20);
        expect(heardText(widget)).not.to.match(/Story\d/);
        const heard = stop();
        for (const address of open) expect(heard).not.to.contain(`Story${stories.indexOf(address)}:`);
        place.remove();
      }),
      {numRuns: 15, seed: 20251120, includeErrorInReport: true},
    );
  });
});
