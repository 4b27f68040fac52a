import {css, type TemplateResult} from 'lit';
import {drawInOne} from '../../base/in-one.js';
import {keepPlace, notePlace} from './place-of-many.js';
import type {SpeakerCard} from './speaker-card.js';

/** In Firefox 153, what is a container of queries has no height at all while it is not laid out. */
const sparing = css`
  @supports not (-moz-appearance: none) {
    @media not print {
      :host(:not(:state(example))) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 240px;
      }
    }
  }
`;

/** The card that tells how high those are that are not laid out yet. */
let example: SpeakerCard | undefined;

/** Whether `card` is the first one that is drawn. */
function setsExample(card: SpeakerCard): boolean {
  const isFirst = example === undefined;
  example ??= card;
  return isFirst;
}

function followExample(): void {
  let [rule] = sparing.styleSheet?.cssRules ?? [];
  while (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) [rule] = rule.cssRules;
  const height = example?.offsetHeight;
  // One that is hidden is no example.
  if (!height || !(rule instanceof CSSStyleRule)) return;
  rule.style.setProperty('contain-intrinsic-block-size', `auto ${height}px`);
  keepPlace();
}

/** More cards than a window shows; that many are in the first paint. */
const AT_ONCE = 24;

let started = 0;

/** Cards that are laid out, as they are in the window or near it. */
const seen = new WeakSet<EventTarget>();

/** Whether the browser tells which those are. */
const tellsSeen = 'ContentVisibilityAutoStateChangeEvent' in globalThis && !CSS.supports('-moz-appearance', 'none');

function follow(event: Event): void {
  if (!(event instanceof ContentVisibilityAutoStateChangeEvent) || !event.target) return;
  seen[event.skipped ? 'delete' : 'add'](event.target);
}

let turns: Promise<typeof import('../../base/turns.js') | undefined> | undefined;

/** What gives turns comes while the first cards are drawn. Where it does not, no card waits. */
async function turnOf(card: SpeakerCard): Promise<void> {
  turns ??= import('../../base/turns.js').catch(() => undefined);
  await (await turns)?.turnOf(card);
}

/**
 * The speaker card for a page with a great many of them: it takes a third of the memory, and far from the
 * window it is drawn when the page has time, and not laid out before it comes near. Find-in-page, links and
 * screen readers reach it there.
 *
 * @param Card - the speaker card, which this file does not load a second time
 * @see https://drafts.csswg.org/css-contain-2/#content-visibility
 */
export function ofMany(Card: typeof SpeakerCard): typeof SpeakerCard {
  document.addEventListener('contentvisibilityautostatechange', follow, true);
  notePlace();
  return class extends Card {
    static override styles = [...Card.styles, sparing];

    /** Until it is its turn, readers see what stands between the tags. */
    override connectedCallback(): void {
      // One with a story file has its turn when that is read.
      if (this.hasUpdated || this.src || !tellsSeen || started++ < AT_ONCE) super.connectedCallback();
      else void turnOf(this).then(() => this.isConnected && super.connectedCallback());
    }

    /** Whoever is seen is drawn at once, and the others after them, a few at a time. */
    protected override async scheduleUpdate(): Promise<void> {
      if (this.hasUpdated && tellsSeen && !seen.has(this)) await turnOf(this);
      await super.scheduleUpdate();
    }

    /** What has the focus may be drawn anew. */
    protected override update(changed: Map<PropertyKey, unknown>): void {
      const focused = this.shadowRoot?.activeElement;
      super.update(changed);
      if (focused && !focused.isConnected) this.shadowRoot?.querySelector<HTMLElement>(focused.localName)?.focus();
    }

    protected override firstUpdated(): void {
      super.firstUpdated();
      keepPlace();
      if (!setsExample(this)) return;
      this.internals.states.add('example');
      // After the first paint: to ask for a height, and to change it, has the styles of all cards worked out once more.
      requestAnimationFrame(() => setTimeout(followExample));
    }

    protected override render(): TemplateResult {
      return drawInOne(super.render());
    }
  };
}
