/** What makes a page look the same on every day and on every machine. */

/** Before the webinar's events that have days, so that all of them are to come. */
const NOON = Date.UTC(2026, 0, 15, 12);

/** Fonts that come with the tests: each system has others of its own. */
const FONTS = ['noto-sans', 'noto-sans-arabic'].flatMap((font) =>
  ['400', '700'].map((weight) => `/node_modules/@fontsource/${font}/${weight}.css`),
);

/** Stops the clock of the page and loads its fonts. */
export async function standStill(): Promise<void> {
  stopClock();
  await Promise.all(FONTS.map(load));
  const samples = ['A', 'ا'].flatMap((text) => ['400', '700'].map((weight) => ({text, weight})));
  await Promise.all(
    samples.map(({text, weight}) => document.fonts.load(`${weight} 16px "Noto Sans", "Noto Sans Arabic"`, text)),
  );
}

function stopClock(): void {
  const Running = Date;
  window.Date = new Proxy(Running, {
    construct: (_, given: [number]) => (given.length > 0 ? new Running(...given) : new Running(NOON)),
    get: (target, name) => (name === 'now' ? () => NOON : (Reflect.get(target, name) as unknown)),
  });
}

function load(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} could not be loaded; run npm ci.`)));
  });
}
