/** What may be touched on a page that others write, too. */
import {registry} from '../base/registry.js';

/**
 * Takes an element on, so that it is mended, or put into a widget, once,
 * however many scripts of this library a page has. False if somebody has it already.
 */
export function takeOn(element: Element): boolean {
  const attended = (registry().attended ??= new WeakSet());
  return !attended.has(element) && !!attended.add(element);
}

/** Lets others take the element on. */
export function leave(element: Element): void {
  registry().attended?.delete(element);
}

/**
 * Whether somebody is editing here. What an editor shows is what it saves: nothing
 * may be moved or added in it.
 */
export function isEdited(element: Element): boolean {
  return element.ownerDocument.designMode === 'on' || element.closest('[contenteditable]') !== null;
}

/** What React and Angular write on nodes, Vue where it is developed or inspected, and Svelte where it is developed. */
const MARKS = /^__(react|vnode|vueParent|ngContext|svelte)/;

/** How Svelte calls the symbols under which it keeps what it wrote last on a node. */
const NOTES = /^(attributes|class|style|text)$/;

/**
 * Whether a framework drew the node. It would fail to find it, to put others before it or
 * to remove it, in another place than it knows. What it only let in as HTML is nobody's.
 */
export function isOwned(node: Node): boolean {
  return (
    isMarked(node) || [...node.childNodes].some((child) => child.nodeType === 3 && hasNotes(child)) || isOfVue(node)
  );
}

function isMarked(node: Node): boolean {
  return Object.getOwnPropertyNames(node).some((key) => MARKS.test(key)) || hasNotes(node);
}

function hasNotes(node: Node): boolean {
  return Object.getOwnPropertySymbols(node).some(({description = ''}) => NOTES.test(description));
}

/** What Vue keeps of a part of a page. */
interface VirtualNode {
  readonly el?: unknown;
  readonly anchor?: unknown;
  readonly children?: unknown;
  readonly component?: {readonly subTree?: VirtualNode} | null;
  readonly suspense?: {readonly activeBranch?: VirtualNode | null} | null;
}

/** Where an app of Vue is used, its nodes have no marks; but what holds the app knows all of them. */
function isOfVue(node: Node): boolean {
  for (let place = node.parentNode; place; place = place.parentNode) {
    const app = (place as Node & {_vnode?: VirtualNode | null})._vnode;
    if (app) return draws(app, node);
  }
  return false;
}

function draws({el, anchor, children, component, suspense}: VirtualNode, node: Node): boolean {
  if (el === node || anchor === node) return true;
  const parts = [
    component?.subTree,
    suspense?.activeBranch,
    ...(Array.isArray(children) ? (children as unknown[]) : []),
  ];
  return parts.some((part) => typeof part === 'object' && part !== null && draws(part, node));
}

/** Whether the node is white space between tags, a line break, or a comment. */
export function isBlank(node: Node): boolean {
  return node instanceof Element ? node.localName === 'br' : node.nodeType !== 3 || !node.textContent?.trim();
}

/**
 * Moves nodes, in order, into `parent` before `next`: never copies, so that listeners,
 * ids and what was typed into fields stay. The focus stays as well, and where
 * browsers can move without removing, so do players and frames.
 */
export function move(nodes: readonly Node[], parent: Node, next: Node | null = null): void {
  const focused = deepFocus();
  const mover = parent as Node & {moveBefore?(node: Node, next: Node | null): void};
  for (const node of nodes) {
    if (mover.moveBefore && mover.isConnected && node.isConnected) mover.moveBefore(node, next);
    else mover.insertBefore(node, next);
  }
  if (focused && focused !== deepFocus() && focused.isConnected) focused.focus({preventScroll: true});
}

function deepFocus(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}
