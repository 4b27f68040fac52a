/** The captions of a recording that is a file. Loaded when a visitor starts one that has some. */
import {html, type TemplateResult} from 'lit';
import {languageName} from '../../localization/language-names.js';
import {msg} from '../../localization/messages.js';
import {negotiate} from '../../localization/negotiate.js';
import {canonicalTag} from '../../localization/own-name.js';
import type {StoryEvent} from '../../story/schema.js';
import type {Video} from './video.js';

/** The captions of one language. */
interface Captions {
  readonly language: string;
  readonly label: string;
  readonly address: string;
}

/** Captions as a player takes them. */
export interface Tracks {
  readonly template: readonly TemplateResult[];
  /** Whether another site than that of the page has some of them. */
  readonly isElsewhere: boolean;
}

/** The language and the address of captions as they are typed: `fr: talk.fr.vtt`. No scheme is that short. */
const BY_LANGUAGE = /^([a-z]{2,3}(?:-[a-z0-9]{1,8})*):(.*)/is;

/** What parts them. Addresses may have commas in them. */
const BETWEEN = /[\s,;]+(?=[a-z]{2,3}(?:-[a-z0-9]{1,8})*:)/i;

/** Draws what is typed, or else what the story tells; the captions that serve the reader best are on. */
export function drawTracks(host: Video, told: StoryEvent['captions']): Tracks {
  const captions = host.captions.trim()
    ? typed(host)
    : Object.entries(told ?? {}).map(([tag, at]) => named(host, tag, at));
  const known = captions.flatMap(({address, ...rest}) => {
    const allowed = host.address('captions', address, 'link');
    return allowed ? {...rest, address: allowed} : [];
  });
  const languages = known.map(({language}) => language);
  const shown = negotiate(host.language.language, languages) ?? languages[0];
  return {
    template: known.map(
      ({language, label, address}) =>
        html`<track
          kind="captions"
          srclang=${language}
          label=${label}
          src=${address}
          ?default=${language === shown}
        />`,
    ),
    isElsewhere: known.some(({address}) => new URL(address, document.baseURI).origin !== location.origin),
  };
}

/** Captions by language, or an address alone: their language is that of the widget, which its author wrote. */
function typed(host: Video): Captions[] {
  return host.captions
    .trim()
    .split(BETWEEN)
    .map((part) => {
      const [, tag = '', address = ''] = BY_LANGUAGE.exec(part) ?? [];
      return tag ? named(host, tag, address) : alone(host, part);
    });
}

function alone({language}: Video, address: string): Captions {
  const label = msg('Captions', {
    id: 'video.captions',
    desc: 'Name of the captions of a video, in the menu of the browser’s own player.',
  });
  return {language: language.language, label, address};
}

function named(host: Video, tag: string, address: string): Captions {
  const language = canonicalTag(tag) ?? tag;
  return {language, label: languageName(language, host.language.language).text, address};
}
