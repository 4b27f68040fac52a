/** What the guides for editors are made from: the same lines, and the same words, as in the form. */
export {PLACES} from '../src/doctor/places.js';
export {sampleOf, sourcesOf} from './samples.js';
export {pageFor, scriptFor, snippetFor} from './snippet.js';
export {fieldText, textsOf, widgetName} from './texts/texts.js';
export {troublesOf} from './troubles.js';
export {widgetsOf} from './widgets.js';
