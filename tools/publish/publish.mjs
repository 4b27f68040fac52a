/** Publishes a story: writes the folder that any web server can serve as it is. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {calendarFile} from '../../dist/npm/base/calendar-file.js';
import {calendarTimes} from '../../dist/npm/base/calendar-times.js';
import {UserError} from '../user-error.mjs';
import {wholeAddress} from './addresses.mjs';
import {readAssets} from './assets.mjs';
import {filesBeside} from './beside.mjs';
import {writeFolder} from './folder.mjs';
import {headersFile, nginxFile} from './hosting.mjs';
import {imagesIn} from './images.mjs';
import {languagesOf} from './languages.mjs';
import {oEmbed} from './metadata.mjs';
import {LIST} from './owned.mjs';
import {addressOf, framePage, pagePath, storyFramePage, storyFramePath, storyPage, suffixOf} from './page.mjs';
import {told} from './problems.mjs';
import {framePath, titleOf, widgetsOf} from './sections.mjs';
import {loadLanguage, reader} from './speak.mjs';
import {readStoryFile, storyWithout} from './story-file.mjs';

/**
 * @typedef {object} Options
 * @property {string} out the folder to write
 * @property {string} [url] where the folder will be
 * @property {readonly string[]} [languages] those of the story by default, or of its texts where it names none
 * @property {string} version of the package
 */

/**
 * @param {string} file the story file
 * @param {Options} options
 * @returns {Promise<{pages: number, faults: string[], notes: string[]}>}
 */
export async function publish(file, {out, url = '', languages, version}) {
  const storyFile = await readStoryFile(file);
  const {addresses, files: assets} = await readAssets();
  const spoken = languagesOf(storyFile.story, file, languages);
  const site = {
    story: storyFile.story,
    languages: spoken.languages,
    url: folderAddress(url),
    assets: addresses,
    sizes: new Map(),
    problems: [],
  };
  await Promise.all(site.languages.map(loadLanguage));
  const names = [...filesOf(site, storyFile), ...pagesOf(site), ...assets].map(({name}) => name);
  const beside = await filesBeside(storyFile, [...names, HEADERS_FILE, NGINX_FILE, LIST]);
  const images = await imagesIn(beside.files);
  const lost = new Set([...beside.lost, ...images.lost]);
  const whole = {...site, story: await storyWithout(storyFile, lost), sizes: images.sizes};
  const pages = [];
  for (const {name, draw} of pagesOf(whole)) pages.push({name, content: await draw()});
  const copied = beside.files.filter((known) => ![...known.addresses].some((address) => lost.has(address)));
  const own = await Promise.all(copied.map(async ({name, path}) => ({name, content: await readFile(path)})));
  const sent = [...pages, ...filesOf(whole, storyFile), ...assets, ...own];
  const rules = hostingFiles(
    site.url,
    sent.map(({name}) => name),
  );
  const left = await writeFolder(out, [...sent, ...rules.files], version);
  return {
    pages: pages.length,
    faults: [...storyFile.faults, ...spoken.faults, ...beside.faults, ...images.faults, ...told(site.problems)],
    notes: [...spoken.notes, ...rules.notes, ...left],
  };
}

/**
 * What lies in the folder beside the pages and what they take.
 * @param {import('./page.mjs').Site} site
 * @param {import('./story-file.mjs').StoryFile} storyFile
 */
function filesOf(site, {source, changed}) {
  const calendar = calendarOf(site, changed);
  return [
    {name: 'story.json', content: source},
    ...(calendar ? [{name: 'story.ics', content: calendar}] : []),
    ...embeds(site),
  ];
}

const [HEADERS_FILE, NGINX_FILE] = ['_headers', 'nginx.conf.txt'];

/**
 * Rules for web servers.
 * @param {string} url
 * @param {readonly string[]} names of what they send
 */
