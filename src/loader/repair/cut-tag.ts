import {isOwned, move} from '../page.js';
import {recordMended} from '../record.js';

/** What is left of a tag in the text, up to its real end: `50%" country="BD">`. */
const REMAINS = /^([^<>"“”″]*)["”″]((?:\s+[a-z][a-z-]*(?:=["“”″][^<>"“”″]*["”″])?)*)\s*\/?>/i;

/**
 * A value that took in what follows, up to the next straight mark of the page: the marks behind its ">"
 * became typographic. What stands behind the last "<" is the beginning of another tag.
 */
const TAKEN_IN = /^([^<“”″]*)[“”″]((?:\s+[a-z][a-z-]*(?:=[“”″][^<>“”″]*[“”″])?)*)\s*\/?>([^]*)</i;

const ATTRIBUTE = /([a-z][a-z-]*)(?:=["“”″]([^"“”″]*)["”″])?/gi;

/** What a text must not set. */
const FOREIGN = /^(data-)?(class|id|style|on.*|src|vs)$/i;

/**
 * Puts a tag together again that an editor cut off at a ">" in a value: the rest of
 * the value and the attributes behind it stand in the text, which is theirs no more.
 */
export function mendCutTag(host: HTMLElement): void {
  if (mendTakenIn(host)) return;
  const text = host.firstChild;
  const last = [...host.attributes].at(-1);
  const [remains, rest = '', others = ''] = (text instanceof Text && REMAINS.exec(text.data)) || [];
  if (!(text instanceof Text) || !remains || !last) return;
  // A filter may have thrown the attribute away in which it cut: then its value cannot be had any more.
  const isKept = !FOREIGN.test(last.name);
  if (!isKept && !/=/.test(others)) return;
  if (isKept) host.setAttribute(last.name, `${last.value.replace(/^["“”″]/, '')}>${rest}`);
  const found: string[] = isKept ? [last.name] : [];
  found.push(...setOthers(host, others));
  text.data = text.data.slice(remains.length);
  recordMended(
    host,
    'cut-tag',
    `its tag was cut off at ">": ${remains}`,
    found.map((name) => `${name}="${host.getAttribute(name)}"`).join(' '),
  );
}

/** Sets the attributes that stand in a text, and returns their names. */
function setOthers(host: HTMLElement, text: string): string[] {
  const found: string[] = [];
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (FOREIGN.test(name) || host.hasAttribute(name)) continue;
    host.setAttribute(name, value);
    found.push(name);
  }
  return found;
}

/**
 * Gives back what a value took in: the widget's text, and behind it the words of the page.
 * Its tags are left out, since nothing that stood in an attribute may become HTML.
 */
function mendTakenIn(host: HTMLElement): boolean {
  for (const {name, value} of host.attributes) {
    const [taken, own = '', others = '', rest = ''] = TAKEN_IN.exec(value) ?? [];
    const nodes = [...host.childNodes];
    if (taken === undefined || FOREIGN.test(name) || nodes.some(isOwned)) continue;
    const [text = '', ...after] = rest.split(`</${host.localName}>`);
    for (const stray of host.getAttributeNames()) if (/["“”″]/.test(stray)) host.removeAttribute(stray);
    host.setAttribute(name, own);
    const names = [name, ...setOthers(host, others)];
    const words = new Text(` ${withoutTags(after.join(' '))} `);
    move([words, ...nodes], host.parentNode!, host.nextSibling);
    host.textContent = withoutTags(text);
    recordMended(
      host,
      'cut-tag',
      `its value ${name} took in what follows it, because its tag was cut off at ">"`,
      names.map((each) => `${each}="${host.getAttribute(each)}"`).join(' '),
    );
    return true;
  }
  return false;
}

const withoutTags = (text: string): string => text.replace(/<[^>]*>/g, ' ').trim();
