/** Waits before something is loaded again that failed to load, in milliseconds; none after the last attempt. */
const DELAYS = [1_000, 5_000, 30_000, 0];

/**
 * Loads something, again after a while when that fails. Resolves to nothing when
 * every attempt failed; the next caller may start over.
 */
export async function persist<T>(load: () => Promise<T>): Promise<T | undefined> {
  for (const delay of DELAYS) {
    try {
      return await load();
    } catch (error) {
      // Firefox remembers for the life of a page that an import failed. The same
      // file under another address, which it never saw, is a new one to it, but also to a page that
      // lists the hashes of files in an import map: that one must not be got around.
      const address = /http\S+\.js/.exec(String(error))?.[0];
      if (address && !document.querySelector('[type=importmap]'))
        load = () => import(`${address}?${Date.now()}`) as Promise<T>;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return undefined;
}

/**
 * Loads what nobody would ask for a second time: when every attempt failed, again as soon as the
 * browser is back online, as after a tunnel or a night.
 */
export async function insist<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    const loaded = await persist(load);
    if (loaded) return loaded;
    await new Promise((resolve) => addEventListener('online', resolve, {once: true}));
  }
}
