/** The widgets themselves, as a page has them that uses the built loader. */

/** More cards than the window shows that pages are measured in. */
const SEEN = 24;

/**
 * @param {number} count how many widgets are drawn, those inside of others too
 * @param {string} [script] which build
 */
export const widgets = (count, script = 'vs.js') => `<script>
  const ready = (count) => new Promise((resolve) => {
    let missing = count;
    addEventListener('vs-ready', () => { if (--missing === 0) resolve(); });
  });
  drawn(ready(${Math.min(count, SEEN)}), ready(${count}));
</script>
<link rel="stylesheet" href="/dist/cdn/vs.css">
<script type="module" src="/dist/cdn/${script}"></script>`;
