/** What an address is for decides which schemes are allowed. */
export const ADDRESS_SCHEMES = {
  link: /^(https?|mailto|tel):$/,
  image: /^(https?|data):$/,
  story: /^https?:$/,
} as const;
