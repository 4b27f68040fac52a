/** The parsers of the formats that visitors' browsers do not read. Each is loaded when a file needs it. */
import type {ParsePo, ParseRows} from '../src/localization/locale-files/more-formats.js';

export async function poParser(): Promise<ParsePo> {
  const {parse} = await import('gettext-parser/lib/poparser.js');
  return parse;
}

export async function rowParser(): Promise<ParseRows> {
  const {parse} = await import('csv-parse/browser/esm/sync');
  return parse as unknown as ParseRows;
}
