/** Where widgets have their stories from. Loaded with the first widget that has one. */
import {textValue} from './attributes.js';
import type {Story} from '../story/schema.js';
import type {NotedProblem} from './problems.js';
import type {StoryElement} from './story-element.js';
import {openStory, type StoryView} from './story-view.js';

/** So many people and case studies are drawn at once. */
const MANY = 50;

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
  // It may have left while this file was on its way.
  if (!host.isConnected) return undefined;
  const address = textValue(host.src);
  if (address !== followed.get(host)?.address) {
    stop(host);
    states.delete('loading');
    states.delete('failed');
    // What is shown stays until what replaces it is here.
    if (address) followed.set(host, open(host, address, states));
    else show(host, undefined);
  }
  return followed.get(host)?.arrival;
}

function open(host: StoryElement, address: string, states: CustomStateSet): Followed {
  states.add('loading');
  let close: (() => void) | undefined;
  const arrival = new Promise<void>((resolve) => {
    close = openStory(host, address, (view, problems) => {
      // Before it is drawn, a widget takes no notice of another address.
      if (address !== textValue(host.src)) {
        resolve(followStory(host, states));
        return;
      }
      states.delete('loading');
      // A file that failed may come when the network is back.
      states[view ? 'delete' : 'add']('failed');
      show(host, view, problems);
      resolve(
        view && isLong(view.story)
          ? import('./turns.js').then(
              ({turnOf}) => turnOf(host),
              () => undefined,
            )
          : undefined,
      );
    });
  });
  return {address, arrival, stop: () => close?.()};
}

/** Whether drawing the story may hold up the page. */
const isLong = ({people, caseStudies}: Story): boolean => people.length + caseStudies.length > MANY;

function show(host: StoryElement, view: StoryView | undefined, problems: readonly NotedProblem[] = []): void {
  host.story = view;
  host.storyProblems = problems;
  host.requestUpdate();
}

function stop(host: StoryElement): void {
  followed.get(host)?.stop();
  followed.delete(host);
}

/** Whoever has left the page waits for nothing. */
export function leaveStory(host: StoryElement): void {
  stop(host);
  host.story = undefined;
}
