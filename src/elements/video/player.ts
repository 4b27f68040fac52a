import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../base/words.js';
import type {Tracks} from './captions.js';
import type {VideoSource} from './video-source.js';

/** It points to the right in every language, as on the players of all sites. */
export const PLAY_MARK = html`<svg part="mark" viewBox="0 0 64 64" aria-hidden="true">
  <circle cx="32" cy="32" r="31" fill="#000" fill-opacity=".72" stroke="#fff" stroke-width="2" />
  <path d="M26 20v24l20-12z" fill="#fff" stroke="#fff" stroke-width="2" stroke-linejoin="round" />
</svg>`;

/** Draws the player of a site, or the browser's own; it starts by itself, as the visitor has asked for that. */
export function drawPlayer(
  {type, address}: VideoSource,
  title: Words,
  tracks: Tracks | undefined,
  onError: () => void,
): TemplateResult {
  if (type === 'file')
    return html`<video
      crossorigin=${tracks?.isElsewhere ? 'anonymous' : nothing}
      aria-label=${title.text}
      lang=${title.lang}
      src=${address}
      tabindex="0"
      controls
      autoplay
      playsinline
      @error=${onError}
    >
      ${tracks?.template}
    </video>`;
  return html`<iframe
    title=${title.text}
    lang=${title.lang}
    allow="fullscreen; picture-in-picture; encrypted-media; autoplay"
    referrerpolicy="strict-origin-when-cross-origin"
    src=${address}
  ></iframe>`;
}
