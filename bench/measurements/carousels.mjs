/** Pages with a carousel, beside the same made with other means. */
import {carousels} from '../contenders/carousels.mjs';
import {pagesOf, paintEach, SPEEDS, times} from '../support/painting.mjs';
import {ms} from '../support/longest-task.mjs';

const COUNTS = [5, 500];

const MOMENTS = {first: 'first text', painted: 'everything'};

/** @type {import('../run.mjs').Measurement} */
export default {
  title: 'Carousels',
  about: `Until the first slides are painted, which visitors read while the script is on its way, and until the carousel
has its controls, as a multiple of a plain row that scrolls.`,
  async run(place) {
    const found = [];
    for (const count of COUNTS) {
      const pages = await pagesOf(carousels, count);
      for (const slower of SPEEDS) found.push(await paintEach(place, pages, String(count), slower));
    }
    return Object.assign({}, ...found);
  },
  columns: COUNTS.flatMap((count) =>
    SPEEDS.flatMap((slower) =>
      Object.values(MOMENTS).map((moment) => `${count} slides${slower > 1 ? ', 4 × slower' : ''}: ${moment}`),
    ),
  ),
  rows: (median) =>
    Object.entries(carousels).map(([name, {title}]) => [
      title,
      ...COUNTS.flatMap((count) =>
        SPEEDS.flatMap((slower) =>
          Object.keys(MOMENTS).map((moment) => {
            const key = `${count} ${slower} ${moment}`;
            const time = median[`${name} ${key}`];
            return `${ms(time)}, ${times(time / median[`plain ${key}`])}`;
          }),
        ),
      ),
    ]),
};
