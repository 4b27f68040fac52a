/**
 * What the doctor takes of files that pages load when something is wrong: what was told
 * and repaired, and the code that knows it. They must be the very ones that the page has.
 */
export let repairing!: typeof import('../loader/attend.js');
export let telling!: typeof import('../base/tell-problems.js');
export let faultTexts!: typeof import('../story/fault-texts.js');

/** Brings all of it. Nothing else of the doctor works before. */
export async function gather(): Promise<void> {
  [repairing, telling, faultTexts] = await Promise.all([
    import('../loader/attend.js'),
    import('../base/tell-problems.js'),
    import('../story/fault-texts.js'),
  ]);
}
