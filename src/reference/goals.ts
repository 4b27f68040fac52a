/**
 * The 17 Sustainable Development Goals: their numbers and official colours.
 *
 * Colours are the sRGB values of the United Nations' own guidelines and are
 * never changed. Titles stand in `goal-titles/`, one file a language.
 */

/** Official colours of Goals 1 to 17, in order. */
export const GOAL_COLORS = [
  '#E5243B', '#DDA63A', '#4C9F38', '#C5192D', '#FF3A21', '#26BDE2',
  '#FCC30B', '#A21942', '#FD6925', '#DD1367', '#FD9D24', '#BF8B2E',
  '#3F7E44', '#0A97D9', '#56C02B', '#00689D', '#19486A',
] as const;

/**
 * Goals on whose colour white does not reach 3:1, the least that WCAG 2.2
 * (1.4.3 and 1.4.11) asks of large numerals: their number is drawn in black.
 */
export const DARK_NUMERAL_GOALS: readonly number[] = [2, 6, 7, 9, 11, 15];
