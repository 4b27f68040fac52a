/** A page with one carousel of case studies, made with different means. */
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {bundleOf} from '../support/bundle.mjs';
import {caseStudies} from './people.mjs';
import {widgets} from './widgets.mjs';

const modules = resolve(import.meta.dirname, '../node_modules');

const SLIDE = `<style>
  body { font-family: sans-serif }
  .slide { box-sizing: border-box; inline-size: 320px; padding: 20px; border: 1px solid #ccc; border-radius: 8px; line-height: 1.5 }
  .slide * { margin: 0 }
</style>`;

/** @typedef {import('./people.mjs').CaseStudy} CaseStudy */

/** @type {(study: CaseStudy) => string} */
const inside = ({heading, sector, summary}) => `<p>${sector}</p><h3>${heading}</h3><p>${summary}</p>`;

/** @type {(study: CaseStudy) => string} */
const slide = (study) => `<div class="slide">${inside(study)}</div>`;

/** @type {Readonly<Record<string, import('./cards.mjs').Contender>>} */
export const carousels = {
  plain: {
    title: 'plain scroll-snap',
    page: async (count) => ({
      head: SLIDE,
      style: `.track { display: flex; gap: 16px; overflow-x: auto; scroll-snap-type: x mandatory }
        .slide { flex: none; scroll-snap-align: start }`,
      body: `<div class="track" tabindex="0" role="region" aria-label="Case studies">${caseStudies(count).map(slide).join('')}</div>`,
      script: 'drawn()',
    }),
  },
  widgets: {
    title: '`vs-case-study-carousel`',
    page: async (count) => ({
      head: SLIDE + widgets(1),
      body: `<vs-case-study-carousel label="Case studies">${caseStudies(count).map(slide).join('')}</vs-case-study-carousel>`,
    }),
  },
  swiper: {
    title: 'Swiper Element',
    page: async (count) => ({
      head: SLIDE,
      body: `<swiper-container slides-per-view="auto" space-between="16" navigation="true" pagination="true">${caseStudies(
        count,
      )
        .map((study) => `<swiper-slide class="slide">${inside(study)}</swiper-slide>`)
        .join('')}</swiper-container>`,
      script: await bundleOf('swiper'),
    }),
  },
  splide: {
    title: 'Splide',
    page: async (count) => ({
      head: `${SLIDE}<style>${readFileSync(join(modules, '@splidejs/splide/dist/css/splide.min.css'), 'utf8')}</style>`,
      body: `<section class="splide" aria-label="Case studies"><div class="splide__track"><ul class="splide__list">${caseStudies(
        count,
      )
        .map((study) => `<li class="splide__slide slide">${inside(study)}</li>`)
        .join('')}</ul></div></section>`,
      script: await bundleOf('splide'),
    }),
  },
};
