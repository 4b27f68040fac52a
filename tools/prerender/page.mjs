/**
 * The tags of a page, and what is put into them. A page stays as its author wrote it: what is drawn
 * goes behind the start tags, and can be taken out again to the last byte.
 */
import {isTag} from 'domhandler';
import {parse} from 'parse5';
import {adapter} from 'parse5-htmlparser2-tree-adapter';

/** @typedef {import('domhandler').Element} Element */

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * By it the command knows again what it drew, and `vs.css` what needs no room kept. It stands on the widget, and on the
 * template in it, which browsers take away as they read it.
 */
const MARK = 'data-vs-drawn';

/** @param {string} inside */
const templateOf = (inside) => `<template shadowrootmode="open" ${MARK}>${inside}</template>`;

/** A page as its author wrote it. */
export class Page {
  /** @param {string} file @param {string} source the page, with or without what was drawn before */
  constructor(file, source) {
    this.file = file;
    this.source = withoutDrawn(source);
    /** Whether it has been drawn before. */
    this.wasDrawn = this.source !== source;
    this.document = parsed(this.source);
    const [base] = elementsOf(this.document, ({name, attribs}) => name === 'base' && 'href' in attribs);
    /** The `href` of its `<base>`. @type {string | undefined} */
    this.base = base?.attribs.href;
  }

  /** Tags of widgets and what may be meant for one, in their order. @returns {Element[]} */
  get tags() {
    return elementsOf(this.document, ({name}) => /^vs(-|[a-z]+$)/.test(name));
  }

  /** What the page says of itself. @returns {Element[]} */
  get metas() {
    return elementsOf(this.document, ({name}) => name === 'meta');
  }

  /** Scripts that bring words of the page's own. @returns {Element[]} */
  get settings() {
    return elementsOf(this.document, ({attribs}) => 'data-vs-locales' in attribs);
  }

  /** What stands for a widget where an editor allows no tags of ours. @returns {Element[]} */
  get carriers() {
    return elementsOf(
      this.document,
      ({name, attribs}) => 'data-vs' in attribs || (name === 'a' && /#vs-[a-z]/.test(attribs.href ?? '')),
    );
  }

  /**
   * The page with something in its tags.
   * @param {ReadonlyMap<Element, string>} insides
   */
  with(insides) {
    let page = '';
    let done = 0;
    const places = [...insides].map(([tag, inside]) => ({at: endOfStartTag(tag), inside}));
    for (const {at, inside} of places.sort((one, other) => one.at - other.at)) {
      page += `${this.source.slice(done, at - 1)} ${MARK}>${templateOf(inside)}`;
      done = at;
    }
    return page + this.source.slice(done);
  }

  /**
   * Where something is, as editors count: `page.html:12:5`.
   * @param {Element} tag
   * @param {string} [attribute]
   */
  placeOf({sourceCodeLocation: location}, attribute = '') {
    const {startLine, startCol} = location?.attrs?.[attribute] ?? location;
    return `${this.file}:${startLine}:${startCol}`;
  }
}

/** A page without what this command drew in it. @param {string} source */
export function withoutDrawn(source) {
  if (!source.includes(MARK)) return source;
  const document = parsed(source);
  const marks = elementsOf(document, isMarked).map(({sourceCodeLocation}) => {
    const {startOffset, endOffset} = sourceCodeLocation.attrs[MARK];
    return {startOffset: startOffset - 1, endOffset};
  });
  const templates = elementsOf(document, isDrawn).map(({sourceCodeLocation}) => sourceCodeLocation);
  let page = '';
  let done = 0;
  for (const {startOffset, endOffset} of [...marks, ...templates].sort(
    (one, other) => one.startOffset - other.startOffset,
  )) {
    page += source.slice(done, startOffset);
    done = endOffset;
  }
  return page + source.slice(done);
}

/** @param {Element} element */
const isMarked = ({name, attribs}) => name.startsWith('vs-') && MARK in attribs;

/** @param {Element} element */
function isDrawn({name, attribs, parent, sourceCodeLocation}) {
  const isOurs = name === 'template' && MARK in attribs && isTag(parent) && parent.name.startsWith('vs-');
  // One that lost its end would take the rest of the page with it.
  return isOurs && !!sourceCodeLocation?.endTag;
}

/** Whether the tag has a shadow root that is not of this command. @param {Element} tag */
export const hasOtherRoot = (tag) =>
  tag.children.some((child) => isTag(child) && child.name === 'template' && 'shadowrootmode' in child.attribs);

/** Whether the tag is closed by its own end tag, and not by the end of what is around it. @param {Element} tag */
export const isClosed = ({sourceCodeLocation}) => !!sourceCodeLocation?.endTag;

/** @param {Element} tag */
function endOfStartTag({sourceCodeLocation}) {
  return sourceCodeLocation.startTag.endOffset;
}

/** @param {string} source */
function parsed(source) {
  const document = parse(source, {sourceCodeLocationInfo: true, treeAdapter: adapter});
  // What is in a template is no part of the page.
  for (const template of elementsOf(document, ({name}) => name === 'template')) template.children = [];
  return document;
}

/**
 * Elements of HTML in the order of the page; nothing in templates.
 * @param {import('domhandler').ParentNode} parent
 * @param {(element: Element) => boolean} isWanted
 * @returns {Element[]}
 */
function elementsOf(parent, isWanted) {
  /** @type {Element[]} */
  const found = [];
  const ahead = parent.children.toReversed();
  while (ahead.length > 0) {
    const node = ahead.pop();
    if (!isTag(node)) continue;
    if (node.namespace === HTML && isWanted(node)) found.push(node);
    // Tags that nobody closed stand deep in each other: deeper than functions may call themselves.
    if (node.name !== 'template') ahead.push(...node.children.toReversed());
  }
  return found;
}
