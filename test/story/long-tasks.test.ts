import {expect} from '@open-wc/testing';
import {readStory} from '../../src/story/read.js';
import {ADDRESS, storyWith} from './support/files.js';
import {LARGE_FILE, MANY} from './support/large-file.js';

/** How long the pieces of work are is measured in bench/, since that depends on the machine. */
describe('a story file of a thousand people and a thousand case studies', () => {
  const now = performance.now.bind(performance);
  afterEach(() => {
    performance.now = now;
    Reflect.deleteProperty(globalThis, 'scheduler');
    if (scheduler) Object.defineProperty(globalThis, 'scheduler', scheduler);
  });

  const scheduler = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');

  /** Counts how often reading lets the page go on. */
  function countPauses(): {count: number} {
    const pauses = {count: 0};
    const pause = () => {
      pauses.count++;
      return Promise.resolve();
    };
    Object.defineProperty(globalThis, 'scheduler', {value: {yield: pause}, configurable: true});
    return pauses;
  }

  it('is read whole', async () => {
    const result = await readStory(LARGE_FILE, ADDRESS);
    if (result.type === 'error') throw new Error(result.error.code);
    expect(result.faults).to.deep.equal([]);
    expect(result.story.people).to.have.length(MANY);
    expect(result.story.caseStudies).to.have.length(MANY);
    expect(result.story.caseStudies.at(-1)!.people).to.deep.equal([`person-${MANY - 1}`, 'person-0']);
  });

  it('lets the page go on before 12 ms are over, however slow the machine is', async () => {
    const pauses = countPauses();
    // A machine on which a millisecond passes whenever someone asks for the time.
    let time = 0;
    performance.now = () => time++;
    await readStory(LARGE_FILE, ADDRESS);
    expect(pauses.count).to.be.at.least(Math.floor(time / 13));
    expect(pauses.count).to.be.greaterThan(1_000);
  });

  it('lets the page go on within a single item, however long it is', async () => {
    const pauses = countPauses();
    let time = 0;
    performance.now = () => time++;
    const items = Array.from({length: 5_000}, (_, index) => `Recommendation ${index}`);
    const texts = Object.fromEntries(items.map((_, index) => [`en-${String(index).padStart(4, '0')}`, 'Text']));
    await readStory(storyWith({summary: texts, recommendations: [{id: 'r', audience: 'A', items}]}), ADDRESS);
    expect(pauses.count).to.be.greaterThan(1_000);
  });

  it('lets the page go on where browsers have no scheduler', async () => {
    Object.defineProperty(globalThis, 'scheduler', {value: undefined, configurable: true});
    let time = 0;
    performance.now = () => (time += 5);
    let turns = 0;
    let reading = true;
    const turn = () => {
      turns++;
      if (reading) setTimeout(turn);
    };
    turn();
    await readStory(storyWith({people: Array.from({length: 20}, (_, n) => ({id: `p${n}`, name: 'P'}))}), ADDRESS);
    reading = false;
    expect(turns).to.be.greaterThan(10);
  });
});
