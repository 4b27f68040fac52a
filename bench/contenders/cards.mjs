/** A page of speaker cards, made with different means. */
import {bundleOf} from '../support/bundle.mjs';
import {cardStyles} from './entries/card-styles.js';
import {people} from './people.mjs';
import {widgets} from './widgets.mjs';

const GRID = `<style>
  body { font-family: sans-serif }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 16px }
</style>`;

/** @typedef {import('./people.mjs').Person} Person */

/** @type {(person: Person) => string} */
const plain = (person) => `<article class="card">
  <span class="initials" aria-hidden="true">${person.initials}</span>
  <div><p class="small part">${person.label}</p><h3>${person.name}</h3><p>${person.role}</p><p class="small">${person.organization}</p></div>
  <div class="text"><p>${person.summary}</p></div>
</article>`;

/** @type {(person: Person) => string} */
const widget = (person) =>
  `<vs-speaker-card name="${person.name}" job-title="${person.role}" organization="${person.organization}"
    participation="${person.participation}"><p>${person.summary}</p></vs-speaker-card>`;

/** @type {(person: Person) => string} */
const lit = (person) =>
  `<lit-card name="${person.name}" initials="${person.initials}" job-title="${person.role}"
    organization="${person.organization}" participation="${person.label}"><p>${person.summary}</p></lit-card>`;

/** @type {(prefix: string) => (person: Person) => string} */
const library = (prefix) => (person) => `<${prefix}-card>
  <div slot="header"><${prefix}-avatar initials="${person.initials}" label="${person.name}"></${prefix}-avatar>
    <${prefix}-badge>${person.label}</${prefix}-badge><h3>${person.name}</h3><p>${person.role}</p><p>${person.organization}</p></div>
  <p>${person.summary}</p></${prefix}-card>`;

/** @param {string} file below the peer's folder in bench/node_modules */
const sheet = (file) => `<link rel="stylesheet" href="/bench/node_modules/${file}">`;

/**
 * @typedef {{title: string, page: (count: number) => Promise<import('../support/painting.mjs').Page>}} Contender
 * @type {Readonly<Record<string, Contender>>}
 */
export const cards = {
  plain: {
    title: 'plain HTML',
    page: async (count) => ({
      head: GRID,
      style: String(cardStyles),
      script: 'drawn()',
      body: `<main>${people(count).map(plain).join('')}</main>`,
    }),
  },
  widgets: {
    title: '`vs-speaker-card`',
    page: async (count) => ({
      head: GRID + widgets(count),
      body: `<main>${people(count).map(widget).join('')}</main>`,
    }),
  },
  lit: {
    title: 'a bare Lit card',
    page: async (count) => ({
      head: GRID,
      body: `<main>${people(count).map(lit).join('')}</main>`,
      script: await bundleOf('lit-card'),
    }),
  },
  shoelace: {
    title: 'Shoelace (card, avatar, badge)',
    page: async (count) => ({
      head: GRID + sheet('@shoelace-style/shoelace/dist/themes/light.css'),
      body: `<main>${people(count).map(library('sl')).join('')}</main>`,
      script: await bundleOf('shoelace-card'),
    }),
  },
  webAwesome: {
    title: 'Web Awesome (card, avatar, badge)',
    page: async (count) => ({
      head: GRID + sheet('@awesome.me/webawesome/dist/styles/webawesome.css'),
      body: `<main>${people(count).map(library('wa')).join('')}</main>`,
      script: await bundleOf('web-awesome-card'),
    }),
  },
};
