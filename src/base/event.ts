import type {StoryEvent} from '../story/schema.js';
import type {StoryView} from './story-view.js';

/** The event of a story that a widget shows: the one after `#`, past or coming, or else the story's own. */
export function eventOf(view: StoryView | undefined): StoryEvent | undefined {
  return view?.story.nextEvents.find(({id}) => id === view.id) ?? view?.item('event');
}
