import type {StorybookConfig} from '@storybook/web-components-vite';
import {fileURLToPath} from 'node:url';
import {mergeConfig} from 'vite';
import {poParserForVite} from '../tools/build/po-parser.mjs';
import {writeDownloads} from '../tools/locales/downloads.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Where the files of the translators are made anew with each Storybook. */
const downloads = `${root}/translation-preview/generated`;

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // Storybook has some of its own.
  staticDirs: async (others = []) => {
    await writeDownloads(`${root}/locales`, downloads);
    return [...others, './public', {from: downloads, to: '/translators'}];
  },
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  // The toolbar of preview.ts has a colour scheme, which a mere background would only contradict.
  // Its panel of interactions would be empty: what our stories do by themselves is told nowhere.
  features: {
    backgrounds: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Storybook imports this by itself; unless it is named, a second copy of Lit comes with it.
      // The parser of PO files is adapted on its way, which it would not be in a bundle made beforehand.
      optimizeDeps: {include: ['lit/directive-helpers.js'], exclude: ['gettext-parser']},
      plugins: [poParserForVite(root)],
      build: {
        // A small file would become a `data:` address, which no widget takes for a story or a recording.
        assetsInlineLimit: 0,
        // Warnings about Storybook's own code, its size (in kB) and its speed, would hide those about ours.
        chunkSizeWarningLimit: 1_000,
        rolldownOptions: {checks: {bundlerTimings: false}},
      },
    }),
};

export default config;
