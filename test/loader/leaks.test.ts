/** What is added to a page and removed again leaves nothing behind: no node, no listener, no observer. */
import {expect} from '@open-wc/testing';
import {sampleOf, snippetFor, sourcesOf} from '../../snippet-maker/guides.js';
import {elements} from '../../src/loader/elements.js';
import {observe} from '../../src/loader/loader.js';
import {must, pause, untilForgotten} from '../base/support/widgets.js';
import {countLeft} from '../support/commands.js';
import {skip} from '../support/skip.js';

const STORY = '/stories/samples/leaving-no-one-behind/story.json';

/** How often each is added and removed, after once to warm up. */
const ROUNDS = 4;

const surroundings = {
  name: 'Volunteer story',
  scripts: '/',
  page: '/stories/samples/leaving-no-one-behind/',
  height: 400,
};

interface Case {
  readonly name: string;
  readonly markup: string;
  /** What must be drawn before it is removed. */
  readonly tag?: string;
  /** How many rounds a page may keep; else one, by what it keeps once. */
  readonly kept?: number;
}

const CASES: readonly Case[] = [
  ...Object.keys(elements).flatMap((tag) =>
    sourcesOf(tag).flatMap((source) =>
      (['tag', 'div', ...(source === 'story' ? (['link'] as const) : [])] as const).map((carrier) => ({
        name: `<${tag}> as a ${carrier}, ${source}`,
        markup: snippetFor(tag, sampleOf(tag, source, 'en', STORY), carrier, surroundings),
        tag,
      })),
    ),
  ),
  {
    name: 'a programme with all its tools',
    markup: `<vs-programme src="/stories/samples/sample-programme/story.json" filter search favourites>Text</vs-programme>`,
    tag: 'vs-programme',
  },
  {
    name: 'a speaker card in French, with a photo',
    markup: '<div lang="fr"><vs-speaker-card name="Ada" photo="/nowhere.svg" country="ZM">Text</vs-speaker-card></div>',
    tag: 'vs-speaker-card',
  },
  {
    name: 'a card that was damaged',
    markup: '<vs-speaker-card name=“Ada King” layout=row>Text</vs-speaker-card>',
    tag: 'vs-speaker-card',
    kept: 0,
  },
  {
    name: 'a card that swallowed what follows',
    markup: '<div><vs-sdg-badge goal="5" /><h2>News</h2><p>Text</p></div>',
    tag: 'vs-sdg-badge',
  },
  {
    name: 'a card with problems, and their list',
    markup: '<vs-speaker-card name="Ada" layout="rows" jobtitle="Nurse" debug>Text</vs-speaker-card>',
    tag: 'vs-speaker-card',
  },
  {name: 'a card whose story does not come', markup: '<vs-report-card src="/nowhere.json">Text</vs-report-card>'},
  {name: 'unknown tags', markup: '<p><vs-speeker-card>Text</vs-speeker-card><vssdgbadge>Text</vssdgbadge></p>'},
  {name: 'unknown carriers', markup: '<p><span data-vs="crad">Text</span><a href="#vs-speaker-crad=a">Text</a></p>'},
];

const place = document.body.appendChild(document.createElement('div'));

/** Adds and removes it, and knows it only weakly from then on. */
async function addAndRemove({markup, tag}: Case): Promise<readonly WeakRef<Node>[]> {
  place.innerHTML = markup;
  const isDrawn = (name: string): boolean => !!place.querySelector(name)?.shadowRoot?.querySelector('[part=base]');
  if (tag) await untilForgotten(() => isDrawn(tag), `<${tag}> is drawn`, 10_000);
  // Until what is told of it is told.
  await pause(80);
  const nodes = [...place.querySelectorAll('*')].flatMap((node) => [
    node,
    ...(node.shadowRoot ? [node.shadowRoot] : []),
  ]);
  const known = nodes.map((node) => new WeakRef<Node>(node));
  place.replaceChildren();
  return known;
}

/** The tags of what is still there. */
const alive = (known: readonly WeakRef<Node>[]): string[] =>
  known.flatMap((each) => {
    const node = each.deref();
    return node instanceof ShadowRoot
      ? [`shadow root of ${node.host.localName}`]
      : node
        ? [node.nodeName.toLowerCase()]
        : [];
  });

/** Nodes of one round and a half: more than one that is kept, less than two. */
const nodesOf = (rounds: readonly (readonly WeakRef<Node>[])[]): number => 100 + 20 * must(rounds[0]).length;

describe('what was removed from the page', function () {
  this.timeout(120_000);

  before(async function () {
    if (!(await countLeft())) skip(this, 'this browser does not tell what is left in its memory');
    observe();
  });

  // Browsers and helpers keep what is told, and whom it is about.
  const {warn} = console;
  beforeEach(() => void (console.warn = () => undefined));
  afterEach(() => void (console.warn = warn));

  after(() => place.remove());

  for (const each of CASES) {
    it(`is kept by nothing: ${each.name}`, async () => {
      await addAndRemove(each);
      const most = each.kept ?? 1;
      const before = must(await countLeft());
      const rounds: (readonly WeakRef<Node>[])[] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await addAndRemove(each));
      // Who waits for a file may be kept for a while, and one at most by what a page keeps once.
      const end = performance.now() + 6_000;
      let left = rounds.map(alive);
      while (left.filter(({length}) => length > 0).length > most && performance.now() < end) {
        await pause(100);
        await countLeft();
        left = rounds.map(alive);
      }
      const kept = left.filter(({length}) => length > 0);
      expect(
        kept.length,
        `${kept.length} of ${ROUNDS} are left: ${[...new Set(kept.flat())].join(', ')}`,
      ).to.be.at.most(most);
      const after = must(await countLeft());
      expect(after.jsEventListeners - before.jsEventListeners, 'listeners').to.be.below(ROUNDS);
      expect(after.nodes - before.nodes, 'nodes').to.be.below(nodesOf(rounds));
    });
  }
});
