/**
 * The five factors that leave people behind.
 *
 * Source: United Nations Development Programme, "What does it mean to leave no
 * one behind?", July 2018.
 */
export const FACTORS = [
  'discrimination',
  'geography',
  'governance',
  'socio-economic-status',
  'shocks-and-fragility',
] as const;

/** One of the five factors, as it is written in an attribute or a story file. */
export type Factor = (typeof FACTORS)[number];
