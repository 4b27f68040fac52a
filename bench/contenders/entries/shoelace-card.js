import '@shoelace-style/shoelace/dist/components/avatar/avatar.js';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';

drawn(
  Promise.all([...document.querySelectorAll('sl-card, sl-avatar, sl-badge')].map((element) => element.updateComplete)),
);
