/** The pages of a published story. */
import {languagesLabel, wholeStory} from '../../dist/npm/publish/words.js';
import {styleSources} from '../prerender/policy.mjs';
import {onPage, withSite} from './addresses.mjs';
import {withAnchors} from './anchors.mjs';
import {draw} from './draw.mjs';
import {markup, trusted} from './html.mjs';
import {withSizes} from './images.mjs';
import {jsonScript, openGraph, structuredData} from './metadata.mjs';
import {plainStory} from './plain.mjs';
import {directionOf, nameOfLanguage, reader, speakIn} from './speak.mjs';
import {IMAGES, RECORDINGS, textsOf} from './story-file.mjs';
import {forNoScript} from './without-script.mjs';

/**
 * @typedef {object} Site what all pages of a story share
 * @property {import('../../dist/npm/story/index.js').Story} story
 * @property {readonly string[]} languages the first is that of `index.html`
 * @property {string} url where the folder will be, with a slash at its end; empty where that is not known
 * @property {Assets} assets
 * @property {ReadonlyMap<string, import('./images.mjs').Size>} sizes of the images beside the story
 * @property {import('./problems.mjs').Problem[]} problems what the widgets noted
 *
 * @typedef {object} Assets addresses below the folder, and what stands in the pages themselves
 * @property {string} core the script of all widgets
 * @property {readonly string[]} story scripts of the whole story
 * @property {string} frame the script that tells a frame's height
 * @property {string} arrive the script that goes to what an address names
 * @property {string} style the style sheet of the pages, which stands in them: a file would be one round trip more
 *   before the first paint
 * @property {(tag: string) => readonly string[]} of scripts of one widget
 */

/** The page of the story in a language, by its place in the folder. @param {Site} site @param {string} language */
export const pagePath = ({languages}, language) => (language === languages[0] ? 'index.html' : `${language}.html`);

/** What stands before `.html` in names of a language's files. @param {Site} site @param {string} language */
export const suffixOf = ({languages}, language) => (language === languages[0] ? '' : `.${language}`);

/** The whole address of a page; empty where that is not known. @param {Site} site @param {string} path */
export const addressOf = ({url}, path) => url && new URL(path.replace(/^index\.html$/, ''), url).href;

/** The page of the story in a language for frames, by its place in the folder. @param {Site} site @param {string} language */
export const storyFramePath = (site, language) => `frame/story${suffixOf(site, language)}.html`;

/**
 * The page of the whole story.
 * @param {Site} site
 * @param {string} language
 */
export async function storyPage(site, language) {
  const {story, languages, assets} = site;
  const read = reader(story, language);
  const address = addressOf(site, pagePath(site, language));
  const alternate = (tag, path) =>
    markup`<link rel="alternate" hreflang="${tag}" href="${addressOf(site, path) || path}">\n`;
  const alternates = languages.map((other) => alternate(other, pagePath(site, other)));
  const oembed = site.url
    ? markup`<link rel="alternate" type="application/json+oembed" href="${addressOf(site, `oembed${suffixOf(site, language)}.json`)}" title="${read(story.title).text}">\n`
    : '';
  const links = languageLinks(site, language, (other) => pagePath(site, other));
  return document(site, {
    language,
    title: read(story.title).text,
    depth: '',
    head: [
      markup`<meta name="description" content="${read(story.summary).text}">\n`,
      address ? markup`<link rel="canonical" href="${address}">\n` : '',
      languages.length > 1 ? [...alternates, alternate('x-default', pagePath(site, languages[0]))] : '',
      oembed,
      openGraph(site, read, language, address),
      jsonScript(structuredData(story, read, language, {page: address, folder: site.url})),
    ],
    scripts: [assets.core, ...assets.story],
    own: assets.arrive,
    body: markup`${links}<main>${await wholeWidget(site, language, '')}</main>`,
  });
}

/**
 * The page of the whole story for frames: a reader who follows a link out of it keeps the page around. Links within it,
 * and to its other languages, stay in the frame.
 * @param {Site} site
 * @param {string} language
 */
export async function storyFramePage(site, language) {
  const {story, assets} = site;
  const depth = '../';
  const widget = await wholeWidget(site, language, depth);
  const links = languageLinks(site, language, (other) => storyFramePath(site, other).replace('frame/', ''), '_self');
  return document(site, {
    language,
    title: reader(story, language)(story.title).text,
    depth,
    head: [frameHead(site, language, depth)],
    scripts: [assets.core, ...assets.story],
    own: assets.arrive,
    body: markup`${links}<main class="frame">${trusted(widget.html.replaceAll('<a href="#', '<a target="_self" href="#'))}</main>`,
  });
}

/** The widget of the whole story. @param {Site} site @param {string} language @param {string} depth */
function wholeWidget(site, language, depth) {
  const attributes = {src: `${depth}story.json`, 'heading-level': '1'};
  const plain = onPage(plainStory(site.story, language).html, depth);
  const text = markup`<section data-vs-plain>${trusted(plain)}</section>`;
  return drawn(site, 'vs-story', attributes, language, text, depth);
}

