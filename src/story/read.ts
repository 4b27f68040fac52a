import {check} from './check.js';
import type {StoryError, StoryFault} from './fault.js';
import {pause} from './pause.js';
import {STORY, type Story} from './schema.js';

export type {StoryError, StoryErrorCode, StoryFault} from './fault.js';

/** What became of a story file. */
export type StoryResult =
  | {readonly type: 'ready'; readonly story: Story; readonly faults: readonly StoryFault[]}
  | {readonly type: 'error'; readonly error: StoryError};

/** More faults than these help nobody. */
const MOST_FAULTS = 100;

/**
 * Reads a story file that came as JSON from `address`, which must be absolute. What
 * is wrong in it is left out and told as a fault. Works in slices, for files of any
 * size, and never rejects, whatever the file holds.
 */
export async function readStory(json: unknown, address: string): Promise<StoryResult> {
  const faults: StoryFault[] = [];
  // Those beyond the most that are kept; fewer than none while there is room.
  let more = -MOST_FAULTS;
  // It begins with a pause, after what it took to parse the file.
  const file = {address, ids: new Map<string, string>(), pauseAt: 0};
  const steps = check(STORY, json, '', file);
  let step;
  while (!(step = steps.next()).done) {
    if (!step.value) await pause(file);
    else if (more++ < 0) faults.push(step.value);
  }
  // Without a story, the first fault was the last one.
  if (!step.value) return {type: 'error', error: {code: 'not-a-story', fault: faults[0]}};
  if (more > 0) faults.push({path: '', value: more, reason: 'more'});
  return {type: 'ready', story: step.value as Story, faults};
}
