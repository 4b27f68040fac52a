/** How large the images beside a story are, so that pages say it before browsers have them. */
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {imageSize} from 'image-size';
import {IMAGES as IMAGE_PLACES, withoutPart} from './story-file.mjs';

/** @typedef {{width: number, height: number}} Size in pixels, as readers see the image */

/** Names that images of browsers end with. */
const EXTENSIONS = new Set(['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp']);

/** From here on a JPEG says that it lies on its side. */
const ON_ITS_SIDE = 5;

/**
 * @param {readonly import('./beside.mjs').FileBeside[]} files
 * @returns {Promise<{sizes: Map<string, Size>, faults: string[], lost: string[]}>} sizes by addresses while pages are
 *   drawn; `lost` are addresses of what no browser shows
 */
export async function imagesIn(files) {
  const sizes = new Map();
  const faults = [];
  const lost = [];
  for (const {name, path, at, places, addresses} of files) {
    const isShown = places.some((place) => IMAGE_PLACES.test(place));
    if (!isShown && !isImage(name)) continue;
    const bytes = isImage(name) ? await readFile(path) : Buffer.alloc(0);
    const size = sizeOf(bytes);
    if (size) {
      for (const address of addresses) sizes.set(address, size);
    } else if (isDrawing(bytes)) {
      faults.push(`${at}: ${name} does not say its size; give its <svg> a viewBox, or a width and a height`);
    } else {
      faults.push(`${at}: ${name} is no image that browsers show; save it as JPEG, PNG, WebP, AVIF or SVG`);
      if (isShown) lost.push(...addresses);
    }
  }
  return {sizes, faults, lost};
}

/** @param {Buffer} bytes */
const isDrawing = (bytes) => /<svg[\s>]/.test(bytes.toString('latin1', 0, 10_000));

/** @param {string} name */
export const isImage = (name) => EXTENSIONS.has(extname(name).toLowerCase());

/** @param {Uint8Array} bytes @returns {Size | undefined} */
export function sizeOf(bytes) {
  try {
    const {width, height, orientation = 1} = imageSize(bytes);
    return orientation < ON_ITS_SIDE ? {width, height} : {width: height, height: width};
  } catch {
    return undefined;
  }
}

/** The room of a logo, which keeps its shape in it. */
const LOGO = {width: 160, height: 48};

/** @param {Size} size @returns {Size} */
function inLogo({width, height}) {
  const scale = Math.min(1, LOGO.width / width, LOGO.height / height);
  return {width: Math.round(width * scale), height: Math.round(height * scale)};
}

/**
 * Adds the sizes to the images of drawn HTML. Drawings have none of their own, and fill the room of a logo.
 * @param {string} html @param {ReadonlyMap<string, Size>} sizes
 */
export const withSizes = (html, sizes) =>
  html.replace(/(part="logo"[^>]*>\s*)?<img(?=[^>]*?\ssrc="([^"]*)")/g, (tag, logo, src) => {
    const address = addressIn(src);
    const size = sizes.get(address);
    if (!size || (logo && /\.svg$/i.test(new URL(address).pathname))) return tag;
    const {width, height} = logo ? inLogo(size) : size;
    return `${tag} width="${width}" height="${height}"`;
  });

/** The address of a file in an attribute, without the part of the file that it names. @param {string} src */
export const addressIn = (src) => withoutPart(src.replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
