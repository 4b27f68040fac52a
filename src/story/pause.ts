/** The longest slice of work in milliseconds, so that a page keeps its 60 frames a second. */
const SLICE = 10;

/** Work that is done in slices. */
export interface Sliced {
  /** When it is to be interrupted next, by the clock of `performance`. */
  pauseAt: number;
}

/** Lets the page do what is more urgent, before the next slice of the work. */
export async function pause(work: Sliced): Promise<void> {
  // TypeScript does not know it yet, nor does every browser.
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
  work.pauseAt = performance.now() + SLICE;
}
