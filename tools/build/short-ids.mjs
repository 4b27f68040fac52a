/**
 * Ids of messages are names, for translators: `carousel.next`. Visitors would download each of
 * them with the code and again with the words of their language, so they are numbers there,
 * and nobody need be able to compute one. What is read by names that are put together, such
 * as the words of dates, keeps its name.
 */
import {readFileSync} from 'node:fs';

const CALL = /\bmsg\(/;
const ID = /\bid: '([\w.#-]+)'/g;
const OPTIONS = /\{\s*id: '([\w.#-]+)',?\s*\}/g;
const FORM = /#\w+$/;

/** Where files that pages bring, whose messages have names, learn the numbers. */
const NUMBERS = /(export const numbers[^=]*= )\{\}/;

/** What the run time of @lit/localize makes of the second value that `msg()` is given. */
const LOOKUP = 'options?.id ?? generateId(template)';

/** @param {string} id the form that a plural takes is no part of the message's number */
const baseOf = (id) => id.replace(FORM, '');

/**
 * @param {readonly string[]} sources the files of all messages
 */
export function shortIds(sources) {
  const said = sources.map((file) => readFileSync(file, 'utf8')).filter((code) => CALL.test(code));
  const names = new Set(said.flatMap((code) => [...code.matchAll(ID)].map(([, id]) => baseOf(id))));
  const numbers = new Map([...names].sort().map((name, index) => [name, index]));

  /** @param {string} id */
  const short = (id) => {
    const number = numbers.get(baseOf(id));
    return number === undefined ? id : `${number}${FORM.exec(id)?.[0] ?? ''}`;
  };

  /**
   * The messages of a language, by the same ids.
   * @template T
   * @param {Record<string, T>} messages
   * @returns {Record<string, T>}
   */
  const shortened = (messages) => Object.fromEntries(Object.entries(messages).map(([id, text]) => [short(id), text]));

  /** @type {import('rollup').Plugin} */
  const plugin = {
    name: 'short-ids',
    transform(code, id) {
      if (id.endsWith('@lit/localize/internal/runtime-msg.js')) {
        if (!code.includes(LOOKUP)) this.error(`${LOOKUP} is in ${id} no more; adapt tools/build/short-ids.mjs.`);
        return {code: code.replace(LOOKUP, 'options'), map: null};
      }
      if (id.endsWith('/generated/english.ts')) {
        if (!NUMBERS.test(code)) this.error(`${id} has no place for the numbers of messages.`);
        const asked = [...numbers].filter(([name]) =>
          new RegExp(`"${RegExp.escape?.(name) ?? name.replaceAll('.', '\\.')}(#\\w+)?":`).test(code),
        );
        return {code: code.replace(NUMBERS, `$1${JSON.stringify(Object.fromEntries(asked))}`), map: null};
      }
      if (/\/generated\/(?!locales)[\w-]+\.ts$/.test(id)) {
        const start = code.indexOf('{');
        const end = code.lastIndexOf('}') + 1;
        const messages = JSON.stringify(shortened(JSON.parse(code.slice(start, end))));
        return {code: code.slice(0, start) + messages + code.slice(end), map: null};
      }
      if (!/\/src\/.*\.ts(\?|$)/.test(id) || !CALL.test(code)) return null;
      const changed = code.replace(OPTIONS, (_, name) => {
        const known = short(name);
        return FORM.test(known) ? `'${known}'` : known;
      });
      const left = ID.exec(changed)?.[1];
      ID.lastIndex = 0;
      if (left) this.error(`The message ${left} in ${id} has options that tools/build/short-ids.mjs does not know.`);
      return {code: changed, map: null};
    },
  };
  return {plugin, shortened};
}
