import type {LocalizedText} from './language-data.js';
import {displayName} from './own-name.js';

export {messages as data} from './messages.js';

/** Languages that browsers, Chromium first of all, have no data for. Each is named in itself. */
const NAMES: Readonly<Record<string, string>> = {
  be: 'беларуская',
  bem: 'Ichibemba',
  dz: 'རྫོང་ཁ',
  ga: 'Gaeilge',
  ha: 'Hausa',
  ht: 'kreyòl ayisyen',
  hy: 'հայերեն',
  ig: 'Igbo',
  ka: 'ქართული',
  km: 'ខ្មែរ',
  ku: 'kurdî',
  ky: 'кыргызча',
  ln: 'lingála',
  lo: 'ລາວ',
  mg: 'Malagasy',
  mk: 'македонски',
  mt: 'Malti',
  my: 'မြန်မာ',
  ne: 'नेपाली',
  ny: 'Chichewa',
  om: 'Afaan Oromoo',
  ps: 'پښتو',
  rn: 'Ikirundi',
  rw: 'Ikinyarwanda',
  si: 'සිංහල',
  sn: 'chiShona',
  so: 'Soomaali',
  sq: 'shqip',
  'sr-Latn': 'srpski',
  st: 'Sesotho',
  tg: 'тоҷикӣ',
  ti: 'ትግርኛ',
  tn: 'Setswana',
  to: 'lea fakatonga',
  wo: 'Wolof',
  xh: 'isiXhosa',
  yo: 'Èdè Yorùbá',
  zu: 'isiZulu',
};

const known = new Map<string, LocalizedText>();

/**
 * The name of a language in itself; where neither this file nor the browser knows
 * that, its name for a reader of `reader`, its English name, or at last its tag.
 */
export function languageName(tag: string, reader: string): LocalizedText {
  const key = `${tag} ${reader}`;
  let name = known.get(key);
  if (!name) known.set(key, (name = findName(tag, reader)));
  return name;
}

function findName(tag: string, reader: string): LocalizedText {
  // Whom a language belongs to in Kosovo is not for its name to say: the place would need its note.
  const named = tag.replace(/-XK\b/i, '');
  const own = NAMES[named] ?? NAMES[named.split('-', 1)[0]!];
  if (own) return {text: own, language: tag};
  for (const language of [named, reader, 'en']) {
    const text = displayName(named, language);
    if (text) return {text, language: language === named ? tag : language};
  }
  return {text: tag, language: tag};
}
