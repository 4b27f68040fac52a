/** How each element is loaded, by tag. The build makes a file of each. */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'vs-case-study-card': () => import('../elements/case-study-card/vs-case-study-card.js'),
  'vs-case-study-carousel': () => import('../elements/case-study-carousel/vs-case-study-carousel.js'),
  'vs-sdg-badge': () => import('../elements/sdg-badge/vs-sdg-badge.js'),
  'vs-speaker-card': () => import('../elements/speaker-card/vs-speaker-card.js'),
};
