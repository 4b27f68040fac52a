/** Pages of speaker cards, beside the same made with other means. */
import {cards} from '../contenders/cards.mjs';
import {paintCounts, SPEEDS, times} from '../support/painting.mjs';
import {ms} from '../support/longest-task.mjs';

const COUNTS = [1, 100, 1_000];

/** What 1,000 cards may take: of the time of plain HTML, and in megabytes. */
const LONGEST = 0.8;
const LARGEST = 3;

/** @param {import('../run.mjs').Numbers} median */
const compared = (median, name, count, slower, moment = 'painted') => {
  const key = `${count} ${slower} ${moment}`;
  return median[`${name} ${key}`] / median[`plain ${key}`];
};

/** @type {import('../run.mjs').Measurement} */
export default {
  title: 'Speaker cards',
  about: `From the start of the navigation until every card in the window is drawn and the next frame is painted, each with
the scripts and style sheets that it takes, and as a multiple of plain HTML. A processor that is four times slower is that
of a cheap telephone. Then the same for all of 1,000 cards, which the others have drawn by then and a page of many speaker
cards draws a few at a time; and the objects that they leave in memory, those of the page among them.`,
  run: (place) => paintCounts(place, cards, COUNTS),
  columns: [
    ...COUNTS.flatMap((count) => SPEEDS.map((slower) => `${count}${slower > 1 ? ', 4 × slower' : ''}`)),
    ...SPEEDS.map((slower) => `all of 1000${slower > 1 ? ', 4 × slower' : ''}`),
    'Memory',
  ],
  rows: (median) =>
    Object.entries(cards).map(([name, {title}]) => [
      title,
      ...COUNTS.flatMap((count) =>
        SPEEDS.map((slower) => {
          const time = median[`${name} ${count} ${slower} painted`];
          return `${ms(time)}, ${times(compared(median, name, count, slower))}`;
        }),
      ),
      ...SPEEDS.map((slower) => {
        const time = median[`${name} 1000 ${slower} whole`];
        return `${ms(time)}, ${times(compared(median, name, 1_000, slower, 'whole'))}`;
      }),
      `${median[`${name} 1000 1 heap`].toFixed(1)} MB`,
    ]),
  faults(median) {
    const slow = SPEEDS.map((slower) => compared(median, 'widgets', 1_000, slower)).filter((ratio) => ratio > LONGEST);
    const heap = median['widgets 1000 1 heap'];
    return [
      ...slow.map((ratio) => `1,000 cards take ${times(ratio)} the time of plain HTML; ${times(LONGEST)} is allowed.`),
      ...(heap > LARGEST ? [`1,000 cards take ${heap.toFixed(1)} MB; ${LARGEST} MB are allowed.`] : []),
    ];
  },
};
