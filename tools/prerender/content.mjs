/** What stands between the tags of a page, for widgets that are drawn without a browser. */
import {is, selectOne} from 'css-select';
import {isComment, isTag, isText} from 'domhandler';
import {textContent} from 'domutils';

/** @typedef {import('domhandler').Element} Element */
/** @typedef {import('domhandler').ChildNode} ChildNode */

/**
 * A node as widgets ask for it. Of a document there is only what they ask of one.
 * @type {WeakMap<ChildNode, PageNode>}
 */
const nodes = new WeakMap();

class PageNode {
  /** @param {ChildNode} node */
  constructor(node) {
    this.nodeType = node.nodeType;
    if (!isTag(node)) this.data = node.data;
  }
}

class PageElement extends PageNode {
  #element;

  /** @param {Element} element */
  constructor(element) {
    super(element);
    this.#element = element;
    this.localName = element.name;
    this.slot = element.attribs.slot ?? '';
  }

  get attributes() {
    return this.#element.attributes;
  }

  get childNodes() {
    return this.#element.children.map(wrapped);
  }

  get firstChild() {
    return this.childNodes[0] ?? null;
  }

  get children() {
    return this.#element.children.filter(isTag).map(wrapped);
  }

  get firstElementChild() {
    return this.children[0] ?? null;
  }

  get textContent() {
    return textContent(this.#element);
  }

  getAttribute(name) {
    return this.#element.attribs[name] ?? null;
  }

  matches(selector) {
    return is(this.#element, selector);
  }

  querySelector(selector) {
    const found = selectOne(selector, this.#element.children, {context: this.#element});
    return found && wrapped(found);
  }
}

/** @param {ChildNode} node */
function wrapped(node) {
  let known = nodes.get(node);
  if (!known) nodes.set(node, (known = isTag(node) ? new PageElement(node) : new PageNode(node)));
  return known;
}

/** What a widget asks of its own tag. What it is and which attributes it has, it knows better. */
const ASKED = /** @type {const} */ ([
  'childNodes',
  'children',
  'firstChild',
  'firstElementChild',
  'matches',
  'querySelector',
  'textContent',
]);

/**
 * What a widget would ask its tag in a browser, to be defined on it.
 * @param {Element} tag
 * @returns {PropertyDescriptorMap}
 */
export function contentOf(tag) {
  const page = new PageElement(tag);
  /** @param {string} name */
  const answer = (name) => (typeof page[name] === 'function' ? page[name].bind(page) : page[name]);
  return {
    ...Object.fromEntries(ASKED.map((name) => [name, {get: () => answer(name)}])),
    id: {value: tag.attribs.id ?? ''},
  };
}

/** White space and comments, which nobody sees between tags. @param {ChildNode} node */
export const isUnseen = (node) => isComment(node) || (isText(node) && node.data.trim() === '');
