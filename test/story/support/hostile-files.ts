/** Story files that want to do harm. */
import fc from 'fast-check';
import {COMPLETE} from './files.js';

type Path = readonly (string | number)[];

/** Every place of a JSON value. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || !value) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

const PLACES = placesOf(COMPLETE).filter((path) => path.length > 0);

/** Own properties only, as JSON.parse makes them: `__proto__` is one like any other. */
function put(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {value, enumerable: true, configurable: true, writable: true});
}

/** Replaces what stands at a place, if it is still there. */
function replace(json: unknown, path: Path, value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], json);
  if (typeof holder === 'object' && holder) put(holder, String(path.at(-1)), value);
}

const hostileAddress = fc.constantFrom(
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0000javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  '//evil.example/x',
  'http://[',
);

const hostileString = fc.oneof(
  hostileAddress,
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '\u202Eevil\u2066',
    '\uD800',
    '__proto__',
    'constructor',
    'toString',
    '',
    ' ',
    '0',
    '2025-02-30',
    'Europe/Nowhere',
    'x'.repeat(100_000),
  ),
  fc.string({unit: 'binary'}),
);

/** Anything but what a place wants. */
export const hostile = fc.oneof(
  {weight: 3, arbitrary: hostileString},
  fc.constantFrom<unknown>(null, true, false, 0, -0, 18, 1.5, 1e308, [], {}, [[]], [null], {en: null}, {length: 3}),
  fc.jsonValue(),
  fc.array(hostileString),
  fc.dictionary(
    fc.oneof(fc.constantFrom('__proto__', 'constructor', 'en', 'fr', 'id', 'name', 'title'), hostileString),
    hostileString,
  ),
);

/** Fields with addresses that readers follow. */
export const LINKS = ['href', 'recording', 'cite'];
/** Fields with addresses that pages load. */
export const PICTURES = ['photo', 'poster', 'image', 'logo'];
/** Fields with an address of a file for each language. */
export const FILES = ['captions', 'downloads'];

/** Where addresses stand. */
const ADDRESSES = PLACES.filter((path) => [...LINKS, ...PICTURES, ...FILES].some((name) => path.includes(name)));

/** A change of a place, often of one where it could harm most. */
const change = fc.oneof(
  fc.tuple(fc.constantFrom(...PLACES), hostile),
  fc.tuple(fc.constantFrom(...ADDRESSES), hostileAddress),
);

/** A file with a few places of a good one replaced, and keys put in that objects have already. */
export const hostileFile = fc
  .record({
    changes: fc.array(change, {maxLength: 8}),
    keys: fc.array(
      fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty')),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({changes, keys}) => {
    const json: unknown = structuredClone(COMPLETE);
    for (const [path, value] of changes) replace(json, path, value);
    for (const [path, key] of keys) replace(json, [...path.slice(0, -1), key], {polluted: true, id: 'polluted'});
    return JSON.parse(JSON.stringify(json)) as unknown;
  });
