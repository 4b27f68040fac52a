/** Draws the widgets of pages beforehand, so that readers see them complete before any script, and without one. */
import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {problemText} from '../../dist/npm/base/problem-texts.js';
import {UserError} from '../user-error.mjs';
import {draw} from '../publish/draw.mjs';
import {withSizes} from '../publish/images.mjs';
import {forNoScript} from '../publish/without-script.mjs';
import {attributesOf, misspelt} from './attributes.mjs';
import {contentOf} from './content.mjs';
import {Copies} from './copies.mjs';
import {isMeant, obstacleIn, slidesIn} from './drawable.mjs';
import {notesOn} from './notes.mjs';
import {placesFor, readPage, writePage} from './output.mjs';
import {Page, withoutDrawn} from './page.mjs';
import {missingIn, styleSources} from './policy.mjs';
import {addressesOnPage, Stories} from './stories.mjs';
import {numberingOf, surroundingsOf} from './surroundings.mjs';

/**
 * @typedef {import('domhandler').Element} Element
 *
 * @typedef {object} Options
 * @property {string} [out] the file or folder to write; the pages themselves by default
 * @property {string} [root] the folder that is the root of the site
 * @property {string} [base] the address that those on the pages start from
 *
 * @typedef {object} Result
 * @property {number} drawn how many widgets
 * @property {string[]} written the pages, where they are now
 * @property {string[]} faults what their author has to mend, each with its place and the way out
 * @property {string[]} notes what stays as it is
 * @property {string[]} styles sources for `style-src`
 */

/** Where a site would stand whose name cannot be known yet. */
const NAMELESS = /(?<!https:\/\/)\b(?:disk|server)\.invalid\b/;

/**
 * @param {readonly string[]} files
 * @param {Options} options
 * @returns {Promise<Result>}
 */
export async function prerender(files, {out, root, base}) {
  if (root !== undefined) await refuseNoFolder(root);
  const stories = new Stories({root, base: baseAddress(base)});
  /** @type {Result} */
  const result = {drawn: 0, written: [], faults: [], notes: [], styles: []};
  await eachPage(files, out, result, async (source, file) => {
    const page = new Page(file, source);
    refuseOtherEncoding(page);
    const insides = await drawPage(page, stories, result);
    const styles = styleSources(insides.values());
    result.faults.push(...policyFaults(page, styles));
    result.drawn += insides.size;
    result.styles = [...new Set([...result.styles, ...styles])];
    return insides.size > 0 || page.wasDrawn ? page.with(insides) : undefined;
  });
  result.faults.push(...stories.faults);
  return result;
}

/**
 * Takes out of pages what was drawn in them.
 * @param {readonly string[]} files
 * @param {Pick<Options, 'out'>} options
 * @returns {Promise<Pick<Result, 'written' | 'faults' | 'notes'>>}
 */
export async function undo(files, {out}) {
  const result = {written: [], faults: [], notes: []};
  await eachPage(files, out, result, (source) => {
    const page = withoutDrawn(source);
    return page === source ? undefined : page;
  });
  return result;
}

/**
 * Changes pages, each once. A fault of one page costs only this page. One in which nothing changes goes along where
 * others go.
 * @param {readonly string[]} files
 * @param {string | undefined} out
 * @param {Pick<Result, 'written' | 'faults' | 'notes'>} result
 * @param {(source: string, file: string) => string | undefined | Promise<string | undefined>} change nothing where nothing changes
 */
async function eachPage(files, out, {written, faults, notes}, change) {
  const distinct = [...new Map(files.map((file) => [resolve(file), file])).values()];
  const {placeOf, folder} = await placesFor(distinct, out);
  const copies = new Copies(folder);
  await copies.read();
  for (const file of distinct) {
    try {
      const {mark, source} = await readPage(file);
      const changed = await change(source, file);
      const place = placeOf(file);
      const isCopy = changed === undefined;
      if (isCopy && resolve(place) === resolve(file)) continue;
      const text = mark + (changed ?? source);
      await writePage(place, text, file, copies);
      if (isCopy) copies.add(place, text);
      if (isCopy) notes.push(`${place} is ${file} as it was.`);
      else written.push(place);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push(error.message);
    }
  }
  await copies.write();
}

/** Else each address on each page would be at fault. @param {string} root */
async function refuseNoFolder(root) {
  const reason = await stat(root).then(
    (found) => (found.isDirectory() ? undefined : 'it is a file.'),
    (error) => (error.code === 'ENOENT' ? 'there is no such folder.' : `it cannot be read: ${error.message}.`),
  );
  if (reason) throw new UserError(`--root: ${root}: ${reason} Name the folder that your site serves as /.`);
}

/** @param {string | undefined} base */
function baseAddress(base) {
  if (base === undefined) return undefined;
  if (!URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol))
    throw new UserError(`--base: "${base}" is not an address. Write it like this: https://site.example/page/.`);
  return new URL(base).href;
}

