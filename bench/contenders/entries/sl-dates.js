import '@shoelace-style/shoelace/dist/components/format-date/format-date.js';

drawn(Promise.all([...document.querySelectorAll('sl-format-date')].map((date) => date.updateComplete)));
