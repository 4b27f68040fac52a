/** The beginnings of image files, which say how large an image is. */

/** @param {string} name @param {...Buffer} parts a box of ISO media files */
function box(name, ...parts) {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), ...parts]);
  return Buffer.concat([uint32(content.length + 4), content]);
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** @param {number} value */
const uint16 = (value) => Buffer.from([value >> 8, value & 255]);

/** @param {number} width @param {number} height */
export const png = (width, height) =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    uint32(13),
    Buffer.from('IHDR'),
    uint32(width),
    uint32(height),
    Buffer.from([8, 2, 0, 0, 0, 0, 0, 0, 0]),
  ]);

/** @param {number} width @param {number} height @param {number} orientation as EXIF has it: 6 lies on its side */
export function jpeg(width, height, orientation) {
  const tag = [uint16(0x0112), uint16(3), uint32(1), uint16(orientation), uint16(0)];
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'), uint16(1), ...tag, uint32(0)]);
  const frame = [uint16(0xffc0), uint16(17), Buffer.from([8]), uint16(height), uint16(width), Buffer.alloc(10)];
  return Buffer.concat([uint16(0xffd8), uint16(0xffe1), uint16(exif.length + 2), exif, ...frame, Buffer.alloc(64)]);
}

/** @param {number} width @param {number} height */
export function webp(width, height) {
  const size = Buffer.alloc(6);
  size.writeUIntLE(width - 1, 0, 3);
  size.writeUIntLE(height - 1, 3, 3);
  const chunk = Buffer.concat([Buffer.from('WEBPVP8X'), Buffer.from([10, 0, 0, 0, 0, 0, 0, 0]), size]);
  return Buffer.concat([Buffer.from('RIFF'), Buffer.from([chunk.length, 0, 0, 0]), chunk]);
}

/** @param {number} width @param {number} height */
export const avif = (width, height) =>
  Buffer.concat([
    box('ftyp', Buffer.from('avif'), uint32(0), Buffer.from('avifmif1')),
    box(
      'meta',
      uint32(0),
      box('hdlr', Buffer.alloc(24)),
      box('iprp', box('ipco', box('ispe', uint32(0), uint32(width), uint32(height)))),
    ),
  ]);
