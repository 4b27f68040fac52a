/** How long a page takes to speak another language for the first time. */
import {bundleOf} from '../support/bundle.mjs';
import {cards} from '../contenders/cards.mjs';
import {pagesOf, paintEach, SPEEDS, times} from '../support/painting.mjs';
import {ms} from '../support/longest-task.mjs';

const COUNT = 1_000;

/** More cards than the window shows. */
const SEEN = 24;

/**
 * Has the page speak French, and waits until those that the window shows, and all of them, say something else.
 * @param {string} widgets a list of them
 * @param {string} text what `widget` says
 */
const speaking = (widgets, text) => `(() => {
  const widgets = [...${widgets}];
  const before = widgets.map((widget) => ${text});
  const change = async (ones) => {
    for (const widget of ones)
      while (${text} === before[widgets.indexOf(widget)]) await new Promise((resolve) => setTimeout(resolve));
  };
  document.documentElement.lang = 'fr';
  return [change(widgets.slice(0, ${SEEN})), change([widgets.at(-1), ...widgets])];
})()`;

const DATES = Array.from({length: COUNT}, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString());

const FORMAT = "{month: 'long', day: 'numeric', year: 'numeric'}";

const dates = (prefix) => ({
  page: async () => ({
    body: DATES.map(
      (date) =>
        `<p><${prefix}-format-date date="${date}" month="long" day="numeric" year="numeric"></${prefix}-format-date></p>`,
    ).join(''),
    script: await bundleOf(`${prefix}-dates`),
    then: speaking(`document.querySelectorAll('${prefix}-format-date')`, 'widget.shadowRoot.textContent'),
  }),
});

const CONTENDERS = {
  plain: {
    title: "`textContent` of the same cards' labels in plain HTML",
    page: async () => ({
      ...(await cards.plain.page(COUNT)),
      then: `(() => {
        document.documentElement.lang = 'fr';
        for (const part of document.querySelectorAll('.part')) part.textContent = 'Intervention';
        return [0, 0];
      })()`,
    }),
  },
  widgets: {
    title: '1,000 `vs-speaker-card`, with the file of the language',
    page: async () => ({
      ...(await cards.widgets.page(COUNT)),
      then: speaking(
        "document.querySelectorAll('vs-speaker-card')",
        "widget.shadowRoot.querySelector('[part=participation]').textContent",
      ),
    }),
  },
  plainDates: {
    title: '`textContent` of 1,000 dates in plain HTML, with one format for all',
    page: async () => ({
      body: DATES.map((date) => `<p><time datetime="${date}">${date}</time></p>`).join(''),
      script: 'drawn()',
      then: `(() => {
        document.documentElement.lang = 'fr';
        const format = new Intl.DateTimeFormat('fr', ${FORMAT});
        for (const time of document.querySelectorAll('time')) time.textContent = format.format(new Date(time.dateTime));
        return [0, 0];
      })()`,
    }),
  },
  shoelace: {title: '1,000 dates of Shoelace', ...dates('sl')},
  webAwesome: {title: '1,000 dates of Web Awesome', ...dates('wa')},
};

/** What the others are compared with: dates with dates. */
const PLAIN = {plain: 'plain', widgets: 'plain'};

/** How long the widgets may take, as a multiple of plain HTML. */
const LONGEST = 1.3;

const MOMENTS = {then: 'the window', thenWhole: 'all'};

/** @param {import('../run.mjs').Numbers} median */
const compared = (median, name, slower, moment = 'then') =>
  median[`${name} cards ${slower} ${moment}`] / median[`${PLAIN[name] ?? 'plainDates'} cards ${slower} ${moment}`];

/** @type {import('../run.mjs').Measurement} */
export default {
  title: 'Another language for 1,000 widgets',
  about: `From the change of \`lang\` on the page until what the window shows speaks the other language and the next frame is
painted, the first time, and until all do. Cards are compared with the same cards in plain HTML, and dates with dates.`,
  async run(place) {
    const pages = await pagesOf(CONTENDERS, COUNT);
    const found = [];
    for (const slower of SPEEDS) found.push(await paintEach(place, pages, 'cards', slower));
    return Object.assign({}, ...found);
  },
  columns: SPEEDS.flatMap((slower) =>
    Object.values(MOMENTS).map((shown) => (slower > 1 ? `${shown}, ${slower} × slower` : shown)),
  ),
  rows: (median) =>
    Object.entries(CONTENDERS).map(([name, {title}]) => [
      title,
      ...SPEEDS.flatMap((slower) =>
        Object.keys(MOMENTS).map((moment) => {
          const time = median[`${name} cards ${slower} ${moment}`];
          return `${ms(time)}, ${times(compared(median, name, slower, moment))}`;
        }),
      ),
    ]),
  faults: (median) =>
    SPEEDS.map((slower) => compared(median, 'widgets', slower))
      .filter((ratio) => ratio > LONGEST)
      .map((ratio) => `Another language takes ${times(ratio)} the time of plain HTML; ${times(LONGEST)} is allowed.`),
};
