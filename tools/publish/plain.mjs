/**
 * A story as plain HTML: what stands between the tags of its widget for reader modes, searches,
 * and browsers that know no declarative shadow roots.
 */
import {formatWhen, parseWhen} from '../../dist/npm/localization/dates.js';
import {reader, speakIn} from './speak.mjs';
import {markup} from './html.mjs';
import {sectionsOf, titleOf} from './sections.mjs';
import {PLACE} from './story-file.mjs';

/**
 * @param {import('./story-file.mjs').StoryFile['story']} story
 * @param {string} language
 */
export function plainStory(story, language) {
  const read = reader(story, language);
  /** A text, marked where it is in another language. */
  const words = (told, isName) => {
    const {text, lang, dir} = read(told, isName);
    return lang ? markup`<span lang="${lang}" dir="${dir}">${text}</span>` : text;
  };
  const line = (...told) => told.filter((text) => read(text).text).map((text) => markup`<p>${words(text)}</p>`);
  const names = (ids) => ids.flatMap((id) => story.people.find((person) => person.id === id)?.name ?? []);
  const heading = (text, href) => markup`<h3>${href ? markup`<a href="${href}">${words(text)}</a>` : words(text)}</h3>`;
  const by = (ids) => names(ids).map((name) => markup`<p><cite>${words(name, true)}</cite></p>`);
  const link = (href) => (href ? markup`<p><a href="${href}">${nameOf(href)}</a></p>` : []);

  const date = (start, timeZone) => {
    const when = parseWhen(start, timeZone);
    return when ? markup`<p>${speakIn(language, () => formatWhen(when, language))}</p>` : [];
  };
  const event = ({title, organizer, partner, summary, start, timeZone, href, recording}) => [
    title ? heading(title, href ?? recording) : [],
    line(organizer, partner),
    date(start, timeZone),
    line(summary),
  ];
  const drawers = {
    messages: () => story.messages.map(({text, by: id}) => [line(text), by(id ? [id] : [])]),
    'case-studies': () =>
      story.caseStudies.map(({title, href, organization, summary, outcome, people}) => [
        heading(title, href),
        line(organization, summary, outcome),
        by(people),
      ]),
    people: () =>
      story.people.map(({name, href, role, organization, summary}) => [
        heading(name, href),
        line(role, organization, summary),
      ]),
    video: () => link(story.event?.recording),
    event: () => (story.event ? event(story.event) : []),
    factors: () => [line(story.intersectionality), story.factors.map(({summary}) => line(summary))],
    goals: () => [],
    challenges: () =>
      story.challenges.map(({title, summary, help, by: ids}) => [heading(title), line(summary, help), by(ids)]),
    recommendations: () =>
      story.recommendations.map(({audience, items}) => [
        heading(audience),
        markup`<ul>${items.map(({text}) => markup`<li>${words(text)}</li>`)}</ul>`,
      ]),
    report: () => {
      const {title, href, authors, commissionedBy, summary} = story.report ?? {};
      return title ? [heading(title, href), by(authors), line(commissionedBy, summary)] : [];
    },
    programme: () => [
      markup`<ol>${story.sessions.map(
        ({title, summary, speakers}) =>
          markup`<li>${words(title)} ${names(speakers).map((name) => markup`<cite>${words(name, true)}</cite> `)} ${line(summary)}</li>`,
      )}</ol>`,
    ],
    next: () => story.nextEvents.map(event),
    partners: () => story.partners.map(({name, role, href}) => [heading(name, href), line(role)]),
    'call-to-action': () => {
      const {title, text, href} = story.callToAction ?? {};
      return title ? [heading(title, href), line(text)] : [];
    },
  };
  const told = sectionsOf(story).map((name) => {
    const parts = drawers[name]();
    return flat(parts).length > 0 ? markup`<section><h2>${titleOf(name, story, language)}</h2>${parts}</section>` : [];
  });
  return markup`<h1>${words(story.title)}</h1>${line(story.organizer?.name, story.summary)}${told}${line(story.editorialNote)}`;
}

/** An address as readers know it: that of a file beside the story is its name. @param {string} href */
const nameOf = (href) => (href.startsWith(PLACE) ? href.slice(PLACE.length) : href.replace(/^https?:\/\/|\/$/g, ''));

const flat = (parts) => [parts].flat(Infinity).filter(Boolean);
