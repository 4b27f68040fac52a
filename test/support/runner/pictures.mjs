/**
 * Compares what a page shows with the picture that is kept of it. Answers with an empty text, or with what is another
 * and where that can be seen.
 */
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

import {takePicture} from './commands.mjs';

/** How many times smaller than the page a picture is, each way. */
const SMALLER = 4;

/** How far two colours may be apart, from 0 to 1; letters are drawn a little differently by each release of a browser. */
const COLOUR_TOLERANCE = 0.15;

/** Share of the picture that may differ. */
const TOLERANCE = 0.005;

/** What may differ however small the picture is, in its pixels. */
const LEAST_TOLERANCE = 6;

/** By how many pixels of the picture its height may differ. */
const HEIGHT_TOLERANCE = 1;

/** How much larger a difference is shown than the pictures are. */
const SHOWN = 4;

/** @typedef {{data: Buffer, width: number, height: number}} Picture RGBA */
/** @typedef {{place: string, clip: import('./commands.mjs').Clip}} Request */

/**
 * @param {string} root
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function picturesPlugin(root) {
  /** @type {Set<string>} */
  const compared = new Set();
  return {
    name: 'pictures',
    async serverStop() {
      if (process.env.VS_COMPARED) await writeFile(process.env.VS_COMPARED, JSON.stringify([...compared]));
    },
    async executeCommand({command, payload, session}) {
      if (command !== 'compare-picture') return undefined;
      const {place, clip} = /** @type {Request} */ (payload);
      const file = path.join(session.browser.name.toLowerCase(), `${place}.webp`);
      compared.add(file);
      const now = await smaller(await takePicture(session), clip);
      return {difference: await compare(root, file, now)};
    },
  };
}

/**
 * @param {string} root
 * @param {string} file below the folder of pictures
 * @param {Buffer} now
 */
async function compare(root, file, now) {
  const kept = path.join(root, 'test/visual/pictures', file);
  const shown = path.join('test-results/visual', file.replace(/webp$/, 'png'));
  const before = await readFile(kept).catch(() => undefined);
  const [old, fresh] = await Promise.all([before && pixelsOf(before), pixelsOf(now)]);
  const difference = old ? differenceOf(old, fresh) : {text: 'There is no picture of it yet'};
  if (!difference) return '';
  if (process.env.VS_PICTURES === 'write') {
    await mkdir(path.dirname(kept), {recursive: true});
    await writeFile(kept, now);
    return '';
  }
  await show(
    path.join(root, shown),
    [old, fresh, difference.picture].filter((picture) => picture !== undefined),
  );
  return `${difference.text}; see ${shown}. If it is as it should be: npm run pictures -- --update`;
}

/**
 * @param {Picture} old
 * @param {Picture} fresh
 * @returns {{text: string, picture?: Picture} | undefined}
 */
function differenceOf(old, fresh) {
  if (old.width !== fresh.width || Math.abs(old.height - fresh.height) > HEIGHT_TOLERANCE) {
    const [was, is] = [old, fresh].map(({width, height}) => `${width * SMALLER} by ${height * SMALLER}`);
    return {text: `It is about ${is} pixels large, and was ${was}`};
  }
  const height = Math.min(old.height, fresh.height);
  const {width} = old;
  const picture = {data: Buffer.alloc(width * height * 4), width, height};
  const [before, now] = [old, fresh].map(({data}) => data.subarray(0, picture.data.length));
  const count = pixelmatch(before, now, picture.data, width, height, {threshold: COLOUR_TOLERANCE});
  if (count <= Math.max(LEAST_TOLERANCE, width * height * TOLERANCE)) return undefined;
  return {text: `${((100 * count) / (width * height)).toFixed(1)} % of it looks different`, picture};
}

/**
 * Cuts a picture of the window and makes it small.
 * @param {Buffer} picture
 * @param {import('./commands.mjs').Clip} clip
 */
async function smaller(picture, {x, y, width, height}) {
  const cut = await sharp(picture).extract({left: x, top: y, width, height}).removeAlpha().toBuffer();
  return sharp(cut)
    .resize({width: Math.round(width / SMALLER), kernel: 'cubic'})
    .webp({quality: 60, smartSubsample: true, effort: 6})
    .toBuffer();
}

/**
 * @param {Buffer} file
 * @returns {Promise<Picture>}
 */
async function pixelsOf(file) {
  const {data, info} = await sharp(file).ensureAlpha().raw().toBuffer({resolveWithObject: true});
  return {data, width: info.width, height: info.height};
}

/**
 * What was, what is and what differs, side by side.
 * @param {string} file
 * @param {readonly Picture[]} pictures
 */
async function show(file, pictures) {
  const parts = await Promise.all(
    pictures.map(({data, width, height}) =>
      sharp(data, {raw: {width, height, channels: 4}})
        .resize({width: width * SHOWN, kernel: 'nearest'})
        .png()
        .toBuffer({resolveWithObject: true}),
    ),
  );
  let left = 0;
  const composite = parts.map(({data, info}) => {
    const place = {input: data, left, top: 0};
    left += info.width + SMALLER * SHOWN;
    return place;
  });
  await mkdir(path.dirname(file), {recursive: true});
  await rm(file, {force: true});
  await sharp({
    create: {width: left, height: Math.max(...parts.map(({info}) => info.height)), channels: 3, background: 'grey'},
  })
    .composite(composite)
    .png()
    .toFile(file);
}
