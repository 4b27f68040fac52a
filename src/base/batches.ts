import type {ReactiveControllerHost} from 'lit';

/** How many items of a list are drawn at a time, so that a long one never holds up the page. */
export const BATCH = 24;

const drawn = new WeakMap<ReactiveControllerHost, number>();

/** The items that `host` draws now: the first ones, and more after each pause until all are drawn. */
export function drawnSoFar<T>(host: ReactiveControllerHost, items: readonly T[]): readonly T[] {
  const count = drawn.get(host) ?? BATCH;
  if (count < items.length)
    setTimeout(() => {
      drawn.set(host, count + BATCH);
      host.requestUpdate();
    });
  return items.slice(0, count);
}
