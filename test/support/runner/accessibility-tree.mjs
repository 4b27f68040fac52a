/**
 * What Chromium tells a screen reader of an element, in lines that a person can check: role, name and state, a line each,
 * indented as they lie in each other.
 */
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

import {playwrightPage, withConnection} from './commands.mjs';

/** @typedef {import('playwright-core').CDPSession} Connection */
/** @typedef {Awaited<ReturnType<typeof fullTree>>[number]} TreeNode */
/** @typedef {{readonly line: string, readonly texts?: readonly string[], readonly children: readonly Entry[]}} Entry */

/** Nothing is said of these; what is in them counts as in what is around them. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LabelText', 'ListMarker', 'MenuListPopup']);

/** Roles that Chromium has names of its own for. */
const ROLES = /** @type {Record<string, string>} */ ({
  DescriptionList: 'description list',
  DisclosureTriangle: 'summary',
  Figcaption: 'caption',
  Legend: 'legend',
  StaticText: 'text',
  sectionheader: 'header',
});

/** What is written in these is their value. */
const FIELDS = new Set(['textbox', 'searchbox']);

/** What is said of a state, in the words of ARIA; nothing of states that are as usual. */
const STATES = /** @type {Record<string, (value: unknown) => string | undefined>} */ ({
  level: (value) => `level ${value}`,
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  pressed: (value) => (value === 'true' ? 'pressed' : 'not pressed'),
  checked: (value) => (value === 'true' ? 'checked' : 'not checked'),
  selected: (value) => (value ? 'selected' : undefined),
  disabled: (value) => (value ? 'disabled' : undefined),
  modal: (value) => (value ? 'modal' : undefined),
  live: (value) => `live ${value}`,
  hasPopup: (value) => `opens ${value}`,
  roledescription: (value) => `called "${value}"`,
  focusable: (value) => (value ? 'focusable' : undefined),
});

/** What is always live, and always can have the focus. */
const OBVIOUS = new Set(['status live polite', 'alert live assertive', 'listitem level 1', ...focusableRoles()]);

function focusableRoles() {
  const roles = ['button', 'link', 'combobox', 'searchbox', 'textbox', 'radio', 'checkbox', 'option', 'summary'];
  return roles.map((role) => `${role} focusable`);
}

/** @param {Connection} connection */
async function fullTree(connection) {
  await connection.send('Accessibility.enable');
  return (await connection.send('Accessibility.getFullAXTree')).nodes;
}

/**
 * @param {Connection} connection
 * @param {string} selector  of an element of the page itself
 * @returns {Promise<string>}
 */
async function treeOf(connection, selector) {
  await connection.send('DOM.enable');
  const {result} = await connection.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  if (!result.objectId) throw new Error(`There is no ${selector}.`);
  const {node: top} = await connection.send('DOM.describeNode', {objectId: result.objectId});
  const nodes = new Map((await fullTree(connection)).map((node) => [node.nodeId, node]));
  const start = [...nodes.values()].find(({backendDOMNodeId}) => backendDOMNodeId === top.backendNodeId);
  if (!start) throw new Error(`Screen readers get nothing of ${selector}.`);

  /** @param {TreeNode} node @returns {Promise<readonly Entry[]>} */
  const entriesOf = async (node) => {
    const inner = [];
    for (const id of node.childIds ?? []) {
      const child = nodes.get(id);
      if (child) inner.push(...(await entriesOf(child)));
    }
    const children = joined(inner);
    const given = String(node.role?.value ?? 'none');
    const role = ROLES[given] ?? given;
    if (node.ignored || SILENT.has(role)) return children;
    const name = spaced(node.name?.value);
    if (role === 'text') return name ? [{line: `text ${quoted([name])}`, texts: [name], children: []}] : [];
    const line = [role, ...(name ? [`"${name}"`] : []), ...(await statesOf(connection, node, role))].join(' ');
    // Its name is what is in it, and would only be read twice here.
    const isSame = children.every(({texts}) => texts?.join(' ') === name) || FIELDS.has(role);
    return [{line, children: isSame ? [] : children}];
  };
  const entries = (await entriesOf(start)).flatMap((entry) => (entry.line === 'main' ? entry.children : entry));
  return entries.flatMap((entry) => linesOf(entry, '')).join('\n');
}

/**
 * @param {Connection} connection
 * @param {TreeNode} node
 * @param {string} role
 */
async function statesOf(connection, node, role) {
  const said = (node.properties ?? []).flatMap(({name, value}) => STATES[name]?.(value.value) ?? []);
  const states = said.filter((state) => !OBVIOUS.has(`${role} ${state}`));
  const {backendDOMNodeId} = node;
  if (backendDOMNodeId) {
    // Chromium tells screen readers of it, but not its developer tools.
    const {node: element} = await connection.send('DOM.describeNode', {backendNodeId: backendDOMNodeId});
    const current = element.attributes?.indexOf('aria-current') ?? -1;
    if (current >= 0) states.push(`current ${element.attributes?.[current + 1]}`);
  }
  const value = spaced(node.value?.value);
  if (value) states.push(`value "${value}"`);
  const description = spaced(node.description?.value);
  if (description) states.push(`described as "${description}"`);
  return states;
}

/** @param {unknown} words */
const spaced = (words) =>
  String(words ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** @param {readonly string[]} texts */
const quoted = (texts) => texts.map((text) => `"${text}"`).join(' ');

/**
 * Texts that follow each other stand in a line.
 * @param {readonly Entry[]} entries
 * @returns {readonly Entry[]}
 */
function joined(entries) {
  /** @type {Entry[]} */
  const all = [];
  for (const entry of entries) {
    const last = all.at(-1);
    if (last?.texts && entry.texts) {
      const texts = [...last.texts, ...entry.texts];
      all[all.length - 1] = {line: `text ${quoted(texts)}`, texts, children: []};
    } else all.push(entry);
  }
  return all;
}

/**
 * @param {Entry} entry
 * @param {string} indent
 * @returns {readonly string[]}
 */
function linesOf({line, children}, indent) {
  return [`${indent}${line}`, ...children.flatMap((child) => linesOf(child, `${indent}  `))];
}

/**
 * The commands `tree-of`, with a selector, and `tree-file`, with the name and the fresh text of a file, which answers what
 * the file says; `npm run trees` lets it write the fresh text first.
 * @param {string} root  the repository
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function accessibilityTreePlugin(root) {
  return {
    name: 'accessibility-tree',
    executeCommand({command, payload, session}) {
      if (command === 'tree-of' && session.browser.type === 'playwright') {
        const {selector} = /** @type {{selector: string}} */ (payload);
        return withConnection(playwrightPage(session), (connection) => treeOf(connection, selector));
      }
      // A result of null or undefined would tell the runner that no plugin knows the command.
      if (command === 'tree-of') return false;
      if (command !== 'tree-file') return undefined;
      const {name, text} = /** @type {{name: string, text: string}} */ (payload);
      return keep(path.join(root, 'test/accessibility/trees', `${path.basename(name)}.txt`), text);
    },
  };
}

/**
 * @param {string} file
 * @param {string} fresh
 */
async function keep(file, fresh) {
  if (process.env.VS_TREES === 'write') await writeFile(file, fresh);
  return readFile(file, 'utf8').catch(() => '');
}
