/** Publishes a story: writes the folder that any web server can serve as it is. */
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {calendarFile} from '../../dist/npm/base/calendar-file.js';
import {calendarTimes} from '../../dist/npm/base/calendar-times.js';
import {UserError} from '../user-error.mjs';
import {readAssets} from './assets.mjs';
import {writeFolder} from './folder.mjs';
import {headersFile, nginxFile} from './hosting.mjs';
import {sizesOf} from './images.mjs';
import {oEmbed} from './metadata.mjs';
import {addressOf, framePage, pagePath, storyPage, suffixOf} from './page.mjs';
import {told} from './problems.mjs';
import {framePath, titleOf, widgetsOf} from './sections.mjs';
import {loadLanguage, reader} from './speak.mjs';
import {filesBeside, PLACE, readStoryFile} from './story-file.mjs';

/**
 * @typedef {object} Options
 * @property {string} out the folder to write
 * @property {string} [url] where the folder will be
 * @property {readonly string[]} [languages] those of the story by default
 * @property {string} version of the package
 */

/**
 * @param {string} file the story file
 * @param {Options} options
 * @returns {Promise<{pages: number, faults: string[], notes: string[]}>}
 */
export async function publish(file, {out, url = '', languages, version}) {
  const storyFile = await readStoryFile(file);
  const {story, source} = storyFile;
  const {addresses, files: assets} = await readAssets();
  const beside = await filesBeside(storyFile);
  const {sizes, faults} = await sizesOf(beside.files);
  const site = {
    story,
    languages: wantedLanguages(story, languages),
    url: folderAddress(url),
    assets: addresses,
    sizes,
    problems: [],
  };
  await Promise.all(site.languages.map(loadLanguage));
  const pages = [];
  for (const language of site.languages) pages.push(...(await pagesOf(site, language)));
  const own = await Promise.all(beside.files.map(async ({name, path}) => ({name, content: await readFile(path)})));
  const calendar = calendarOf(site, storyFile.changed);
  const path = site.url ? new URL(site.url).pathname : '/';
  const files = [
    ...pages,
    {name: 'story.json', content: source},
    ...(calendar ? [{name: 'story.ics', content: calendar}] : []),
    ...embeds(site),
    {name: '_headers', content: headersFile(path)},
    {name: 'nginx.conf.txt', content: nginxFile(path)},
    ...assets,
    ...own,
  ];
  refuseDoubles(files);
  await writeFolder(out, files, version);
  const notes = site.url
    ? []
    : ['Without --url there is no oembed.json, and links to other languages and previews have no whole address.'];
  return {
    pages: pages.length,
    faults: [...storyFile.faults, ...beside.faults, ...faults, ...told(site.problems)],
    notes,
  };
}

/** @param {import('./story-file.mjs').StoryFile['story']} story @param {readonly string[] | undefined} wanted */
function wantedLanguages(story, wanted) {
  const languages = wanted ?? (story.languages.length > 0 ? story.languages : ['en']);
  const unknown = languages.find((tag) => !isTag(tag));
  if (unknown !== undefined)
    throw new UserError(`--languages: "${unknown}" is not a BCP 47 language tag. Write them like this: en,fr,ar.`);
  return [...new Set(languages.map((tag) => Intl.getCanonicalLocales(tag)[0]))];
}

/** @param {string} tag */
function isTag(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The address with a slash at its end. @param {string} url */
function folderAddress(url) {
  if (!url) return '';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UserError(
      `--url: "${url}" is not the address of a folder. Write it like this: https://site.example/story/.`,
    );
  const {href} = new URL(url);
  return href.replace(/[?#].*$/, '').replace(/\/?$/, '/');
}

/** @param {import('./page.mjs').Site} site @param {string} language */
async function pagesOf(site, language) {
  const {story} = site;
  const read = reader(story, language);
  const suffix = suffixOf(site, language);
  const pages = [{name: pagePath(site, language), content: await storyPage(site, language)}];
  for (const widget of widgetsOf(story)) {
    const name = framePath(widget, suffix);
    const title =
      (widget.section && titleOf(widget.section, story, language)) || read(widget.title ?? story.title).text;
    const depth = '../'.repeat(name.split('/').length - 1);
    pages.push({name, content: await framePage(site, widget, language, {depth, title})});
  }
  return pages;
}

/** Answers of oEmbed, one a language. @param {import('./page.mjs').Site} site */
function embeds(site) {
  if (!site.url) return [];
  return site.languages.map((language) => {
    const read = reader(site.story, language);
    const told = {
      title: read(site.story.title).text,
      provider: read(site.story.organizer?.name, true).text,
      page: addressOf(site, pagePath(site, language)),
      home: site.url,
    };
    return {name: `oembed${suffixOf(site, language)}.json`, content: `${JSON.stringify(oEmbed(told), null, 2)}\n`};
  });
}

/**
 * What of the story has a day, for calendars, in its first language.
 * @param {import('./page.mjs').Site} site
 * @param {Date} changed when the story file was changed last: what is published from the same file is the same
 */
function calendarOf({story, languages, url}, changed) {
  const read = reader(story, languages[0]);
  const files = [story.event, ...story.nextEvents].flatMap((event, index) => {
    const times = event && calendarTimes({...event, start: event.start ?? ''});
    if (!times) return [];
    const entry = {
      uid: `${url || 'story'}#${event.id ?? `event-${index}`}`,
      title: read(event.title ?? story.title).text,
      start: event.start ?? '',
      description: read(event.summary).text || undefined,
      url: event.href?.startsWith(PLACE) ? undefined : event.href,
    };
    return calendarFile(entry, times).replace(/(?<=^DTSTAMP:).*(?=\r$)/m, stamp(changed));
  });
  if (files.length === 0) return undefined;
  const entries = files.map((file) => /BEGIN:VEVENT.*END:VEVENT\r\n/s.exec(file)?.[0]);
  return files[0].replace(/BEGIN:VEVENT.*END:VEVENT\r\n/s, () => entries.join(''));
}

/** @param {Date} moment */
const stamp = (moment) => moment.toISOString().replace(/-|:|\.\d+/g, '');

/** Two items whose ids differ only in signs that no file may have. @param {readonly {name: string}[]} files */
function refuseDoubles(files) {
  const names = new Set();
  for (const {name} of files) {
    const key = name.toLowerCase();
    if (names.has(key))
      throw new UserError(
        `Two things of the story would both be ${name}. Give one another id${extname(name) ? '' : ' or name'}.`,
      );
    names.add(key);
  }
}
