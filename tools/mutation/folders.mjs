/**
 * What is mutated, by folder, and by which tests. The score that a folder must have is what it has, rounded down: whoever adds code
 * adds tests that notice its faults.
 *
 * @type {Record<string, {mutate: string[], tests: string[], least: number}>}
 */
export const FOLDERS = {
  'src/story': {
    // Descriptions are words for authors, which tests would only repeat.
    mutate: ['src/story/**/*.ts', '!src/story/descriptions.ts'],
    // What is drawn, and how long it takes, needs the server of the tests.
    tests: ['test/story/*.test.ts', '!test/story/drawn.test.ts', '!test/story/long-tasks.test.ts'],
    least: 0,
  },
  'src/localization': {
    mutate: ['src/localization/**/*.ts', '!src/localization/generated/**'],
    tests: ['test/localization/*.test.ts'],
    least: 0,
  },
  'src/loader': {
    mutate: ['src/loader/**/*.ts'],
    tests: ['test/loader/loader.test.ts', 'test/loader/suggest.test.ts', 'test/cms/*.test.ts'],
    // Most that survives are the many ways in which editors damage a tag: alternatives in the expressions that find them, and
    // conditions that keep a repair from what only looks like damage.
    least: 57,
  },
};
