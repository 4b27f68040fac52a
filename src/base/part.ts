import {registry} from './registry.js';

/** What a part exports. */
type Exports = Readonly<Record<string, unknown>>;

/**
 * The script of a part, which hands over what makes the part: from what the main
 * file shares, and the address that `import.meta.url` has there.
 */
interface PartScript extends HTMLScriptElement {
  vs?: (shared: readonly unknown[], address: string) => Exports;
}

/** Written by the build: the folder of the parts from the script, their hashes by name, and what they take. */
declare const __VS_FOLDER__: string;
declare const __VS_HASHES__: Readonly<Record<string, string>>;
declare const __VS_SHARED__: readonly unknown[];

const parts = new Map<string, Promise<Exports>>();

/** Parts that were told to be missing; once a page is enough. */
const told = new Set<string>();

/**
 * Stands in the place of `import()` in `vs.all.js`, where what few pages need is in
 * files beside the script. It states their hashes, so that the hash of the script
 * covers them as well. Rejects when the file cannot be had or is not the one that was
 * built; the next call asks again.
 */
export function part(name: string): Promise<Exports> {
  let found = parts.get(name);
  if (!found) {
    found = load(name);
    parts.set(name, found);
    found.catch(() => parts.delete(name));
  }
  return found;
}

/** The part of this name if somebody has asked for it. */
export function partAskedFor(name: string): Promise<Exports> | undefined {
  return parts.get(name);
}

/**
 * Takes a script element, because browsers check the integrity of what `import()` loads
 * only for pages with an import map. A plain script and no module: it may be asked for
 * again after it failed, which Firefox refuses for modules, and hands its part to
 * nobody but its own element.
 */
async function load(name: string): Promise<Exports> {
  const file = `${__VS_FOLDER__}/${name}.js`;
  const script: PartScript = document.createElement('script');
  try {
    script.crossOrigin = 'anonymous';
    script.integrity = __VS_HASHES__[name]!;
    script.nonce = nonce();
    script.src = trusted(new URL(file, import.meta.url).href);
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return script.vs!(__VS_SHARED__, import.meta.url);
  } catch {
    if (!told.has(name)) {
      told.add(name);
      console.warn(
        `[volunteer-story-widgets] ${new URL(file, import.meta.url).href} could not be loaded, or is not the file that was built. Publish the whole folder of the script. The policy of a page must allow the file; a page with Trusted Types must allow the policy "volunteer-story-widgets".`,
      );
    }
    // Without an address: what failed its check must not be asked for in another way.
    throw new Error(file);
  } finally {
    script.remove();
  }
}

/** What lets a script run where the page's policy is one of nonces. */
function nonce(): string {
  const own = [...document.scripts].find(({src}) => src === import.meta.url);
  return (own ?? document.querySelector<HTMLElement>('[nonce]'))?.nonce ?? '';
}

/** The address as the page's Trusted Types want it, where they may be asked. */
function trusted(address: string): string {
  try {
    // Scripts take what the policy made as they take a text.
    const shared = registry();
    shared.partUrl = partUrl;
    return shared.policy!.createScriptURL(address) as string;
  } catch {
    return address;
  }
}

/** What our policy of Trusted Types says of an address: those of parts may run, and nothing else. */
function partUrl(address: string): string {
  const folder = new URL(`${__VS_FOLDER__}/`, import.meta.url).href;
  if (!address.startsWith(folder)) throw new TypeError(address);
  return address;
}
