/** Tables for spreadsheet programs. */
import {printText} from './model.mjs';

/** Without it, spreadsheet programs take the letters for those of an old encoding. */
const MARK = '\uFEFF';

const cell = (value) => {
  const text = String(value ?? '');
  return /[",;\n\r\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const table = (rows) => MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** @param {readonly import('./model.mjs').Unit[]} units */
export function writeCsv(units) {
  return table([
    ['id', 'source', 'target', 'state', 'notes', 'former source'],
    ...units.map(({id, source, target, state, notes, comments, places, former, limit}) => [
      id,
      printText(source),
      printText(target),
      state,
      [
        ...notes,
        ...(limit ? [`At most ${limit} characters`] : []),
        ...places.map((place) => `Said in ${place}`),
        ...comments,
      ].join('\n'),
      former ? printText(former) : '',
    ]),
  ]);
}

/** What was refused, to be mended and imported. */
export function writeRefused(faults, reason) {
  return table([
    ['id', 'source', 'target', 'line', 'reason'],
    ...faults.map((fault) => [fault.id, fault.source, fault.text, fault.line, reason(fault)]),
  ]);
}
