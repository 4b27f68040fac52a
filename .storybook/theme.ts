/** How the Storybook itself looks: like the widgets, light or dark as its reader has chosen. */
import {create} from 'storybook/theming/create';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

/** The widgets' own, and on dark pages strong enough for the stripes of tables, too. */
const accent = isDark ? '#8fcbf8' : '#0b5c9e';

export const theme = create({
  base: isDark ? 'dark' : 'light',
  brandTitle: 'Volunteer Story Widgets',
  // The folder that the site is in, wherever that is.
  brandUrl: './',
  brandTarget: '_self',
  colorPrimary: accent,
  colorSecondary: accent,
  barSelectedColor: accent,
  appBorderRadius: 8,
  fontBase: 'system-ui, sans-serif',
});
