import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/editors/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  // The toolbar of preview.ts has a colour scheme, which a mere background would only contradict.
  features: {backgrounds: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false},
  viteFinal: (config) =>
    mergeConfig(config, {
      // Storybook imports this by itself; unless it is named, a second copy of Lit comes with it.
      optimizeDeps: {include: ['lit/directive-helpers.js']},
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
