/** Colours as eyes get them, and their contrast by the formula of WCAG 2. */

/** Red, green, blue: 0 to 255. */
export type Rgb = readonly [number, number, number];

let pixel: CanvasRenderingContext2D | null | undefined;

/** Any colour of CSS over an opaque one: what a browser makes of it is what counts. */
export function blend(colour: string, over: Rgb): Rgb {
  pixel ??= Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
    willReadFrequently: true,
  });
  if (!pixel) return over;
  pixel.fillStyle = `rgb(${over.join(' ')})`;
  pixel.fillRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** As a field for colours takes it. */
export const toHex = (colour: Rgb): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, which nobody can read, to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Rounded down, so that what is told as enough is enough. */
export const told = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;
