/** Links of the project's Markdown that lead nowhere. No request is made: what is elsewhere is not asked for. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative, sep} from 'node:path';
import MarkdownIt from 'markdown-it';

/** @typedef {{file: string, line: number, link: string, reason: string}} BrokenLink */

const markdown = new MarkdownIt({html: true});

/** Where people read: folders, and whether what is below them counts. */
const FOLDERS = [
  {folder: '.', recursive: false},
  {folder: 'docs', recursive: true},
  {folder: 'bench', recursive: false},
  {folder: '.github', recursive: false},
];

/**
 * @param {string} root the folder of package.json
 * @returns {string[]} paths below it, with slashes
 */
export function markdownFiles(root) {
  return FOLDERS.flatMap(({folder, recursive}) =>
    readdirSync(join(root, folder), {recursive, encoding: 'utf8'})
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name).replaceAll(sep, '/')),
  ).sort();
}

/**
 * What a heading is called in addresses, as GitHub does it.
 * @param {string} heading
 */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/**
 * Every place of a text that an address may name after `#`.
 * @param {string} text
 * @returns {Set<string>}
 */
export function anchorsIn(text) {
  const anchors = new Set([...text.matchAll(/<\w+[^>]*\s(?:id|name)="([^"]+)"/g)].map(([, id]) => id));
  const tokens = markdown.parse(text, {});
  tokens.forEach(({type}, index) => {
    if (type !== 'heading_open') return;
    const words = tokens[index + 1].children.map(({content}) => content).join('');
    const anchor = anchorOf(words);
    let unique = anchor;
    for (let number = 1; anchors.has(unique); number += 1) unique = `${anchor}-${number}`;
    anchors.add(unique);
  });
  return anchors;
}

/**
 * @param {string} text
 * @returns {{link: string, line: number}[]} links and pictures
 */
function linksIn(text) {
  // The cells of a table know no line, but their row does.
  let line = 1;
  return markdown.parse(text, {}).flatMap(({children, map}) => {
    line = map ? map[0] + 1 : line;
    return (children ?? []).flatMap((child) => {
      const link = child.attrGet(child.type === 'image' ? 'src' : 'href');
      return link === null ? [] : [{link: decodeURI(link), line}];
    });
  });
}

/**
 * @param {string} root
 * @param {readonly string[]} files
 * @returns {BrokenLink[]}
 */
export function brokenLinks(root, files) {
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  const anchorsOf = (path) => {
    if (!known.has(path)) known.set(path, anchorsIn(readFileSync(path, 'utf8')));
    return known.get(path);
  };
  return files.flatMap((file) =>
    linksIn(readFileSync(join(root, file), 'utf8')).flatMap(({link, line}) => {
      const reason = faultOf(root, join(root, file), link, anchorsOf);
      return reason ? [{file, line, link, reason}] : [];
    }),
  );
}

/**
 * @param {string} root
 * @param {string} from the file that has the link
 * @param {string} link
 * @param {(path: string) => Set<string>} anchorsOf
 * @returns {string | undefined} what is wrong
 */
function faultOf(root, from, link, anchorsOf) {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return undefined;
  const [path, anchor] = link.split('#');
  const target = path ? join(dirname(from), path) : from;
  const inside = relative(root, target).replaceAll(sep, '/');
  if (inside.startsWith('../')) return 'it leads out of the project';
  if (/^(dist|node_modules)(\/|$)/.test(inside)) return 'it leads to what is not in the repository';
  if (!existsSync(target)) return `there is no ${inside}`;
  if (!anchor || !target.endsWith('.md') || anchorsOf(target).has(anchor)) return undefined;
  return `${basename(target)} has no heading #${anchor}`;
}

/** @param {BrokenLink} link */
export const describeLink = ({file, line, link, reason}) => `${file}:${line}: ${link}: ${reason}.`;
