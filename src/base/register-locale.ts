import {insist} from '../localization/persist.js';

/**
 * Adds a language to all widgets of a page, or puts other words over those that a language has. The file
 * is what translators deliver: XLIFF 1.2 or 2, or JSON. It is checked as `npm run locales check` does: bad
 * texts are left out, a bad file is not used at all, with the reasons on the console. Widgets that are
 * drawn already change when the file is here.
 *
 *     registerLocale('rw', '/files/rw.xlf');
 *
 * @param language - a BCP 47 tag: `rw`, `pt-BR`
 * @param address - of the file, from the page; other sites must allow it (`Access-Control-Allow-Origin`)
 * @returns whether texts of the file are used; on a server, where nothing is loaded, it is false
 */
export async function registerLocale(language: string, address: string | URL): Promise<boolean> {
  if (typeof document === 'undefined') return false;
  const {addLocale} = await insist(() => import('./own-locale.js'));
  return addLocale({
    language,
    address: String(address),
    place: document.documentElement,
    attribute: 'registerLocale',
  });
}