/** What is drawn is in UTF-8. @param {Page} page */
function refuseOtherEncoding(page) {
  for (const meta of page.metas) {
    const encoding = meta.attribs.charset ?? /charset=["']?([\w-]+)/i.exec(meta.attribs.content ?? '')?.[1];
    if (encoding && !/^utf-?8$/i.test(encoding.trim()))
      throw new UserError(
        `${page.placeOf(meta)}: the page says that it is in ${encoding}, so that nothing can be written into it. Save it in UTF-8, and write charset="utf-8".`,
      );
  }
}

/**
 * @param {Page} page
 * @param {Stories} stories
 * @param {Pick<Result, 'faults' | 'notes'>} result
 * @returns {Promise<Map<Element, string>>} what goes into each tag
 */
async function drawPage(page, stories, {faults, notes}) {
  const place = stories.baseOf(page.file, page.base);
  const insides = new Map();
  const tags = page.tags.filter(isMeant);
  for (const tag of tags) {
    const {inside, problems} = await drawTag(tag, place, stories);
    if (inside !== undefined) insides.set(tag, inside);
    faults.push(...told(page, tag, problems));
  }
  notes.push(...notesOn(page));
  if (tags.length === 0) notes.push(`${page.file}: there is no tag of a widget in it, such as <vs-speaker-card>.`);
  return insides;
}

/**
 * What goes into a tag; nothing where it stays as it is.
 * @param {Element} tag
 * @param {{base: string, isUnclear: boolean}} place
 * @param {Stories} stories
 * @returns {Promise<{inside?: string, problems: Problem[]}>}
 *
 * @typedef {{element?: string, code: string, attribute?: string, value?: string, wanted?: string} | string} Problem
 */
async function drawTag(tag, place, stories) {
  const obstacle = obstacleIn(tag);
  if (obstacle) return {problems: [obstacle]};
  const src = tag.attribs.src?.trim();
  const found = src ? await stories.at(src, place) : undefined;
  if (found && 'code' in found)
    return {problems: [{code: found.code, attribute: 'src', value: src, wanted: found.reason}]};
  try {
    const storyOf = (file) => (file === src?.split('#')[0] || file === found?.address ? found : undefined);
    const {html, problems} = await draw(tag.name, attributesOf(tag), {
      ...surroundingsOf(tag),
      content: contentOf(tag),
      storyOf,
    });
    const inside = finished(tag, withSizes(html, await stories.sizesIn(html)), place.base);
    const all = [...misspelt(tag, numberingOf(tag)), ...problems];
    return inside === undefined ? {problems: [...all, NO_SITE]} : {inside, problems: all};
  } catch (error) {
    return {problems: [{code: 'render-failed', value: String(error)}]};
  }
}

const NO_SITE =
  'names the site of its recording, which is not known yet. Write the whole address of the recording, or that of the page with --base.';

/**
 * A drawn widget as it stands in its page; nothing where a name in it is not known.
 * @param {Element} tag @param {string} html @param {string} base
 */
function finished(tag, html, base) {
  const isCarousel = tag.name === 'vs-case-study-carousel';
  const {'slides-per-view': perView, src = ''} = tag.attribs;
  const inside = addressesOnPage(
    forNoScript(html, {perView, slides: isCarousel && !src ? slidesIn(tag) : undefined}),
    src,
    base,
  );
  if (!NAMELESS.test(inside)) return inside;
  const {hostname} = new URL(base);
  return hostname === 'disk.invalid' ? undefined : inside.split(NAMELESS).join(hostname.replace(/^www\./, ''));
}

/** Problems of a tag, each once, with its place and the way out. @param {Page} page @param {Element} tag @param {readonly Problem[]} problems */
function told(page, tag, problems) {
  const lines = problems.map((problem) => {
    if (typeof problem === 'string') return `${page.placeOf(tag)}: <${tag.name}> ${problem}`;
    const {element = tag.name, code, ...fault} = problem;
    const {message, hint} = problemText(code, fault);
    const isOwn = element === tag.name && fault.attribute !== undefined;
    return `${page.placeOf(tag, isOwn ? fault.attribute : undefined)}: <${element}> ${message} ${hint}`;
  });
  return [...new Set(lines)];
}

/** Policies in the page that do not let in what is drawn. @param {Page} page @param {readonly string[]} styles */
function policyFaults(page, styles) {
  return page.metas.flatMap((meta) => {
    if (meta.attribs['http-equiv']?.trim().toLowerCase() !== 'content-security-policy') return [];
    const missing = missingIn(meta.attribs.content ?? '', styles);
    return missing.length > 0
      ? [
          `${page.placeOf(meta)}: the Content Security Policy does not let in the styles of what is drawn, which is plain until the script comes. Add to style-src: ${missing.join(' ')}`,
        ]
      : [];
  });
}
