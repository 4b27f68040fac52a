import '@awesome.me/webawesome/dist/components/avatar/avatar.js';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/card/card.js';

drawn(
  Promise.all([...document.querySelectorAll('wa-card, wa-avatar, wa-badge')].map((element) => element.updateComplete)),
);
