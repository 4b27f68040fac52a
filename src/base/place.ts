import {html, nothing, type TemplateResult} from 'lit';
import {countryName, countryNames} from '../localization/country-names.js';
import {msg} from '../localization/messages.js';
import type {LanguageController} from './language-controller.js';

/** `XK` is the code in general use; it is not part of ISO 3166-1. */
export const isKosovo = (country: string): boolean => /^(xk|kosovo\s*\*?)$/i.test(country);

export {countryNames as data};

/** How a widget shows a place: its name where it belongs, its note once at the end. */
export interface Place {
  readonly name: TemplateResult;
  readonly note: TemplateResult | typeof nothing;
}

/**
 * Draws a country or territory by its United Nations name. Kosovo carries the
 * asterisk and the note that the United Nations use, which the name leads to.
 * A code without a name is shown as it was typed.
 *
 * @param kosovoNote - speaks another note on Kosovo; null leaves asterisk and note out
 */
export function drawPlace(
  country: string,
  language: LanguageController,
  onUnknown: () => void,
  kosovoNote: (() => string) | null = unitedNationsNote,
): Place {
  if (isKosovo(country)) return drawKosovo(language, kosovoNote);
  const name = countryName(country, language.language);
  if (!name && countryNames.has(language.language)) onUnknown();
  const lang = name ? language.markOf(name.language).lang : nothing;
  return {name: html`<span part="place" lang=${lang}><bdi>${name?.text ?? country}</bdi></span>`, note: nothing};
}

/** The name of Kosovo, without the asterisk that follows it. */
export function kosovoName(): string {
  return msg('Kosovo', {
    id: 'place.kosovo',
    desc: 'Name of the territory, without the asterisk that follows it.',
  });
}

function drawKosovo({mark}: LanguageController, speakNote: (() => string) | null): Place {
  const {lang, dir} = mark;
  const name = kosovoName();
  if (!speakNote) return {name: html`<span part="place" lang=${lang}><bdi>${name}</bdi></span>`, note: nothing};
  return {
    name: html`<span part="place" lang=${lang}
      >${name}<button class="asterisk" type="button" @click=${focusNote}
        ><span aria-hidden="true">*</span
        ><span class="hidden">${msg('Note on the name', {
          id: 'place.note-link',
          desc: 'Button behind the name Kosovo, heard but not seen, that leads to the note on its status.',
        })}</span></button></span>`,
    note: html`<p part="note" class="small" tabindex="-1" lang=${lang} dir=${dir}
      ><span aria-hidden="true">*</span> ${speakNote()}</p>`,
  };
}

function unitedNationsNote(): string {
  return msg(
    'References to Kosovo shall be understood to be in the context of United Nations Security Council resolution 1244 (1999).',
    {
      id: 'place.kosovo-note',
      desc: 'Set note of the United Nations on Kosovo. Use the wording that UN documents in your language use.',
    },
  );
}

function focusNote(event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('[part=note]')?.focus();
}
