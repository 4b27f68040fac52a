/**
 * Every story, in a column from left to right and from right to left: it looks as in the picture that is kept of it.
 *
 * The pictures are a quarter of the size, so that they stay small: they show what moved, vanished or changed its colour,
 * not each pixel. What a story says and does, other tests know.
 */
import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {StoryPage} from '../../accessibility/support/surroundings.js';
import {command, nextFrame} from '../../support/commands.js';
import {FILES, storiesOf} from '../../support/stories.js';
import {standStill} from './still.js';

const PARTS = 2;

const LANGUAGES = [
  {lang: 'en', dir: 'ltr'},
  {lang: 'ar', dir: 'rtl'},
] as const;

/** A card's width, in CSS pixels. */
const COLUMN = 360;

/** As high as the longest story that is compared whole. */
const WINDOW = {width: 800, height: 2_000};

/** The answer of `support/pictures.mjs`: empty, or what is another. */
type Difference = string;

/**
 * Adds the tests of one part of all stories, counted from 1.
 */
export function comparePictures(part: number): void {
  const page = StoryPage.make();
  before(async () => {
    await standStill();
    await command('page-viewport', WINDOW);
    Object.assign(document.body.style, {margin: '0'});
    Object.assign(page.element.style, {fontFamily: "'Noto Sans', 'Noto Sans Arabic', sans-serif", padding: '16px'});
    await page.setWidth(COLUMN);
  });

  for (const file of FILES.filter((_, index) => index % PARTS === part - 1)) {
    const meta = file.default;
    describe(`Pictures: ${meta.title}`, () => {
      for (const [name, story] of storiesOf(file)) {
        for (const language of LANGUAGES) {
          it(`${name}, ${language.dir}`, async function () {
            this.timeout(60_000);
            await page.show(story, meta, language);
            await imagesIn(page.element);
            scrollTo(0, 0);
            await nextFrame();
            const {width, height} = page.element.getBoundingClientRect();
            const clip = {x: 0, y: 0, width: Math.ceil(width), height: Math.min(Math.ceil(height), WINDOW.height)};
            const place = [language.dir, meta.title ?? '', name].map(fileName).join('/');
            const difference = await executeServerCommand<{difference: Difference}, object>('compare-picture', {
              place,
              clip,
            });
            expect(difference.difference).to.equal('');
          });
        }
      }
    });
  }
}

/** Waits until all images are here, in shadow roots too. */
async function imagesIn(root: ParentNode): Promise<void> {
  const images = imagesOf(root).filter((image) => image.checkVisibility());
  await waitUntil(() => images.every(({complete}) => complete), 'an image is missing', {timeout: 10_000});
}

function imagesOf(root: ParentNode): HTMLImageElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLImageElement ? [element] : []),
    ...(element.shadowRoot ? imagesOf(element.shadowRoot) : []),
  ]);
}

/** "Widgets/SDG badge" and "WithLink" as parts of a path: `sdg-badge`, `with-link`. */
function fileName(title: string): string {
  return title
    .replace(/^.*\//, '')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .toLowerCase();
}
