declare module 'gettext-parser/lib/poparser.js' {
  import type {ParsePo} from '../src/localization/locale-files/more-formats.js';

  export const parse: ParsePo;
}
