/** How long a page takes to speak another language for the first time. */
import {bundleOf} from '../support/bundle.mjs';
import {cards} from '../contenders/cards.mjs';
import {pagesOf, paintEach, times} from '../support/painting.mjs';
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

/** @type {import('../run.mjs').Measurement} */
export default {
  title: 'Another language for 1,000 widgets',
  about: `From the change of \`lang\` on the page until all speak the other language and the next frame is painted, the
first time. Cards are compared with the same cards in plain HTML, and dates with dates.`,
  async run(place) {
    return paintEach(place, await pagesOf(CONTENDERS, COUNT), 'cards', 1);
  },
  columns: ['Time', 'Compared'],
  rows: (median) =>
    Object.entries(CONTENDERS).map(([name, {title}]) => {
      const time = median[`${name} cards 1 then`];
      const plain = PLAIN[name] ?? 'plainDates';
      return [title, ms(time), times(time / median[`${plain} cards 1 then`])];
    }),
};
