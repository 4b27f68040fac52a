import 'volunteer-story-widgets/vs-case-study-card';
import 'volunteer-story-widgets/vs-case-study-carousel';

export function createCarousel(onSelect) {
  const carousel = document.createElement('vs-case-study-carousel');
  carousel.label = 'Case studies';
  carousel.addEventListener('vs-select', ({detail}) => onSelect(detail.index));
  return carousel;
}

export function createCard({heading, country, text}) {
  const card = document.createElement('vs-case-study-card');
  Object.assign(card, {heading, country});
  card.append(text);
  return card;
}
