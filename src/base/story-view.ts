import {nothing} from 'lit';
import {directionOf, negotiate, serves} from '../localization/negotiate.js';
import {idsOf, itemOf, nearestId, personOf, type ItemKind, type ItemOf} from '../story/lookup.js';
import type {StoryFault} from '../story/fault.js';
import type {StoryError} from '../story/read.js';
import {followStory} from '../story/request.js';
import type {Person, Story, Text} from '../story/schema.js';
import {allowedAddress} from './address.js';
import type {NotedProblem} from './problems.js';
import type {StoryElement} from './story-element.js';
import type {Words} from './words.js';

/** Most ids that a message lists. */
const MOST_LISTED = 12;

/** A story as one widget sees it: in its language, and down to the item that it shows. */
export class StoryView {
  constructor(
    private readonly host: StoryElement,
    readonly story: Story,
    /** The address of the file, which widgets inside this one use. */
    readonly address: string,
    readonly id: string,
  ) {}

  /** A text in the language that serves the widget's reader best, marked where it is another one. */
  words(told: Text): Words {
    const wanted = this.host.language.language;
    const languages = typeof told === 'string' ? this.story.languages : Object.keys(told);
    // A plain text in a file of several languages is a name, which has none.
    if (typeof told === 'string' && languages.length !== 1) return {text: told, lang: nothing, dir: nothing};
    const language = negotiate(wanted, languages) ?? languages.find((tag) => serves(tag, 'en')) ?? languages[0]!;
    const text = typeof told === 'string' ? told : (told[language] ?? '');
    return serves(language, wanted)
      ? {text, lang: nothing, dir: nothing}
      : {text, lang: language, dir: directionOf(language)};
  }

  /** The item that the widget shows: the one after `#`, or the only one of its kind. */
  item<K extends ItemKind>(kind: K): ItemOf<K> | undefined {
    const item = itemOf(this.story, kind, this.id || undefined);
    if (!item) this.#tellUnknown(idsOf(this.story, kind));
    return item;
  }

  person(id: string): Person | undefined {
    return personOf(this.story, id);
  }

  /** The address of one item, for a widget inside this one. */
  addressOf(id: string): string {
    return `${this.address}#${id}`;
  }

  #tellUnknown(ids: readonly string[]): void {
    const nearest = nearestId(this.id, ids);
    const listed = ids.slice(0, MOST_LISTED).map((id) => `#${id}`);
    this.host.problem('story-item-unknown', {
      attribute: 'src',
      value: this.id && `#${this.id}`,
      wanted: nearest ? `#${nearest}` : listed.join(', '),
    });
  }
}

/** Stories whose faults were told already: once a page is enough. */
const told = new WeakSet<Story>();

/** Called when the story is here, or cannot be had, and when there is something to tell about it. */
export type OnArrival = (view: StoryView | undefined, problems?: readonly NotedProblem[]) => void;

/** Follows the story file at `src` for `host`, until the returned function is called. */
export function openStory(host: StoryElement, src: string, onArrival: OnArrival): () => void {
  const address = allowedAddress(src, 'story');
  if (!address) {
    onArrival(undefined, [{code: 'address-refused', attribute: 'src', value: src}]);
    return () => undefined;
  }
  const url = new URL(address, document.baseURI);
  const id = decode(url.hash.slice(1));
  url.hash = '';
  let following = true;
  const tell: OnArrival = (view, problems) => {
    if (following) onArrival(view, problems);
  };
  const stop = followStory(url.href, (state) => {
    if (state.type === 'ready') {
      const view = new StoryView(host, state.story, url.href, id);
      tell(view);
      void faultsOf(state).then((problems) => problems.length > 0 && tell(view, problems));
    } else if (state.type === 'error') {
      void problemOf(src, state.error).then((problem) => tell(undefined, [problem]));
    }
  });
  return () => {
    following = false;
    stop();
  };
}

async function faultsOf({story, faults}: {story: Story; faults: readonly StoryFault[]}): Promise<NotedProblem[]> {
  if (faults.length === 0 || told.has(story)) return [];
  told.add(story);
  const {describeFault} = await import('../story/fault-texts.js');
  return faults.map((fault) => ({code: 'story-fault', attribute: fault.path, wanted: describeFault(fault, story)}));
}

async function problemOf(src: string, error: StoryError): Promise<NotedProblem> {
  const {describeError} = await import('../story/fault-texts.js');
  return {code: 'story-not-loaded', attribute: 'src', value: src, wanted: describeError(error)};
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
