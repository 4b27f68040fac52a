import {followStory, type StoryState} from '../../../src/story/request.js';
import {Network} from './network.js';

/** What a follower was told, in order. */
export function titles(states: readonly StoryState[]): string[] {
  return states.map((state) => {
    if (state.type === 'ready') return String(state.story.title);
    return state.type === 'error' ? state.error.code : state.type;
  });
}

/** What the tests of one `describe` follow stories with. */
export class Following {
  network!: Network;
  /** An address that no other test has: a story that is here stays for the life of the page. */
  address!: string;
  /** What ends with the test. */
  readonly stops: (() => void)[] = [];
  #count = 0;

  constructor(folder: string) {
    beforeEach(() => {
      this.network = new Network();
      this.address = `https://partner.example/${folder}/${++this.#count}/story.json`;
    });
    afterEach(() => {
      for (const stop of this.stops.splice(0)) stop();
      this.network.restore();
    });
  }

  /** Follows a story until the end of the test, or until it is stopped. */
  follow(at = this.address): {states: StoryState[]; stop: () => void} {
    const states: StoryState[] = [];
    const stop = followStory(at, (state) => states.push(state));
    this.stops.push(stop);
    return {states, stop};
  }
}
