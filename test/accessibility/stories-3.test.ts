/** One of four parts of all stories, so that none takes a browser too long. */
import {testStories} from './support/stories.js';

testStories(3);
