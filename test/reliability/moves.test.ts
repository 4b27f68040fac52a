/** Widgets that scripts move: in and out of shadow roots, frames and templates, and to and fro in any order. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import type {StoryElement} from '../../src/base/story-element.js';
import {must, partOf, seenText, until} from '../base/support/widgets.js';
import {expectPicture, framePart, lastPicture, part, pictureIn, put, shadowPart, widgetOf} from './support/places.js';
import {ONE_EACH, type Sample} from './support/samples.js';

/** The same journeys in every run; fast-check prints the seed and the journey of a failure. */
const RUNS = {numRuns: 5, seed: 20251120, includeErrorInReport: true};

const card = (): HTMLElement =>
  widgetOf(
    '<vs-speaker-card name="Ada King" participation="moderator">Built a bridge.</vs-speaker-card>',
    'vs-speaker-card',
  );

/** How a widget is laid out, which its style sheets decide. */
const looks = (widget: HTMLElement): string[] => {
  const {display, borderRadius, padding} = getComputedStyle(partOf(widget, 'base'));
  return [getComputedStyle(widget).display, display, borderRadius, padding];
};

describe('a widget that is moved', () => {
  for (const {name, tag, markup} of ONE_EACH) {
    it(`into a frame is drawn there, and is the same when it comes back: ${name}`, async () => {
      const fresh = await pictureIn('en', widgetOf(markup, tag));
      const french = await pictureIn('fr', widgetOf(markup, tag));
      const widget = widgetOf(markup, tag);
      const place = part('en');
      place.append(widget);
      await expectPicture(widget, fresh);
      const before = looks(widget);
      const frame = framePart('fr');
      frame.append(widget);
      await expectPicture(widget, french);
      await until(() => looks(widget).join() === before.join(), 'it looks as before');
      place.append(widget);
      await expectPicture(widget, fresh);
      await until(() => looks(widget).join() === before.join(), 'it looks as before');
    });
  }

  it('into a frame before it was ever shown is drawn there', async () => {
    const first = card();
    part('en').append(first);
    await lastPicture(first);
    const widget = card();
    framePart('en').append(widget);
    await lastPicture(widget);
    expect(seenText(widget)).to.equal('AK Moderator Ada King Built a bridge.');
    await until(() => looks(widget).join() === looks(first).join(), 'it looks like one on the page');
  });

  it('into a frame hears what is changed there', async () => {
    const widget = card();
    const frame = framePart('en');
    frame.append(widget);
    await lastPicture(widget);
    widget.setAttribute('name', 'Grace Moyo');
    widget.append(' And a school.');
    await until(() => seenText(widget) === 'GM Moderator Grace Moyo Built a bridge. And a school.');
    frame.ownerDocument.documentElement.lang = 'fr';
    await until(() => !seenText(widget).includes('Moderator'), 'it speaks French');
  });

  it('into a frame that is removed goes on when it is put back', async () => {
    const widget = card();
    const place = part('en');
    place.append(widget);
    const fresh = await lastPicture(widget);
    const frame = must(framePart('en').ownerDocument.defaultView?.frameElement);
    (frame as HTMLIFrameElement).contentDocument!.body.append(widget);
    await expectPicture(widget, fresh);
    frame.remove();
    place.append(widget);
    await expectPicture(widget, fresh);
    widget.setAttribute('name', 'Grace Moyo');
    await until(() => seenText(widget).includes('Grace Moyo'));
  });

  it('into a shadow root of another language speaks that one, also in a second one around it', async () => {
    const widget = card();
    part('en').append(widget);
    await lastPicture(widget);
    const french = await pictureIn('fr', card());
    const inner = document.createElement('div');
    shadowPart('fr').append(inner);
    inner.attachShadow({mode: 'closed'}).append(widget);
    await expectPicture(widget, french);
    const outer = must((inner.getRootNode() as ShadowRoot).host as HTMLElement);
    outer.lang = 'ar';
    await expectPicture(widget, await pictureIn('ar', card()));
  });

  it('at once, before it was drawn, is drawn', async () => {
    const widget = card();
    const [first, second] = [part('en'), part('en')];
    first.append(widget);
    second.append(widget);
    await expectPicture(widget, await pictureIn('en', card()));
  });

  it('out of a template, where it was kept, is what it was', async () => {
    const widget = card();
    const place = part('en');
    place.append(widget);
    const fresh = await lastPicture(widget);
    const before = looks(widget);
    const {content} = document.createElement('template');
    content.append(widget);
    widget.setAttribute('name', 'Grace Moyo');
    widget.setAttribute('name', 'Ada King');
    place.append(widget);
    await expectPicture(widget, fresh);
    await until(() => looks(widget).join() === before.join(), 'it looks as before');
  });
});

describe('widgets that are connected and disconnected in any order', function () {
  this.timeout(240_000);

  const WIDGETS = 4;

  /** One step of a journey. */
  const step = fc.oneof(
    {weight: 6, arbitrary: fc.record({move: fc.nat(WIDGETS - 1), to: fc.nat(5)})},
    {weight: 2, arbitrary: fc.record({remove: fc.nat(WIDGETS - 1)})},
    {weight: 2, arbitrary: fc.record({forget: fc.nat(WIDGETS - 1), attribute: fc.nat(9)})},
    {weight: 2, arbitrary: fc.record({wait: fc.nat(40)})},
  );

  const journey = fc.record({
    samples: fc.shuffledSubarray([...ONE_EACH], {minLength: WIDGETS, maxLength: WIDGETS}),
    steps: fc.array(step, {minLength: 8, maxLength: 30}),
  });

  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  async function go(samples: readonly Sample[], steps: readonly Step[]): Promise<void> {
    const widgets = samples.map(({tag, markup}) => widgetOf(markup, tag));
    const written = widgets.map((widget) => [...widget.attributes].map(({name, value}) => [name, value] as const));
    const places: readonly ParentNode[] = [
      part('en'),
      part('fr'),
      shadowPart('ar'),
      framePart('fr'),
      document.createElement('template').content,
      document.createDocumentFragment(),
    ];
    for (const each of steps) {
      if ('move' in each) places[each.to]!.append(widgets[each.move]!);
      else if ('remove' in each) widgets[each.remove]!.remove();
      else if ('wait' in each) await new Promise((resolve) => setTimeout(resolve, each.wait));
      else {
        const [name] = written[each.forget]![each.attribute % Math.max(1, written[each.forget]!.length)] ?? [];
        if (name) widgets[each.forget]!.removeAttribute(name);
      }
    }
    const home = put(document.createElement('main'));
    home.lang = 'en';
    widgets.forEach((widget, index) => {
      for (const [name, value] of written[index]!) widget.setAttribute(name, value);
      home.append(widget);
    });
    const fresh = await Promise.all(samples.map(({tag, markup}) => pictureIn('en', widgetOf(markup, tag))));
    for (const [index, widget] of widgets.entries()) await expectPicture(widget, fresh[index]!);
    for (const widget of widgets as StoryElement[]) expect(widget.matches(':state(ready)')).to.equal(true);
    for (const place of places) if (place instanceof Element) place.remove();
    home.remove();
  }

  it('look in the end as if they had never been anywhere else', async () => {
    const {warn} = console;
    console.warn = () => undefined;
    try {
      await fc.assert(
        fc.asyncProperty(journey, ({samples, steps}) => go(samples, steps)),
        RUNS,
      );
    } finally {
      console.warn = warn;
    }
  });
});
