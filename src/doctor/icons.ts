import {html, type TemplateResult} from 'lit';
import type {Status} from './examine.js';

/** A sign a state, so that colour is not all that tells them apart. */
const ICONS: Readonly<Record<Status, TemplateResult>> = {
  fine: html`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="m2.5 8.5 3.5 3.5 7.5-8" /></svg>`,
  repaired: html`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M13.5 8a5.500 5.500 0 1 1-2-4.300M14 1.500V5h-3.500" /></svg>`,
  loading: html`<svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true"><path d="M2 6.500h3v3H2zM6.500 6.500h3v3h-3zM11 6.500h3v3h-3z" /></svg>`,
  'not-allowed': html`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM4 8h8" /></svg>`,
  'not-loaded': html`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>`,
  wrong: html`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M8 1.500v8.500M8 12v2.500" /></svg>`,
};

export const iconOf = (status: Status): TemplateResult => ICONS[status];

export const chevron = (): TemplateResult =>
  html`<svg class="chevron" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="m3 5.500 5 5 5-5" /></svg>`;
