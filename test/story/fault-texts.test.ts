import {expect} from '@open-wc/testing';
import {TAG, type Schema} from '../../src/story/check.js';
import {describeFault, wordsFor} from '../../src/story/fault-texts.js';
import {STORY} from '../../src/story/schema.js';
import {read, storyWith} from './support/files.js';

/** Every kind of value in the story file, with a path at which it stands. */
function kinds(schema: Schema<unknown>, path = '', found = new Map<Schema<unknown>, string>()) {
  if (found.has(schema)) return found;
  found.set(schema, path);
  for (const part of [schema.entry, schema.byLanguage, ...Object.values(schema.fields ?? {})]) {
    if (part) kinds(part, path, found);
  }
  return found;
}

describe('the texts for what is wrong', () => {
  it('are there for every kind of value', () => {
    const found = kinds(STORY);
    expect(found.has(TAG)).to.equal(true);
    expect(found.size).to.be.greaterThan(20);
    for (const schema of found.keys()) {
      expect(wordsFor(schema), JSON.stringify(Object.keys(schema))).to.have.length(2);
    }
  });

  it('show a long value in short', () => {
    const text = describeFault({path: 'title', value: 'x'.repeat(1_000)});
    expect(text).to.match(/^"x{78}… is not a text; /);
  });

  it('show characters that would not be seen, or would turn others round', () => {
    expect(describeFault({path: 'event.href', value: '\u202Egpj.exe\u0007'})).to.match(
      /^"\\u202egpj\.exe\\u0007" is not an address/,
    );
  });

  it('list people when none is near, and not too many', async () => {
    const people = Array.from({length: 9}, (_, index) => ({id: `person-${index + 1}`, name: 'P'}));
    const {told} = await read(storyWith({people, messages: [{id: 'm', text: 'M', by: 'somebody-else'}]}));
    expect(told).to.deep.equal([
      'messages[0].by: "somebody-else" is not the id of a person; there are person-1, person-2, person-3, person-4, person-5, person-6 and 3 more',
    ]);
  });

  it('can do without the story', () => {
    expect(describeFault({path: 'messages[0].by', value: 'x'})).to.equal(
      '"x" is not the id of a person; write one that stands in "people"',
    );
  });

  it('know the place of a value in a text of several languages', () => {
    expect(describeFault({path: 'caseStudies[12].title.pt-BR', value: 5})).to.match(/^5 is not a text; /);
    expect(describeFault({path: 'title.en.x[0', value: 'en.x[0'})).to.match(
      /^"en.x\[0" is not the tag of a language; /,
    );
  });
});
