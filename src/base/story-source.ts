/** Where widgets have their stories from. Loaded with the first widget that has one. */
import {textValue} from './attributes.js';
import type {StoryElement} from './story-element.js';
import {openStory} from './story-view.js';

/** What a widget follows now. */
interface Followed {
  readonly address: string;
  readonly arrival: Promise<void>;
  readonly stop: () => void;
}

const followed = new WeakMap<StoryElement, Followed>();

/**
 * Follows the story file that `host` names now; the promise tells that it is here,
 * or failed. `:state(loading)` and `:state(failed)` show how far it is.
 */
export function followStory(host: StoryElement, states: CustomStateSet): Promise<void> | undefined {
  const address = textValue(host.src);
  if (address !== followed.get(host)?.address) {
    leaveStory(host);
    if (address) followed.set(host, open(host, address, states));
  }
  return followed.get(host)?.arrival;
}

function open(host: StoryElement, address: string, states: CustomStateSet): Followed {
  states.add('loading');
  states.delete('failed');
  let stop = (): void => undefined;
  const arrival = new Promise<void>((resolve) => {
    stop = openStory(host, address, (view, problems = []) => {
      host.story = view;
      host.storyProblems = problems;
      states.delete('loading');
      if (!view) states.add('failed');
      host.requestUpdate();
      resolve();
    });
  });
  return {address, arrival, stop: () => stop()};
}

/** Whoever has left the page waits for nothing. */
export function leaveStory(host: StoryElement): void {
  followed.get(host)?.stop();
  followed.delete(host);
  host.story = undefined;
  host.storyProblems = [];
}
