import Splide from '@splidejs/splide';

const carousel = new Splide('.splide', {fixedWidth: '320px', gap: '16px', pagination: true});
drawn(
  new Promise((resolve) => {
    carousel.on('ready', resolve);
    carousel.mount();
  }),
);
