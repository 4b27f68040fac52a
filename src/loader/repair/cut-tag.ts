import {recordMended} from '../record.js';

/** What is left of a tag in the text, up to its real end: `50%" country="BD">`. */
const REMAINS = /^([^<>"“”″]*)["”″]((?:\s+[a-z][a-z-]*(?:=["“”″][^<>"“”″]*["”″])?)*)\s*\/?>/i;

const ATTRIBUTE = /([a-z][a-z-]*)(?:=["“”″]([^"“”″]*)["”″])?/gi;

/** What a text must not set. */
const FOREIGN = /^(data-)?(class|id|style|on.*|src|vs)$/i;

/**
 * Puts a tag together again that an editor cut off at a ">" in a value: the rest of
 * the value and the attributes behind it stand in the text, which is theirs no more.
 */
export function mendCutTag(host: HTMLElement): void {
  const text = host.firstChild;
  const last = [...host.attributes].at(-1);
  const [remains, rest = '', others = ''] = (text instanceof Text && REMAINS.exec(text.data)) || [];
  if (!(text instanceof Text) || !remains || !last) return;
  // A filter may have thrown the attribute away in which it cut: then its value cannot be had any more.
  const isKept = !FOREIGN.test(last.name);
  if (!isKept && !/=/.test(others)) return;
  if (isKept) host.setAttribute(last.name, `${last.value.replace(/^["“”″]/, '')}>${rest}`);
  const found: string[] = isKept ? [last.name] : [];
  for (const [, name = '', value = ''] of others.matchAll(ATTRIBUTE)) {
    if (FOREIGN.test(name) || host.hasAttribute(name)) continue;
    host.setAttribute(name, value);
    found.push(name);
  }
  text.data = text.data.slice(remains.length);
  recordMended(
    host,
    'cut-tag',
    `its tag was cut off at ">": ${remains}`,
    found.map((name) => `${name}="${host.getAttribute(name)}"`).join(' '),
  );
}
