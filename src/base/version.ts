/** The version of this build; the build replaces the word by the one in package.json. */
declare const __VS_VERSION__: string | undefined;

export const VERSION: string = typeof __VS_VERSION__ === 'string' ? __VS_VERSION__ : 'source';
