/** Carousels, and what a visitor has of them. */
import {aTimeout, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../../src/elements/case-study-carousel/vs-case-study-carousel.js';
import type {CaseStudyCarousel} from '../../../../src/elements/case-study-carousel/case-study-carousel.js';

/** Long enough for a smooth scroll to end. */
export const SETTLED = 1_200;

export function slides(count: number): TemplateResult[] {
  return Array.from({length: count}, (_, index) => html`<p><a href="#${index + 1}">Story ${index + 1}</a></p>`);
}

export async function carouselOf(
  content: unknown,
  {width = 360, lang = 'en', dir = 'ltr'} = {},
): Promise<CaseStudyCarousel> {
  const frame = await fixture<HTMLElement>(html`
    <div lang=${lang} dir=${dir}>
      <a href="#before">before</a>
      <vs-case-study-carousel label="Stories">${content}</vs-case-study-carousel>
      <a href="#after">after</a>
    </div>
  `);
  frame.style.inlineSize = `${width}px`;
  const carousel = frame.querySelector('vs-case-study-carousel')!;
  await carousel.updateComplete;
  await settled(carousel);
  return carousel;
}

/** Waits until what is visible was seen. */
export async function settled(carousel: CaseStudyCarousel): Promise<void> {
  await nextFrame();
  await nextFrame();
  await aTimeout(60);
  await carousel.updateComplete;
}

export function part(carousel: CaseStudyCarousel, name: string): HTMLElement {
  return carousel.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
}

export function parts(carousel: CaseStudyCarousel, selector: string): HTMLElement[] {
  return [...carousel.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

export function slideFrames(carousel: CaseStudyCarousel): HTMLElement[] {
  return parts(carousel, '[part="slide"]');
}

export function usableSlides(carousel: CaseStudyCarousel): number[] {
  return slideFrames(carousel).flatMap((frame, index) => (frame.inert ? [] : [index + 1]));
}

/** The children that a reader sees inside the carousel's frame now. */
export function visibleChildren(carousel: CaseStudyCarousel): number[] {
  const frame = part(carousel, 'viewport').getBoundingClientRect();
  return [...carousel.children].flatMap((child, index) => {
    const box = child.getBoundingClientRect();
    const middle = (box.left + box.right) / 2;
    return box.width > 0 && middle > frame.left && middle < frame.right ? [index + 1] : [];
  });
}

export async function showsOnly(carousel: CaseStudyCarousel, ...expected: number[]): Promise<void> {
  await waitUntil(() => String(visibleChildren(carousel)) === String(expected), `should show ${expected}`, {
    timeout: 3_000,
  });
  await waitUntil(() => String(usableSlides(carousel)) === String(expected), `should leave usable ${expected}`, {
    timeout: 3_000,
  });
}

export function announcement(carousel: CaseStudyCarousel): string {
  return carousel.shadowRoot!.querySelector('[role="status"]')!.textContent!.trim();
}

export function text(element: Element): string {
  return element.textContent!.trim().replace(/\s+/g, ' ');
}
