import '@awesome.me/webawesome/dist/components/format-date/format-date.js';

drawn(Promise.all([...document.querySelectorAll('wa-format-date')].map((date) => date.updateComplete)));
