import {persist} from '../localization/persist.js';
import {textValue} from './attributes.js';
import type {NotedProblem} from './problems.js';
import type {StoryElement} from './story-element.js';
import type {OnArrival, StoryView} from './story-view.js';

/**
 * Where a widget's story comes from. Loads what reading story files takes only
 * for widgets that have one, and shows in `:state(loading)` and `:state(failed)`
 * how far it is.
 */
export class StorySource {
  /** The story, once it is here. */
  view: StoryView | undefined;

  /** What there is to tell about its file. */
  problems: readonly NotedProblem[] = [];

  #address = '';
  #arrival: Promise<void> | undefined;
  #stop: (() => void) | undefined;

  constructor(
    private readonly host: StoryElement,
    private readonly internals: ElementInternals,
  ) {}

  /** Follows the story file that the widget names now; the promise tells that it is here, or failed. */
  follow(): Promise<void> | undefined {
    const address = textValue(this.host.src);
    if (address !== this.#address) {
      this.leave();
      this.#address = address;
      this.#arrival = address ? this.#load(address) : undefined;
    }
    return this.#arrival;
  }

  /** Whoever has left the page waits for nothing. */
  leave(): void {
    this.#stop?.();
    this.#stop = this.#arrival = this.view = undefined;
    this.problems = [];
    this.#address = '';
  }

  async #load(address: string): Promise<void> {
    const {states} = this.internals;
    states.add('loading');
    states.delete('failed');
    const reader = await persist(() => import('./story-view.js'));
    await new Promise<void>((resolve) => {
      const onArrival: OnArrival = (view, problems = []) => {
        this.view = view;
        this.problems = problems;
        states.delete('loading');
        if (!view) states.add('failed');
        this.host.requestUpdate();
        resolve();
      };
      if (!reader) onArrival(undefined);
      else if (address === this.#address) this.#stop = reader.followStory(this.host, address, onArrival);
    });
  }
}
