import {expect} from '@open-wc/testing';
import {openPage, type Page} from '../support/page.js';
import {allShown, widgetsOf} from './support.js';

/**
 * So many pixels may stay empty below a widget: less than two lines of text. Firefox sets Arabic in lower lines of the
 * system's font than the two engines in which the rooms were measured.
 */
const MOST = CSS.supports('-moz-appearance', 'none') ? 160 : 48;

const heightsOf = (widgets: readonly Element[]): number[] =>
  widgets.map((widget) => widget.getBoundingClientRect().height);

/** Widgets that keep a room, and how much of it they leave empty. */
function emptyRoomsOf(page: Page): string[] {
  const widgets = widgetsOf(page);
  const kept = heightsOf(widgets);
  for (const widget of widgets) widget.style.setProperty('--vs-reserve', '0');
  const needed = heightsOf(widgets);
  for (const widget of widgets) widget.style.removeProperty('--vs-reserve');
  return widgets.flatMap(({localName, textContent}, index) => {
    const empty = Math.round(kept[index]! - needed[index]!);
    return empty > MOST ? [`${localName} "${textContent.trim().slice(0, 40)}": ${empty}`] : [];
  });
}

describe('the demonstration', function () {
  this.timeout(60_000);

  for (const name of ['index', 'article', 'webinar']) {
    for (const language of ['', '.ar']) {
      for (const width of [360, 768, 1280]) {
        it(`leaves no blank below the widgets of ${name}${language}.html, ${width} pixels wide`, async () => {
          const page = await openPage(`/demo/${name}${language}.html`, {width, height: 800});
          await allShown(page);
          expect(emptyRoomsOf(page).join('; ')).to.equal('');
        });
      }
    }
  }
});