function hostingFiles(url, names) {
  const path = url && new URL(url).pathname;
  const headers = headersFile(path || '/', names);
  return {
    files: [
      {name: HEADERS_FILE, content: headers.text},
      {name: NGINX_FILE, content: nginxFile(path, names)},
    ],
    notes: [
      ...(url
        ? []
        : [
            `Without --url there is no oembed.json, links to other languages and previews have no whole address, and in ${NGINX_FILE} the path of the folder is yours to write.`,
          ]),
      ...(headers.isLong
        ? [
            `${HEADERS_FILE} has more rules than Cloudflare Pages reads: put images and downloads into a folder beside the story, which takes one rule.`,
          ]
        : []),
    ],
  };
}

/** The address with a slash at its end. @param {string} url */
function folderAddress(url) {
  if (!url) return '';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UserError(
      `--url: "${url}" is not the address of a folder. Write it like this: https://site.example/story/.`,
    );
  const {href, pathname, username, password} = new URL(url);
  if (username || password)
    throw new UserError(
      `--url: before the @ it has a name or a password, which would stand in public pages. Write it without: ${href.replace(/\/\/[^@/]*@/, '//')}`,
    );
  // It is written into the rules for servers, a line each.
  if (/%[01][\da-f]|%7f/i.test(pathname))
    throw new UserError(`--url: "${url}" holds a sign that is no letter, such as the end of a line. Leave it out.`);
  return href.replace(/[?#].*$/, '').replace(/\/?$/, '/');
}

/** All pages, each to be drawn when its turn comes. @param {import('./page.mjs').Site} site */
const pagesOf = (site) => site.languages.flatMap((language) => pagesIn(site, language));

/** @param {import('./page.mjs').Site} site @param {string} language */
function pagesIn(site, language) {
  const {story} = site;
  const read = reader(story, language);
  const suffix = suffixOf(site, language);
  const whole = [
    {name: pagePath(site, language), draw: () => storyPage(site, language)},
    {name: storyFramePath(site, language), draw: () => storyFramePage(site, language)},
  ];
  const frames = widgetsOf(story).map((widget) => {
    const name = framePath(widget, suffix);
    const title =
      (widget.section && titleOf(widget.section, story, language)) || read(widget.title ?? story.title).text;
    const depth = '../'.repeat(name.split('/').length - 1);
    return {name, draw: () => framePage(site, widget, language, {depth, title})};
  });
  return [...whole, ...frames];
}

/** Answers of oEmbed, one a language. @param {import('./page.mjs').Site} site */
function embeds(site) {
  if (!site.url) return [];
  return site.languages.map((language) => {
    const read = reader(site.story, language);
    const told = {
      title: read(site.story.title).text,
      provider: read(site.story.organizer?.name, true).text,
      page: addressOf(site, storyFramePath(site, language)),
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
      uid: `${url || namelessUid(story)}#${event.id ?? `event-${index}`}`,
      title: read(event.title ?? story.title).text,
      start: event.start ?? '',
      description: read(event.summary).text || undefined,
      url: wholeAddress(event.href, url),
    };
    return calendarFile(entry, times).replace(/(?<=^DTSTAMP:).*(?=\r$)/m, stamp(changed));
  });
  if (files.length === 0) return undefined;
  const entries = files.map((file) => /BEGIN:VEVENT.*END:VEVENT\r\n/s.exec(file)?.[0]);
  return files[0].replace(/BEGIN:VEVENT.*END:VEVENT\r\n/s, () => entries.join(''));
}

/** @param {Date} moment */
const stamp = (moment) => moment.toISOString().replace(/-|:|\.\d+/g, '');

/** What tells a story from others in a calendar, where its address is not known. @param {import('./story-file.mjs').StoryFile['story']} story */
const namelessUid = ({title, organizer}) =>
  createHash('sha256')
    .update(JSON.stringify([title, organizer?.name]))
    .digest('hex')
    .slice(0, 16);
