import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../localization/messages.js';
import {directionOf, negotiate, serves} from '../localization/negotiate.js';
import {idsOf, itemOf, personOf, type ItemKind, type ItemOf} from '../story/lookup.js';
import {followStory} from '../story/request.js';
import type {Person, Story, Text} from '../story/schema.js';
import {allowedAddress} from './address.js';
import type {NotedProblem} from './problems.js';
import type {StoryElement} from './story-element.js';
import {drawOwn, drawWords, type Words} from './words.js';

/** A story as one widget sees it: in its language, and down to the item that it shows. */
export class StoryView {
  constructor(
    private readonly host: StoryElement,
    readonly story: Story,
    /** The address of the file, which widgets inside this one use. */
    readonly address: string,
    readonly id: string,
  ) {}

  /**
   * A text in the language that serves the widget's reader best, marked where it is another one.
   * A plain text is in the main language of the file.
   *
   * @param isName - whether it names somebody; a plain name is the same in all languages of the file
   */
  words(told: Text, isName?: boolean): Words {
    const wanted = this.host.language.language;
    const [main = wanted, other] = this.story.languages;
    // The same in all languages is one of the reader's own.
    const texts = typeof told === 'string' ? {[isName && other ? wanted : main]: told} : told;
    const languages = Object.keys(texts);
    const language = negotiate(wanted, languages) ?? languages.find((tag) => serves(tag, 'en')) ?? languages[0]!;
    const text = texts[language] ?? '';
    return serves(language, wanted)
      ? {text, lang: nothing, dir: nothing}
      : {text, lang: language, dir: directionOf(language)};
  }

  /** The item that the widget shows: the one after `#`, of any of these kinds, or the only one of the first kind. */
  item<K extends ItemKind>(...kinds: readonly [K, ...K[]]): ItemOf<K> | undefined {
    const {story, id} = this;
    const item = (id ? kinds : [kinds[0]]).map((kind) => itemOf(story, kind, id)).find(Boolean);
    if (!item) this.tellUnknown(kinds.flatMap((kind) => idsOf(story, kind)));
    return item;
  }

  person(id: string): Person | undefined {
    return personOf(this.story, id);
  }

  /** The address of one item, for a widget inside this one. */
  addressOf(id: string): string {
    return `${this.address}#${id}`;
  }

  /** What is said of a Goal or a factor that the story names and its source does not. */
  get editorial(): string {
    return msg('Chosen by the editors', {
      id: 'editorial.chosen',
      desc: 'Said of a Goal or a factor that leaves people behind: the editors of the page, and not its source, say that the story touches it. Stands beside the sign ○.',
    });
  }

  /** Draws the sign of what the editors chose, to be heard in words. */
  drawSign(): TemplateResult {
    const {lang, dir} = this.host.language.mark;
    return html`<span lang=${lang} dir=${dir}
      ><span aria-hidden="true">&nbsp;○</span><span class="hidden"> ${this.editorial}</span></span
    >`;
  }

  /** Says once what the sign stands for; those who cannot see it heard it each time. */
  drawKey(): TemplateResult {
    return html`<p part="editorial" class="small" aria-hidden="true">○ ${drawOwn(this.host, this.editorial)}</p>`;
  }

  /** Draws the names of those who said something, by their ids; nothing where the story names nobody. */
  drawNames(part: string, label: string, ids: readonly string[]): TemplateResult | typeof nothing {
    const names = ids.flatMap((id) => this.person(id) ?? []);
    return names[0]
      ? html`<dl part=${part} class="small">
          <dt>${drawOwn(this.host, label)}</dt>
          ${names.map(({name}) => html`<dd>${drawWords(this.words(name, true))}</dd>`)}
        </dl>`
      : nothing;
  }

  /** Tells that the story has nothing to show of this id, or nothing at all, and which ids there are instead. */
  tellUnknown(ids: readonly string[] = []): void {
    this.host.problem('story-item-unknown', {attribute: 'src', value: this.id, wanted: ids.join('\n')});
  }
}

/** Called when the story is here, or cannot be had, and when there is something to tell about it. */
export type OnArrival = (view: StoryView | undefined, problems?: readonly NotedProblem[]) => void;

/** Follows the story file at `src` for `host`, until the returned function is called. */
export function openStory(host: StoryElement, src: string, onArrival: OnArrival): (() => void) | undefined {
  const address = allowedAddress(src, 'story');
  if (!address) {
    onArrival(undefined, [{code: 'address-refused', attribute: 'src', value: src}]);
    return undefined;
  }
  const url = new URL(address, document.baseURI);
  const id = decode(url.hash.slice(1));
  url.hash = '';
  let following = true;
  const tell: OnArrival = (view, problems) => {
    if (following) onArrival(view, problems);
  };
  const stop = followStory(url.href, (state) => {
    if (state.type === 'loading') return;
    const view = state.type === 'ready' ? new StoryView(host, state.story, url.href, id) : undefined;
    if (view) tell(view);
    // Without a network the words for it cannot be had, either.
    if (state.type === 'error' || state.faults[0])
      void import('./story-problems.js').then(
        ({problemsOf}) => tell(view, problemsOf(src, state, host.debug)),
        () => tell(view),
      );
  });
  return () => {
    following = false;
    stop();
  };
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
