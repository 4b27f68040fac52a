/** The page around a story, as the toolbar sets it: language, direction, colour scheme and width. */
import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import './surroundings.css';

interface Surroundings {
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly scheme: 'light' | 'dark';
  readonly width: 'full' | '720' | '360' | '240';
}

export const initialSurroundings: Surroundings = {locale: 'en', direction: 'auto', scheme: 'light', width: 'full'};

export const surroundingsToolbar: Preview['globalTypes'] = {
  locale: menu('Language of the page', 'globe', {
    en: 'English',
    fr: 'Français',
    ar: 'العربية',
    de: 'Deutsch (not translated)',
    'en-XA': '[Þšéûûðô] (accented, longer: for testing)',
    'ar-XB': 'Right to left (for testing)',
  }),
  direction: menu('Direction of the page', 'transfer', {
    auto: 'Direction not set',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  scheme: menu('Colour scheme of the page', 'mirror', {light: 'Light', dark: 'Dark'}),
  width: menu('Width of the place', 'ruler', {full: 'Full width', 720: '720 px', 360: '360 px', 240: '240 px'}),
};

function menu(title: string, icon: string, items: Readonly<Record<string, string>>) {
  const choices = Object.entries(items).map(([value, label]) => ({value, title: label}));
  return {description: title, toolbar: {title, icon, items: choices, dynamicTitle: true}};
}

/** Puts a story into its surroundings. They stay when a choice changes, so widgets must follow by themselves. */
export const surroundings: Decorator = (story, {globals, viewMode}) => {
  const {locale, direction, scheme, width} = {...initialSurroundings, ...globals};
  const classes = `surroundings ${scheme} width-${width} ${viewMode}`;
  return html`<div class=${classes} lang=${locale} dir=${direction === 'auto' ? nothing : direction}>${story()}</div>`;
};
