import {command, nextFrame, type Media, type Size} from './commands.js';
import {skip} from './skip.js';

export type {Media, Size};

/** What every test starts with, in every browser. */
const DEFAULT_SIZE: Size = {width: 800, height: 600};

const EVERYTHING_UNSET: Media = {
  media: null,
  colorScheme: null,
  reducedMotion: null,
  forcedColors: null,
};

let isEmulating = false;
let isResized = false;

/**
 * Makes the browser, frames included, behave as for a visitor with these settings, or as when
 * printing. Ends with the test, so call it in the test or in `beforeEach`.
 *
 * Returns false where the browser cannot do it: then let the test be shown as skipped, as
 * `emulateMediaOrSkip` does.
 */
export async function emulateMedia(media: Media): Promise<boolean> {
  isEmulating = true;
  const isDone = await command('page-media', media);
  await nextFrame();
  return isDone;
}

/**
 * For use in a test that is a `function`, not an arrow:
 *
 *     it('rests for those who want that', async function () {
 *       await emulateMediaOrSkip(this, { reducedMotion: 'reduce' });
 */
export async function emulateMediaOrSkip(context: Mocha.Context, media: Media): Promise<void> {
  if (!(await emulateMedia(media))) skip(context, `this browser cannot emulate ${Object.keys(media).join(', ')}`);
}

/** Gives the test's page another size, until the test ends. */
export async function setViewport(size: Size): Promise<void> {
  isResized = true;
  await command('page-viewport', size);
  await nextFrame();
}

afterEach(async () => {
  if (isEmulating) await emulateMedia(EVERYTHING_UNSET);
  if (isResized) await setViewport(DEFAULT_SIZE);
  isEmulating = false;
  isResized = false;
});
