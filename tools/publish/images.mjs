/** How large the images beside a story are, so that pages say it before browsers have them. */
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {imageSize} from 'image-size';

/** @typedef {{width: number, height: number}} Size in pixels, as readers see the image */

const IMAGES = new Set(['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp']);

/** From here on a JPEG says that it lies on its side. */
const ON_ITS_SIDE = 5;

/**
 * @param {readonly import('./beside.mjs').FileBeside[]} files
 * @returns {Promise<{sizes: Map<string, Size>, faults: string[]}>} by their addresses while pages are drawn
 */
export async function sizesOf(files) {
  const sizes = new Map();
  const faults = [];
  for (const {name, path, at, addresses} of files) {
    if (!isImage(name)) continue;
    const size = sizeOf(await readFile(path));
    if (size) for (const address of addresses) sizes.set(address, size);
    else faults.push(`${at}: ${name} is no image that browsers show; save it as JPEG, PNG, WebP, AVIF or SVG`);
  }
  return {sizes, faults};
}

/** @param {string} name */
export const isImage = (name) => IMAGES.has(extname(name).toLowerCase());

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
export const addressIn = (src) => src.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replace(/#.*/s, '');
