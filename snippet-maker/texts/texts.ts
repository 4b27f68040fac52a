/** The words of the snippet maker in the language of whoever fills it in. */
import {ar} from './ar.js';
import {en} from './en.js';
import {fr} from './fr.js';
import {widgetNames} from './generated/widget-names.js';

type Pair = readonly [string, string];

/** What a language has to say. Its fields may be fewer: what has no words there is described by the manifest. */
export interface Texts {
  readonly ui: {readonly [Key in keyof typeof en.ui]: string};
  readonly systems: Readonly<Record<keyof typeof en.systems, Pair>>;
  readonly carriers: Readonly<Record<keyof typeof en.carriers, Pair>>;
  readonly fields: Readonly<Record<keyof typeof en.fields, Pair>>;
  readonly values: Readonly<Record<keyof typeof en.values, string>>;
}

const TEXTS = {en, fr, ar} as const satisfies Readonly<Record<string, Texts>>;

export type FormLanguage = keyof typeof TEXTS;

export const FORM_LANGUAGES = Object.keys(TEXTS) as readonly FormLanguage[];

/** The language of the form on a page in `language`. */
export function formLanguageFor(language: string): FormLanguage {
  const primary = language.split('-')[0]!.toLowerCase();
  return FORM_LANGUAGES.find((known) => known === primary) ?? 'en';
}

export const textsOf = (language: FormLanguage): Texts => TEXTS[language];

/** The text with its values in place: `{name}` is that of `name`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** What a widget is called, in the words of the doctor. What is not translated yet is English. */
export function widgetName(language: FormLanguage, tag: string): string {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = widgetNames;
  return names[language]?.[tag] ?? names['en']?.[tag] ?? tag;
}

/** What an attribute is called, and what to write there. */
export function fieldText(texts: Texts, tag: string, name: string): Pair | undefined {
  const fields: Readonly<Record<string, Pair>> = texts.fields;
  return fields[`${tag}/${name}`] ?? fields[name];
}
