import {html, nothing, type TemplateResult} from 'lit';
import {initialsOf, tintOf} from './initials.js';

/** Draws the photo of a person, or the initials that stand in for it; nothing where there is neither. */
export function drawPortrait(name: string, photo: TemplateResult | undefined): TemplateResult | typeof nothing {
  if (photo) return html`<div part="photo">${photo}</div>`;
  const initials = initialsOf(name);
  if (!initials) return nothing;
  return html`<div part="photo" class="tint-${tintOf(name)}" aria-hidden="true">${initials}</div>`;
}
