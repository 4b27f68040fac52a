import {isServer} from 'lit';

/** What an address is for decides which schemes are allowed. */
const SCHEMES = {
  link: /^(https?|mailto|tel):$/,
  image: /^(https?|data):$/,
} as const;

export type AddressUse = keyof typeof SCHEMES;

/**
 * The address when its scheme is allowed for its use, else nothing. Relative
 * addresses count as those of the page. `data:` is allowed for images only,
 * where browsers never run it.
 */
export function allowedAddress(value: string, use: AddressUse): string | undefined {
  try {
    const {protocol} = new URL(value, isServer ? 'https://server.invalid' : document.baseURI);
    return SCHEMES[use].test(protocol) ? value : undefined;
  } catch {
    return undefined;
  }
}
