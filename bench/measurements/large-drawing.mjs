/**
 * The longest moment in which a page stands still while widgets draw a thousand people or case
 * studies, from a file that the browser has.
 */
import {LARGE_FILE, MANY} from '../../test/story/support/large-file.js';
import {LONG, longestTask, ms} from '../support/longest-task.mjs';

/** A picture for each would be the browser's work. */
const withoutPictures = (item) =>
  Object.fromEntries(Object.entries(item).filter(([field]) => !/^(photo|image)/.test(field)));

const FILE = JSON.stringify({
  ...LARGE_FILE,
  people: LARGE_FILE.people.map(withoutPictures),
  caseStudies: LARGE_FILE.caseStudies.map(withoutPictures),
});

/** @param {string} tag @param {number} cards how many widgets it draws */
const drawing = (tag, cards) => ({
  before: `await import('/dist/cdn/vs.js'); await (await fetch(address)).arrayBuffer();
    // All code is here: a story of one each.
    const one = await (await fetch(address)).json();
    const few = {...one, people: one.people.slice(0, 1), caseStudies: one.caseStudies.slice(0, 1)};
    const small = URL.createObjectURL(new Blob([JSON.stringify(few)], {type: 'application/json'}));
    document.body.insertAdjacentHTML('beforeend', '<${tag} src="' + small + '"></${tag}>');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    document.body.lastElementChild.remove();`,
  job: `(async () => {
    const widget = document.createElement('${tag}');
    await new Promise((resolve) => {
      let missing = ${cards} + 1;
      addEventListener('vs-ready', () => { if (--missing === 0) resolve(); });
      widget.setAttribute('src', address);
      document.body.append(widget);
    });
    // A chart draws its rows itself.
    const chart = widget.matches('vs-intersection-chart') ? widget : widget.shadowRoot.querySelector('vs-intersection-chart');
    while (chart && chart.shadowRoot.querySelectorAll('tbody tr').length < ${MANY})
      await new Promise((resolve) => requestAnimationFrame(resolve));
  })()`,
});

const JOBS = {
  list: drawing('vs-speaker-list', MANY),
  carousel: drawing('vs-case-study-carousel', MANY),
  chart: drawing('vs-intersection-chart', 0),
  // Both, and the chart and the list of Goals.
  story: drawing('vs-story', 2 * MANY + 4),
};

/** @type {import('../run.mjs').Measurement} */
export default {
  title: 'Drawing 1,000 people and 1,000 case studies',
  about: `The longest task of the main thread until everything is drawn, in processor time, without pictures. It must take
no more than ${LONG} ms.`,
  async run(place) {
    const found = {};
    for (const [name, job] of Object.entries(JOBS)) found[name] = await longestTask(place, job, FILE);
    return found;
  },
  rows: ({list, carousel, chart, story}) => [
    ['`vs-speaker-list`', ms(list)],
    ['`vs-case-study-carousel`', ms(carousel)],
    ['`vs-intersection-chart`', ms(chart)],
    ['`vs-story` with all of them', ms(story)],
  ],
  faults: (median) =>
    Object.entries(median)
      .filter(([, time]) => time > LONG)
      .map(([name, time]) => `Drawing the ${name} takes a task of ${ms(time)}; no more than ${LONG} ms are allowed.`),
};
