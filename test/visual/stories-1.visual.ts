/** One of two parts of all stories, so that two pages share the work. */
import {comparePictures} from './support/stories.js';

comparePictures(1);
