/** Widgets that are on a page, or held by a script, before their element is defined. */
import '../../src/index.js';
import {must} from '../base/support/widgets.js';
import {expectPicture, part, pictureIn, widgetOf} from './support/places.js';
import {ONE_EACH, SAMPLES} from './support/samples.js';

interface LitClass extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, unknown>;
}

let tags = 0;

/** The class of a tag, and a tag of its own that nobody has defined yet. */
function undefinedTag(tag: string): {late: string; define: () => void} {
  const Known = must(customElements.get(tag)) as LitClass;
  const late = `${tag}-${++tags}`;
  return {late, define: () => customElements.define(late, class extends Known {})};
}

/** Addresses of sections begin with the tag, where a story has no id. */
const withId = <T extends Element>(widget: T): T => Object.assign(widget, {id: 'one'});

/** The same line with another tag. */
const renamed = (markup: string, tag: string, late: string): string =>
  markup.replaceAll(new RegExp(`(</?)${tag}(?=[ >])`, 'g'), `$1${late}`);

describe('a widget whose element is defined late', () => {
  for (const {name, tag, markup} of SAMPLES) {
    it(`is drawn by what was written on its tag: ${name}`, async () => {
      const {late, define} = undefinedTag(tag);
      const place = part('en');
      const widget = withId(widgetOf(renamed(markup, tag, late), late));
      place.append(widget);
      define();
      await expectPicture(widget, await pictureIn('en', withId(widgetOf(markup, tag))));
    });
  }

  for (const {name, tag, markup} of ONE_EACH) {
    it(`is drawn by the properties that a script had set: ${name}`, async () => {
      const fresh = withId(widgetOf(markup, tag));
      const expected = await pictureIn('en', fresh);
      const {late, define} = undefinedTag(tag);
      const widget = withId(document.createElement(late));
      const {elementProperties} = fresh.constructor as LitClass;
      for (const key of elementProperties.keys()) {
        const value: unknown = Reflect.get(fresh, key);
        if (isPublic(fresh, key) && value) Reflect.set(widget, key, value);
      }
      widget.append(...[...fresh.childNodes].map((node) => node.cloneNode(true)));
      part('en').append(widget);
      define();
      await expectPicture(widget, expected);
    });

    it(`is drawn when it was upgraded before it came to the page, and its text after that: ${name}`, async () => {
      const {late, define} = undefinedTag(tag);
      const whole = widgetOf(markup, tag);
      const widget = withId(document.createElement(late));
      define();
      customElements.upgrade(widget);
      const place = part('en');
      for (const {name: attribute, value} of whole.attributes) widget.setAttribute(attribute, value);
      place.append(widget);
      await new Promise((resolve) => setTimeout(resolve, 20));
      widget.append(...[...whole.childNodes].map((node) => node.cloneNode(true)));
      await expectPicture(widget, await pictureIn('en', withId(widgetOf(markup, tag))));
    });
  }
});

/** Whether an attribute stands for a property, or it is one that the element keeps for itself. */
function isPublic(widget: Element, key: PropertyKey): boolean {
  const {elementProperties, observedAttributes} = widget.constructor as LitClass;
  const options = elementProperties.get(key) as {readonly attribute?: string | boolean} | undefined;
  const name = typeof options?.attribute === 'string' ? options.attribute : String(key).toLowerCase();
  return options?.attribute !== false && observedAttributes.includes(name);
}
