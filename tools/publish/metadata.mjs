/** What programs read of a page: searches, messengers, other sites. */
import {parseEnd, parseWhen} from '../../dist/npm/localization/dates.js';
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
 * @param {{page: string, folder: string}} addresses empty where they are not known
 */
export function structuredData(story, read, language, {page: address, folder}) {
  const text = (told, isName) => read(told, isName).text || undefined;
  const organization = (name, href) =>
    text(name) ? {'@type': 'Organization', name: text(name, true), ...contactOf(href, address)} : undefined;
  // The same thing on the pages of all languages.
  const named = (id) => (folder && id ? `${folder}#${encodeURIComponent(id)}` : undefined);
  const person = ({id, name, role, organization: of, href, photo}) => ({
    '@type': 'Person',
    '@id': named(id),
    name: text(name, true),
    jobTitle: text(role),
    affiliation: organization(of),
    ...contactOf(href, address),
    image: wholeAddress(photo, address),
  });
  const event = ({id, title, summary, start, end, timeZone, href, organizer}) => ({
    '@type': 'Event',
    '@id': named(id),
    name: text(title),
    description: text(summary),
    startDate: dateOf(parseWhen(start, timeZone)),
    endDate: dateOf(parseEnd(end, parseWhen(start, timeZone), timeZone)),
    url: contactOf(href, address).url,
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
      publisher: organization(story.organizer?.name, story.organizer?.href),
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
      url: contactOf(report.href, address).url,
    },
    ...others.map(person),
  ];
  return JSON.parse(JSON.stringify({'@context': 'https://schema.org', '@graph': graph.filter(Boolean)}));
}

const listed = (items) => (items.length > 0 ? items : undefined);

/**
 * What an address leads to: a page, a letter box or a telephone.
 * @param {string | undefined} href
 * @param {string} address of the page
 * @returns {{url?: string, email?: string, telephone?: string}}
 */
function contactOf(href, address) {
  const url = wholeAddress(href, address);
  const [, scheme, rest] = /^(mailto|tel):([^?]*)/.exec(url ?? '') ?? [];
  if (!scheme) return {url};
  const told = decoded(rest) || undefined;
  return scheme === 'tel' ? {telephone: told} : {email: told};
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A date as ISO 8601 has it, by the clock of the event; nothing for "January", which is none. @param {import('../../dist/npm/localization/dates.js').ParsedWhen | undefined} when */
function dateOf(when) {
  if (!when || when.precision === 'yearless-month') return undefined;
  const {text, instant, fields} = when;
  if (instant === undefined || /(?:Z|[+-]\d\d:\d\d)$/.test(text)) return text;
  return `${text}${offset((fields - instant) / 60_000)}`;
}

/** How far a clock is ahead of UTC: `+02:00`. @param {number} minutes */
function offset(minutes) {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${[hours, rest].map((count) => String(count).padStart(2, '0')).join(':')}`;
}

/** JSON in a page, where no text of it can end its script. @param {object} data */
export const jsonScript = (data) =>
  markup`<script type="application/ld+json">${trusted(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;

/**
 * What messengers show of a link.
 * @param {import('./page.mjs').Site} site @param {Read} read @param {string} language @param {string} address
 */
export function openGraph({story, sizes}, read, language, address) {
  const {image, alt} = pictureOf(story);
  const shown = wholeAddress(image, address);
  const properties = {
    'og:type': 'article',
    'og:title': read(story.title).text,
    'og:description': read(story.summary).text,
    'og:url': address,
    'og:image': shown,
    'og:image:width': shown && sizes.get(image)?.width,
    'og:image:height': shown && sizes.get(image)?.height,
    'og:image:alt': shown && read(alt).text,
    'og:locale': territory(language),
    'og:site_name': read(story.organizer?.name, true).text,
  };
  return Object.entries(properties)
    .filter(([, content]) => content)
    .map(([property, content]) => markup`<meta property="${property}" content="${content}">\n`);
}

/**
 * The picture of a story that says most of it, among those that messengers show, and what is on it.
 * @param {Story} story
 * @returns {{image?: string, alt?: import('../../dist/npm/story/index.js').Text}}
 */
function pictureOf({caseStudies, event, report, people, partners}) {
  const pictures = [
    ...caseStudies.map(({image, imageAlt}) => ({image, alt: imageAlt})),
    {image: event?.poster},
    {image: report?.image, alt: report?.imageAlt},
    ...people.map(({photo, name}) => ({image: photo, alt: name})),
    ...partners.map(({logo, name}) => ({image: logo, alt: name})),
  ];
  return pictures.find(({image}) => image && /^https?:/.test(image) && !/\.svg(?:$|[?#])/i.test(image)) ?? {};
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
