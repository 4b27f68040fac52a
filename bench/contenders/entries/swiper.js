import {register} from 'swiper/element/bundle';

register();
const carousel = document.querySelector('swiper-container');
drawn(
  new Promise((resolve) => {
    if (carousel.swiper) resolve();
    else carousel.addEventListener('swiperafterinit', resolve);
  }),
);
