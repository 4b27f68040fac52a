import {expect} from '@open-wc/testing';
import {readStory} from '../../src/story/read.js';
import {ADDRESS, storyWith} from './support/files.js';

const MANY = 1_000;

/** What people notice as a moment in which nothing moves. */
const LONG_TASK_MS = 50;

const text = (about: string) => ({
  en: `${about}: volunteers reach people whom few services reach.`,
  fr: `${about} : les volontaires atteignent des personnes que peu de services atteignent.`,
  ar: `${about}: يصل المتطوعون إلى أشخاص لا تصل إليهم إلا خدمات قليلة.`,
});

/** A thousand people and a thousand case studies, in three languages. */
function largeFile(): unknown {
  const numbers = Array.from({length: MANY}, (_, index) => index);
  return storyWith({
    languages: ['en', 'fr', 'ar'],
    people: numbers.map((n) => ({
      id: `person-${n}`,
      name: `Person ${n}`,
      role: text('Role'),
      organization: text('Organization'),
      photo: `photos/${n}.jpg`,
      href: `people/${n}.html`,
      country: 'ZM',
      participation: 'speaker',
      summary: text(`Person ${n}`),
    })),
    caseStudies: numbers.map((n) => ({
      id: `case-${n}`,
      title: text(`Case ${n}`),
      country: 'ZM',
      sector: text('Sector'),
      sdgs: [1 + (n % 17), 1 + ((n + 5) % 17)],
      factors: ['geography', 'governance'],
      summary: text('Summary'),
      outcome: text('Outcome'),
      image: `images/${n}.jpg`,
      imageAlt: text('Image'),
      href: `cases/${n}.html`,
      people: [`person-${n}`, `person-${MANY - 1 - n}`],
    })),
  });
}

describe('a story file of a thousand people and a thousand case studies', () => {
  const now = performance.now.bind(performance);
  let file: unknown;

  before(() => {
    file = largeFile();
  });

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
    const result = await readStory(file, ADDRESS);
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
    await readStory(file, ADDRESS);
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

  it('holds the page up for no more than 50 ms at a time while it is read', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) this.skip();
    // A machine that does something else meanwhile proves nothing: once must be enough.
    this.retries(5);
    // Parsing JSON is the browser's work and cannot be cut into slices; what came before ends first.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({type: 'longtask'});
    const start = performance.now();
    const result = await readStory(file, ADDRESS);
    const end = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    expect(result.type).to.equal('ready');
    const long = tasks.filter(({startTime, duration}) => startTime + duration > start && startTime < end);
    expect(
      long.map(({duration}) => duration),
      `tasks over ${LONG_TASK_MS} ms`,
    ).to.deep.equal([]);
  });
});
