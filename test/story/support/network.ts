/** A network and a clock that do as the test says. */

/** A request that waits for its answer. */
export interface Asked {
  readonly address: string;
  readonly options: RequestInit;
  answer(response: Response): void;
  fail(): void;
}

/** A timer that waits for its time. */
interface Timer {
  readonly delay: number;
  readonly run: () => void;
}

const {fetch, setTimeout, clearTimeout} = globalThis;

/** Takes the place of `fetch` and the timers until `restore` is called. */
export class Network {
  readonly asked: Asked[] = [];
  readonly #timers = new Map<number, Timer>();
  #set = 0;

  constructor() {
    globalThis.fetch = (address, options = {}) =>
      new Promise((resolve, reject) => {
        this.asked.push({
          address: String(address),
          options,
          answer: resolve,
          fail: () => reject(new TypeError('Failed to fetch')),
        });
        options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      });
    const setTimer = (run: () => void, delay = 0) => {
      // A pause between two slices of work is no time to wait for.
      if (delay === 0) return setTimeout(run);
      const id = ++this.#set;
      this.#timers.set(id, {run, delay});
      return id;
    };
    globalThis.setTimeout = setTimer as typeof setTimeout;
    globalThis.clearTimeout = (id) => this.#timers.delete(Number(id));
  }

  /** The delays of all timers that are set, in milliseconds. */
  get delays(): number[] {
    return [...this.#timers.values()].map(({delay}) => delay);
  }

  /** Lets the time of a timer come. */
  async pass(delay: number): Promise<void> {
    for (const [id, timer] of this.#timers) {
      if (timer.delay !== delay) continue;
      this.#timers.delete(id);
      timer.run();
    }
    await settled();
  }

  /** Answers the last request. */
  async answer(body: unknown, status = 200): Promise<void> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    this.asked.at(-1)!.answer(new Response(text, {status}));
    await settled();
  }

  async fail(): Promise<void> {
    this.asked.at(-1)!.fail();
    await settled();
  }

  restore(): void {
    Object.assign(globalThis, {fetch, setTimeout, clearTimeout});
  }
}

/** Until all that waits for nothing but itself is done; a body takes a busy machine a moment to read. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve, 30));
}
