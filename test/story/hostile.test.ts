import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readStory} from '../../src/story/read.js';
import type {Story} from '../../src/story/schema.js';
import {ADDRESS, COMPLETE, read, storyWith} from './support/files.js';
import {FILES, hostile, hostileFile, LINKS, PICTURES} from './support/hostile-files.js';

/** The same hostile files in every run; fast-check prints the seed and the file of a failure. */
const RUNS = {numRuns: 200, seed: 20251120, includeErrorInReport: true};

function checkAddresses(value: unknown): void {
  if (typeof value !== 'object' || !value) return;
  for (const [key, part] of Object.entries(value)) {
    if (LINKS.includes(key)) expect(part).to.match(/^(https?|mailto|tel):/);
    else if (PICTURES.includes(key)) expect(part).to.match(/^(https?:|data:image\/)/i);
    else if (FILES.includes(key)) {
      for (const address of Object.values(part as object)) expect(address).to.match(/^(https?|mailto|tel):/);
    } else checkAddresses(part);
  }
}

describe('a hostile story file', () => {
  it('is read or refused, and harms nothing', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFile, async (json) => {
        const result = await readStory(json, ADDRESS);
        if (result.type === 'error') return;
        checkAddresses(result.story);
        expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
        expect(JSON.stringify(result.story)).to.not.contain('polluted');
      }),
      RUNS,
    );
  });

  it('is right in all that is kept of it: read again, it stays as it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFile, async (json) => {
        const first = await readStory(json, ADDRESS);
        if (first.type === 'error') return;
        const second = await read(first.story);
        expect(second.told).to.deep.equal([]);
        expect(second.story).to.deep.equal(first.story);
      }),
      RUNS,
    );
  });

  it('tells what is wrong in words that cannot lie', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFile, async (json) => {
        const result = await readStory(json, ADDRESS);
        if (result.type === 'error') return;
        const {told} = await read(json);
        expect(told).to.have.length(result.faults.length);
        for (const text of told) expect(text.slice(text.indexOf(': '))).to.match(/^: [^\p{C}]+; [^\p{C}]+$/u);
      }),
      RUNS,
    );
  });

  const LISTS = [
    'people',
    'sessions',
    'caseStudies',
    'factors',
    'challenges',
    'messages',
    'nextEvents',
    'partners',
  ] as const;
  const place = fc
    .constantFrom(...LISTS)
    .chain((list) => fc.tuple(fc.constant(list), fc.nat(COMPLETE[list].length - 1)));

  it('does not cost the good items beside a bad one', async () => {
    const whole = (await read(COMPLETE)).story;
    await fc.assert(
      fc.asyncProperty(place, hostile, async ([list, index], value) => {
        const json = JSON.parse(JSON.stringify(COMPLETE)) as Record<string, unknown[]>;
        json[list]![index] = value;
        const {story} = await read(json);
        const good = whole[list].filter((_, at) => at !== index);
        // Events need nothing, so that any object is one.
        const left: readonly unknown[] = story[list];
        if (list !== 'nextEvents') expect(left).to.deep.equal(good);
        else for (const item of good) expect(left).to.deep.include(item);
      }),
      RUNS,
    );
  });
});

describe('a file made to break its reader', () => {
  it('may be nested without end', async () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level++) deep = level % 2 ? [deep] : {en: deep};
    const {story, told} = await read(storyWith({summary: deep, people: deep, event: {title: deep}}));
    expect(told.length).to.be.greaterThan(0);
    expect(story.people).to.deep.equal([]);
  });

  it('may have a text of millions of characters, which is not repeated in messages', async () => {
    const long = 'x'.repeat(5_000_000);
    const {told} = await read(storyWith({people: [{id: long, name: 'A'}], summary: {[long]: 'B'}}));
    expect(told).to.have.length(3);
    for (const text of told) expect(text.length).to.be.lessThan(300);
  });

  it('may have a text named like what all objects have', async () => {
    const json = JSON.parse('{"version": 1, "title": {"__proto__": "P", "constructor": "C", "en": "E"}}') as unknown;
    const {story} = await read(json);
    expect(Object.entries(story.title)).to.deep.equal([['en', 'E']]);
    expect(Object.getPrototypeOf(story.title)).to.equal(Object.prototype);
  });

  it('may have an item named like what all objects have', async () => {
    const json = JSON.parse(
      '{"version": 1, "title": "T", "people": [{"__proto__": {"id": "x"}, "name": "N"}, {"id": "constructor", "name": "C"}], "messages": [{"id": "m", "text": "M", "by": "toString"}]}',
    ) as unknown;
    const {story} = await read(json);
    expect(story.people).to.deep.equal([{id: 'constructor', name: 'C'}]);
    expect(story.messages).to.deep.equal([{id: 'm', text: 'M'}]);
  });

  it('may name a hundred thousand people who are not there', async () => {
    const speakers = Array.from({length: 100_000}, (_, index) => `nobody-${index}`);
    const {story} = await read(storyWith({people: COMPLETE.people, sessions: [{id: 's', title: 'S', speakers}]}));
    expect((story satisfies Story).sessions[0]!.speakers).to.deep.equal([]);
  });
});
