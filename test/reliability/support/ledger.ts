/**
 * Counts what outlives a widget unless somebody ends it: listeners on what a page always has, and what observers look
 * at. Keeps nothing alive itself. Import it first, so that it counts from the beginning.
 */

/** How many there are, by what they are: `window keydown`, `MutationObserver`. */
export type Counts = ReadonlyMap<string, number>;

const counts = new Map<string, number>();

function add(name: string, by: number): void {
  const sum = (counts.get(name) ?? 0) + by;
  if (sum === 0) counts.delete(name);
  else counts.set(name, sum);
}

/** What is held now. */
export function held(): Counts {
  const now = new Map(counts);
  for (const name of looking()) now.set(name, (now.get(name) ?? 0) + 1);
  return now;
}

/** What there is more of than before. */
export function more(before: Counts, after: Counts): string[] {
  return [...after].flatMap(([name, sum]) => {
    const left = sum - (before.get(name) ?? 0);
    return left > 0 ? `${name}: ${left}` : [];
  });
}

/** What is there as long as the page. A listener on anything else goes with it. */
function nameOf(target: EventTarget): string | undefined {
  if (target === window) return 'window';
  if (target === document) return 'document';
  if (target instanceof MediaQueryList) return `media ${target.media}`;
  if (target === window.visualViewport) return 'visualViewport';
  const lasting: readonly EventTarget[] = [document.documentElement, document.head, document.body];
  return lasting.includes(target) ? (target as Element).localName : undefined;
}

type Options = boolean | AddEventListenerOptions | undefined;

/** The keys under which a listener is registered; adding it twice registers it once. */
const registered = new WeakMap<object, Set<string>>();

function note(target: EventTarget, type: string, listener: unknown, options: Options, isAdded: boolean): boolean {
  const name = nameOf(target);
  if (name === undefined || !listener) return false;
  const capture = typeof options === 'object' ? !!options.capture : !!options;
  const key = `${name} ${type} ${capture}`;
  const keys = registered.get(listener) ?? new Set();
  registered.set(listener, keys);
  if (keys.has(key) === isAdded) return false;
  if (isAdded) keys.add(key);
  else keys.delete(key);
  add(`${name} ${type}`, isAdded ? 1 : -1);
  return true;
}

const {addEventListener, removeEventListener} = EventTarget.prototype;

EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
  // Called without an object, it is the window's.
  const target = this ?? window;
  addEventListener.call(target, type, listener, options);
  if (!note(target, type, listener, options, true) || typeof options !== 'object') return;
  const end = (): void => void note(target, type, listener, options, false);
  if (options.once) addEventListener.call(target, type, end, options);
  if (options.signal) addEventListener.call(options.signal, 'abort', end, {once: true});
};

EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
  const target = this ?? window;
  removeEventListener.call(target, type, listener, options);
  note(target, type, listener, options as Options, false);
};

/** What each kind of observer has in common. */
interface Observer {
  observe(this: object, target: object, ...options: unknown[]): void;
  unobserve?(this: object, target: object): void;
  disconnect(this: object): void;
}

/** What an observer looks at, by observer. */
const observed = new WeakMap<object, WeakSet<object>>();

const targetsOf = (observer: object): WeakSet<object> => {
  const known = observed.get(observer) ?? new WeakSet();
  observed.set(observer, known);
  return known;
};

/** Each pair that there ever was. */
let pairs: {name: string; observer: WeakRef<object>; target: WeakRef<object>}[] = [];

/**
 * Pairs that are still there. A mutation observer keeps nothing alive that it looks at (its list of nodes is weak, by the
 * standard), so that what has left the page does not count there.
 */
function looking(): string[] {
  pairs = pairs.filter(({name, observer, target}) => {
    const [looker, seen] = [observer.deref(), target.deref()];
    if (!looker || !seen || !targetsOf(looker).has(seen)) return false;
    return name !== 'MutationObserver' || (seen as Node).isConnected;
  });
  return pairs.map(({name}) => name);
}

function keepPairs(name: string, prototype: Observer): void {
  const {observe, unobserve, disconnect} = prototype;
  prototype.observe = function (target, ...options) {
    observe.call(this, target, ...options);
    const targets = targetsOf(this);
    if (targets.has(target)) return;
    targets.add(target);
    pairs.push({name, observer: new WeakRef(this), target: new WeakRef(target)});
  };
  if (unobserve)
    prototype.unobserve = function (target) {
      unobserve.call(this, target);
      targetsOf(this).delete(target);
    };
  prototype.disconnect = function () {
    disconnect.call(this);
    observed.delete(this);
  };
}

keepPairs('MutationObserver', MutationObserver.prototype as Observer);
keepPairs('ResizeObserver', ResizeObserver.prototype as Observer);
keepPairs('IntersectionObserver', IntersectionObserver.prototype as Observer);
