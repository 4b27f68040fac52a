/** Runs in the page of a widget that is shown in a frame. */
import './start.js';
import './tell-height.js';