/**
 * Links to the other languages of a page; nothing where there are none.
 * @param {Site} site
 * @param {string} language
 * @param {(language: string) => string} pathOf
 * @param {string} [target]
 */
function languageLinks({languages}, language, pathOf, target) {
  const others = languages.filter((other) => other !== language);
  if (others.length === 0) return '';
  const attribute = target && markup` target="${target}"`;
  const links = others.map(
    (other) =>
      markup`<li><a${attribute} href="${pathOf(other)}" hreflang="${other}" lang="${other}" dir="${directionOf(other)}">${nameOfLanguage(other)}</a></li>`,
  );
  return markup`<nav aria-label="${speakIn(language, languagesLabel)}"><ul>${links}</ul></nav>\n`;
}

/** What all pages for frames have in their head. @param {Site} site @param {string} language @param {string} depth */
const frameHead = (site, language, depth) =>
  markup`<base target="_blank">\n<link rel="canonical" href="${addressOf(site, pagePath(site, language)) || depth + pagePath(site, language)}">\n`;

/** Widgets with one heading, that of what they show. All others are under the heading of their page. */
const WITH_HEADING = new Set([
  'vs-speaker-card',
  'vs-case-study-card',
  'vs-event-card',
  'vs-report-card',
  'vs-call-to-action',
]);

/**
 * The page of one widget, for frames.
 * @param {Site} site
 * @param {import('./sections.mjs').Widget} widget
 * @param {string} language
 * @param {{depth: string, title: string}} place `depth` leads from the page to the folder: `../../`
 */
export async function framePage(site, {tag, id}, language, {depth, title}) {
  const story = `${depth}${pagePath(site, language)}`;
  const item = id === undefined ? story : `${story}#${encodeURIComponent(id)}`;
  const isHeaded = WITH_HEADING.has(tag);
  const attributes = {
    src: `${depth}story.json${id === undefined ? '' : `#${encodeURIComponent(id)}`}`,
    'heading-level': isHeaded ? '1' : '2',
  };
  if (tag === 'vs-factor-badge') Object.assign(attributes, {factor: id, src: `${depth}story.json`});
  const widget = await drawn(site, tag, attributes, language, markup`<a href="${item}">${title}</a>`, depth);
  const link = markup`<p class="whole"><a href="${story}">${speakIn(language, wholeStory)}</a></p>`;
  return document(site, {
    language,
    title,
    depth,
    head: [frameHead(site, language, depth)],
    scripts: [site.assets.core, ...site.assets.of(tag)],
    own: site.assets.frame,
    body: markup`<main class="frame">${isHeaded ? '' : markup`<h1>${title}</h1>`}${widget}${link}</main>`,
  });
}

/** A widget as its page has it: its tag, drawn, with its text inside. */
async function drawn({story, problems, sizes, url}, tag, attributes, language, text, depth = '') {
  const storyOf = (address) => (address === `${depth}story.json` ? {story, address} : undefined);
  const {html, problems: found} = await draw(tag, Object.entries(attributes), {language, storyOf});
  problems.push(...found);
  const written = Object.entries(attributes).map(([name, value]) => markup` ${name}="${value}"`);
  const inside = onPage(withSite(forNoScript(withSizes(html, sizes)), url), depth);
  const {html: placed, anchors} = tag === 'vs-story' ? withAnchors(inside, story) : {html: inside, anchors: ''};
  return markup`<${trusted(tag)}${written}><template shadowrootmode="open">${trusted(placed)}</template>${anchors}${text}</${trusted(tag)}>`;
}

/** @returns {string} */
function document({assets, url, story}, {language, title, depth, head, scripts, own, body}) {
  const preloads = scripts.map((path) => markup`<link rel="modulepreload" href="${depth}${path}">\n`);
  const page = (policy) => markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${policy}<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(assets.style)}</style>
${preloads}<script type="module" src="${depth}${own}"></script>
${head}
</head>
<body>
${body}
</body>
</html>
`;
  return page(policyFor(page('').html, url, story)).html;
}

/**
 * A Content Security Policy that lets in what the page itself has and needs, by its hashes.
 * @param {string} html
 * @param {string} url where the folder will be
 * @param {Site['story']} story
 */
function policyFor(html, url, story) {
  // In a sandbox some browsers take 'self' for nobody.
  const self = url ? `'self' ${new URL(url).origin}` : "'self'";
  const policy = [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self} ${styleSources([html]).join(' ')}`,
    ['img-src', self, 'https: data:', ...plainSites(story, IMAGES)].join(' '),
    ['media-src', self, 'https:', ...plainSites(story, RECORDINGS)].join(' '),
    `connect-src ${self}`,
    'frame-src https:',
    "base-uri 'self'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types volunteer-story-widgets',
  ];
  return markup`<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">\n`;
}

/**
 * Sites that a story names by `http:`, as those of an intranet.
 * @param {Site['story']} story
 * @param {RegExp} places of their addresses
 */
const plainSites = (story, places) => [
  ...new Set(
    [...textsOf(story)].flatMap(([path, text]) =>
      places.test(path) && text.startsWith('http:') ? new URL(text).origin : [],
    ),
  ),
];
