/** How long a page takes to speak another language for the first time. */
import {bundleOf} from '../support/bundle.mjs';
import {cards} from '../contenders/cards.mjs';
import {pagesOf, paintEach, SPEEDS, times} from '../support/painting.mjs';
import {ms} from '../support/longest-task.mjs';

const COUNT = 1_000;

/** Waits until the last of them says something else. */
const until = (/** @type {string} */ last, /** @type {string} */ text) => `(async () => {
  const last = ${last};
  const before = ${text};
  document.documentElement.lang = 'fr';
  while (${text} === before) await new Promise((resolve) => setTimeout(resolve));
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
    then: until(`[...document.querySelectorAll('${prefix}-format-date')].at(-1)`, 'last.shadowRoot.textContent'),
  }),
});

const CONTENDERS = {
  plain: {
    title: "`textContent` of the same cards' labels in plain HTML",
    page: async () => ({
      ...(await cards.plain.page(COUNT)),
      then: `(async () => {
        document.documentElement.lang = 'fr';
        for (const part of document.querySelectorAll('.part')) part.textContent = 'Intervention';
      })()`,
    }),
  },
  widgets: {
    title: '1,000 `vs-speaker-card`, with the file of the language',
    page: async () => ({
      ...(await cards.widgets.page(COUNT)),
      then: until(
        "[...document.querySelectorAll('vs-speaker-card')].at(-1)",
        "last.shadowRoot.querySelector('[part=participation]').textContent",
      ),
    }),
  },
  plainDates: {
    title: '`textContent` of 1,000 dates in plain HTML, with one format for all',
    page: async () => ({
      body: DATES.map((date) => `<p><time datetime="${date}">${date}</time></p>`).join(''),
      script: 'drawn()',
      then: `(async () => {
        document.documentElement.lang = 'fr';
        const format = new Intl.DateTimeFormat('fr', ${FORMAT});
        for (const time of document.querySelectorAll('time')) time.textContent = format.format(new Date(time.dateTime));
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

/** @param {import('../run.mjs').Numbers} median */
const compared = (median, name, slower) =>
  median[`${name} cards ${slower} then`] / median[`${PLAIN[name] ?? 'plainDates'} cards ${slower} then`];

/** @type {import('../run.mjs').Measurement} */
export default {
  title: 'Another language for 1,000 widgets',
  about: `From the change of \`lang\` on the page until all speak the other language and the next frame is painted, the
first time. Cards are compared with the same cards in plain HTML, and dates with dates.`,
  async run(place) {
    const pages = await pagesOf(CONTENDERS, COUNT);
    const found = [];
    for (const slower of SPEEDS) found.push(await paintEach(place, pages, 'cards', slower));
    return Object.assign({}, ...found);
  },
  columns: SPEEDS.map((slower) => (slower > 1 ? `${slower} × slower` : 'Time')),
  rows: (median) =>
    Object.entries(CONTENDERS).map(([name, {title}]) => [
      title,
      ...SPEEDS.map(
        (slower) => `${ms(median[`${name} cards ${slower} then`])}, ${times(compared(median, name, slower))}`,
      ),
    ]),
  faults: (median) =>
    SPEEDS.map((slower) => compared(median, 'widgets', slower))
      .filter((ratio) => ratio > LONGEST)
      .map((ratio) => `Another language takes ${times(ratio)} the time of plain HTML; ${times(LONGEST)} is allowed.`),
};
