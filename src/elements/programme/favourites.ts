/**
 * The sessions that a visitor marked, kept on the device by the address of their
 * story. Nothing is written before the visitor marks one, and nothing is left
 * when the last mark is gone.
 */

const PREFIX = 'volunteer-story-widgets:favourites:';

/** One story's marks, shared by all programmes of the page that show it. */
export class Favourites {
  readonly #key: string;
  readonly #followers = new Set<() => void>();
  #ids: ReadonlySet<string>;
  #isKept = true;

  constructor(address: string) {
    this.#key = PREFIX + address;
    this.#ids = new Set(this.#load());
  }

  /** The ids of the marked sessions, as they are now; each change makes a new set. */
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** Calls `onChange` at each change, until the returned function is called. */
  follow(onChange: () => void): () => void {
    this.#followers.add(onChange);
    return () => this.#followers.delete(onChange);
  }

  toggle(id: string): void {
    // Another tab may have marked more in the meantime.
    const ids = new Set((this.#isKept && this.#load()) || this.#ids);
    if (this.#ids.has(id)) ids.delete(id);
    else ids.add(id);
    this.#ids = ids;
    this.#save();
    for (const onChange of this.#followers) onChange();
  }

  /** What the device has kept; nothing where it keeps nothing, as in sandboxed frames. */
  #load(): string[] | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
    } catch {
      return undefined;
    }
  }

  /** Where the device keeps nothing, the marks last as long as the page. */
  #save(): void {
    try {
      if (this.#ids.size > 0) localStorage.setItem(this.#key, JSON.stringify([...this.#ids]));
      else localStorage.removeItem(this.#key);
    } catch {
      this.#isKept = false;
    }
  }
}

const stories = new Map<string, Favourites>();

/** The marks of the story at an address. */
export function favouritesOf(address: string): Favourites {
  const found = stories.get(address) ?? new Favourites(address);
  stories.set(address, found);
  return found;
}
