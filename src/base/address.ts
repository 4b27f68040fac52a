import {isServer} from 'lit';
import {ADDRESS_SCHEMES} from '../reference/address-schemes.js';

export type AddressUse = keyof typeof ADDRESS_SCHEMES;

/**
 * The address when its scheme is allowed for its use, else nothing. Relative
 * addresses count as those of the page. `data:` is allowed for images only,
 * where browsers never run it.
 */
export function allowedAddress(value: string, use: AddressUse): string | undefined {
  try {
    const {protocol} = new URL(value, isServer ? 'https://server.invalid' : document.baseURI);
    return ADDRESS_SCHEMES[use].test(protocol) ? value : undefined;
  } catch {
    return undefined;
  }
}
