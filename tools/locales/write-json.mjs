/** Our JSON form, which a page can register without a build. */
import {printText} from './model.mjs';

/**
 * @param {readonly import('./model.mjs').Unit[]} units
 * @param {{language: string}} about
 */
export function writeJson(units, {language}) {
  const messages = Object.fromEntries(
    units.map(({id, source, target, state}) => [id, {source: printText(source), target: printText(target), state}]),
  );
  return `${JSON.stringify({language, messages}, null, 2)}\n`;
}
