/** What programs read of a page: searches, messengers, other sites. */
import {parseWhen} from '../../dist/npm/localization/dates.js';
import {machineForm} from '../../dist/npm/localization/when.js';
import {wholeAddress} from './addresses.mjs';
import {markup, trusted} from './html.mjs';

/** @typedef {import('../../dist/npm/story/index.js').Story} Story */
/** @typedef {(told: import('../../dist/npm/story/index.js').Text | undefined, isName?: boolean) => {text: string}} Read */

/** The size of a frame in pixels that shows a story, before it tells its height and where nobody listens. */
const FRAME = {width: 640, height: 900};

/** Parts of people in an event that others come for. */
const PERFORMS = new Set(['speaker', 'moderator', 'panellist']);

/**
 * The story for schema.org: an event with who spoke, a report, and who else is in it. Nothing is said that it does not
 * say: neither that an event is held online, nor that its address is the place of it.
 *
 * @param {Story} story
 * @param {Read} read
 * @param {string} language
 * @param {string} address of the page; empty where it is not known
 */
export function structuredData(story, read, language, address) {
  const text = (told, isName) => read(told, isName).text || undefined;
  const organization = (name, url) => (text(name) ? {'@type': 'Organization', name: text(name, true), url} : undefined);
  const named = (id) => (address && id ? `${address}#${encodeURIComponent(id)}` : undefined);
  const person = ({id, name, role, organization: of, href, photo}) => ({
    '@type': 'Person',
    '@id': named(id),
    name: text(name, true),
    jobTitle: text(role),
    affiliation: organization(of),
    url: wholeAddress(href, address),
    image: wholeAddress(photo, address),
  });
  const event = ({id, title, summary, start, end, timeZone, href, organizer}) => ({
    '@type': 'Event',
    '@id': named(id),
    name: text(title),
    description: text(summary),
    startDate: dateOf(start, timeZone),
    endDate: dateOf(end, timeZone),
    url: wholeAddress(href, address),
    organizer: organization(organizer),
  });
  const {report} = story;
  const by = (report?.authors ?? []).flatMap((id) => story.people.find((known) => known.id === id) ?? []);
  const spoke = new Set(story.sessions.flatMap(({speakers}) => speakers));
  const performers = story.event
    ? story.people.filter(({id, participation}) => spoke.has(id) || PERFORMS.has(participation))
    : [];
  const others = story.people.filter((one) => !performers.includes(one) && !by.includes(one));
  const graph = [
    {
      '@type': 'Article',
      headline: text(story.title),
      description: text(story.summary),
      inLanguage: language,
      url: address || undefined,
      publisher: organization(story.organizer?.name, wholeAddress(story.organizer?.href, address)),
    },
    story.event && {...event(story.event), performer: listed(performers.map(person))},
    ...story.nextEvents.map(event),
    report && {
      '@type': 'Report',
      '@id': named('vs-report-card'),
      name: text(report.title),
      description: text(report.summary),
      author: listed(by.map(person)),
      sourceOrganization: organization(report.commissionedBy),
      url: wholeAddress(report.href, address),
    },
    ...others.map(person),
  ];
  return JSON.parse(JSON.stringify({'@context': 'https://schema.org', '@graph': graph.filter(Boolean)}));
}

const listed = (items) => (items.length > 0 ? items : undefined);

/** A date as ISO 8601 has it; nothing for "January", which is none. */
function dateOf(written, timeZone) {
  const when = written ? parseWhen(written, timeZone) : undefined;
  const form = when && machineForm(when);
  return form && /^\d{4}-/.test(form) ? form : undefined;
}

/** JSON in a page, where no text of it can end its script. @param {object} data */
export const jsonScript = (data) =>
  markup`<script type="application/ld+json">${trusted(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;

/**
 * What messengers show of a link.
 * @param {import('./page.mjs').Site} site @param {Read} read @param {string} language @param {string} address
 */
export function openGraph({story, sizes}, read, language, address) {
  const image = story.caseStudies.map(({image}) => image).find(Boolean);
  const properties = {
    'og:type': 'article',
    'og:title': read(story.title).text,
    'og:description': read(story.summary).text,
    'og:url': address,
    'og:image': wholeAddress(image, address),
    'og:image:width': address && image && sizes.get(image)?.width,
    'og:image:height': address && image && sizes.get(image)?.height,
    'og:locale': territory(language),
    'og:site_name': read(story.organizer?.name, true).text,
  };
  return Object.entries(properties)
    .filter(([, content]) => content)
    .map(([property, content]) => markup`<meta property="${property}" content="${content}">\n`);
}

/** `fr_FR`: Open Graph knows no language without a territory. @param {string} language */
function territory(language) {
  const {language: name, region} = new Intl.Locale(language).maximize();
  return region ? `${name}_${region}` : undefined;
}

/**
 * An answer of oEmbed (oembed.com, version 1.0, type "rich"): how another site shows the story in a frame.
 * @param {{title: string, provider: string, page: string, home: string}} told
 */
export function oEmbed({title, provider, page, home}) {
  const {width, height} = FRAME;
  const frame = markup`<iframe src="${page}" title="${title}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider || undefined,
    provider_url: new URL(home).origin,
    cache_age: 3600,
    html: frame.html,
    width,
    height,
  };
}
