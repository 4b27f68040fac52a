import {html, type TemplateResult} from 'lit';
import type {StoryElement} from './story-element.js';

/** Parts of an image that cropping keeps. */
export const IMAGE_FOCUSES = ['center', 'top', 'bottom'] as const;
export type ImageFocus = (typeof IMAGE_FOCUSES)[number];

/** An image of a widget; one that cannot be used or loaded gives way to what stands in for it. */
export class Picture {
  #failed = '';

  /**
   * @param host - the widget
   * @param attribute - where its author names the image; `…-focus` says which part cropping keeps
   */
  constructor(
    private readonly host: StoryElement,
    private readonly attribute: string,
  ) {}

  /** Draws the image, or nothing when there is none to show. */
  draw(value: string | undefined, focus: string | undefined, alt: string): TemplateResult | undefined {
    const {host, attribute} = this;
    const kept = host.oneOf(`${attribute}-focus`, focus, IMAGE_FOCUSES);
    const address = host.address(attribute, value, 'image');
    if (address && address === this.#failed) host.problem('image-not-loaded', {attribute, value: address});
    else if (address) {
      const onError = (): void => {
        this.#failed = address;
        host.requestUpdate();
      };
      return html`<img class=${kept} src=${address} alt=${alt} loading="lazy" decoding="async" @error=${onError} />`;
    }
    return undefined;
  }
}
