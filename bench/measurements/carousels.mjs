/** Pages with a carousel, beside the same made with other means. */
import {carousels} from '../contenders/carousels.mjs';
import {paintCounts, SPEEDS, times} from '../support/painting.mjs';
import {ms} from '../support/longest-task.mjs';

const COUNTS = [5, 500];

const MOMENTS = {first: 'first text', painted: 'everything'};

/** How long a carousel may take until its first slides are painted, as a multiple of plain HTML. */
const LONGEST = 1.1;

/** And with a great many slides until it has its controls, as a multiple of Swiper. */
const LONGEST_OF_MANY = 0.3;

/** @param {import('../run.mjs').Numbers} median */
const toSwiper = (median, slower) => median[`widgets 500 ${slower} painted`] / median[`swiper 500 ${slower} painted`];

/** @type {import('../run.mjs').Measurement} */
export default {
  title: 'Carousels',
  about: `Until the first slides are painted, which visitors read while the script is on its way, and until the carousel
has its controls, as a multiple of a plain row that scrolls. Swiper comes with all its modules.`,
  run: (place) => paintCounts(place, carousels, COUNTS),
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
  faults(median) {
    const slow = COUNTS.flatMap((count) =>
      SPEEDS.map((slower) => median[`widgets ${count} ${slower} first`] / median[`plain ${count} ${slower} first`]),
    ).filter((ratio) => ratio > LONGEST);
    const slowOfMany = SPEEDS.map((slower) => toSwiper(median, slower)).filter((ratio) => ratio > LONGEST_OF_MANY);
    return [
      ...slow.map((ratio) => `First slides take ${times(ratio)} the time of plain HTML; ${times(LONGEST)} is allowed.`),
      ...slowOfMany.map(
        (ratio) => `500 slides take ${times(ratio)} the time of Swiper; ${times(LONGEST_OF_MANY)} is allowed.`,
      ),
    ];
  },
};
