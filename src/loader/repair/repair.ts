/** Repairs what editors damage. Loaded with the first widget that shows signs of it. */
import {widgetOf} from '../carriers.js';
import {isEdited, takeOn} from '../page.js';
import {remember} from '../record.js';
import {mendAttributes} from './attributes.js';
import {mendCutTag} from './cut-tag.js';
import {takeBack} from './lost-content.js';
import {joinSentence} from './sentence.js';
import {unwrapSlides} from './slides.js';
import {letOut} from './swallowed-page.js';

/**
 * Gives a widget its attributes and its content back, and the page what is not the
 * widget's. What is in doubt stays where it is, where readers can see it.
 */
export function repair(host: HTMLElement): void {
  if (!host.isConnected || isEdited(host) || !takeOn(host)) return;
  remember(host);
  mendAttributes(host);
  void readNames(host);
  mendCutTag(host);
  // From the `div` that the widget is in it came out already, or was put in on purpose.
  if (!host.parentElement || widgetOf(host.parentElement) !== host) letOut(host);
  takeBack(host);
  unwrapSlides(host);
  joinSentence(host);
}

/** What its attributes are called is known once its element is here. */
async function readNames(host: HTMLElement): Promise<void> {
  await customElements.whenDefined(host.localName);
  const {restoreNames} = await import('../../base/attribute-names.js');
  restoreNames(host);
}
