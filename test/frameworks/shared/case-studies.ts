import 'volunteer-story-widgets/vs-case-study-card';
import 'volunteer-story-widgets/vs-case-study-carousel';

interface Study {
  readonly heading: string;
  readonly country: string;
  readonly text: string;
}

export function createCarousel(onSelect: (index: number) => void) {
  const carousel = document.createElement('vs-case-study-carousel');
  carousel.label = 'Case studies';
  carousel.addEventListener('vs-select', ({detail}) => onSelect(detail.index));
  return carousel;
}

export function createCard({heading, country, text}: Study) {
  const card = document.createElement('vs-case-study-card');
  card.heading = heading;
  card.country = country;
  card.append(text);
  return card;
}
