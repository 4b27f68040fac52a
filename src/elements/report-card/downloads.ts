/** The files of a publication, by language. Loaded with the first card that has some. */
import {html, nothing, type TemplateResult} from 'lit';
import type {StoryElement} from '../../base/story-element.js';
import {drawOwn} from '../../base/words.js';
import {languageName} from '../../localization/language-names.js';
import {msg} from '../../localization/messages.js';
import {directionOf, negotiate} from '../../localization/negotiate.js';
import {canonicalTag} from '../../localization/own-name.js';
import type {Report} from '../../story/schema.js';

export {messages as data} from '../../localization/messages.js';

/** Kinds of files that an address ends in. How large they are, nobody knows before asking for them. */
const FILE_TYPE = /\.(docx?|epub|odt|pdf|pptx?|rtf|txt|xlsx?|zip)$/i;

/** Draws one link a language, that of the page first. */
export function drawDownloads(host: StoryElement, downloads: Report['downloads']): TemplateResult | typeof nothing {
  const tags = Object.keys(downloads ?? {});
  if (!downloads || tags.length === 0) return nothing;
  const nearest = negotiate(host.language.language, tags);
  const ordered = tags.filter((tag) => tag === nearest).concat(tags.filter((tag) => tag !== nearest));
  return html`<div part="downloads" class="raised">
    <p id="downloads" class="small">
      ${drawOwn(
        host,
        msg('Download', {
          id: 'report.downloads',
          desc: 'Small heading above links to the files of a report, one a language: "English", "français".',
        }),
      )}
    </p>
    <ul role="list" aria-labelledby="downloads">
      ${ordered.map((tag) => drawDownload(host, tag, downloads[tag]!))}
    </ul>
  </div>`;
}

function drawDownload(host: StoryElement, tag: string, told: string): TemplateResult | typeof nothing {
  const address = host.address('downloads', told, 'link');
  if (!address) return nothing;
  const language = canonicalTag(tag) ?? tag;
  const name = languageName(language, host.language.language);
  const type = FILE_TYPE.exec(address.split(/[?#]/, 1)[0]!)?.[1];
  return html`<li>
    <a part="download" href=${address} hreflang=${language}
      ><bdi lang=${name.language} dir=${directionOf(name.language)}>${name.text}</bdi>${
        type && html` <span class="small">${type.toUpperCase()}</span>`
      }</a
    >
  </li>`;
}
