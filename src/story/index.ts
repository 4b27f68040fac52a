/** The story file for programs: its types, how it is checked, loaded and looked up. */
export * from './lookup.js';
export {nearestId} from './nearest.js';
export {readStory, type StoryError, type StoryErrorCode, type StoryResult} from './read.js';
export type {StoryFault} from './fault.js';
export {describeError, describeFault} from './fault-texts.js';
export {followStory, type StoryState} from './request.js';
export type * from './schema.js';
