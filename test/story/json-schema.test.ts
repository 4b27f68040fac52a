import {expect} from '@open-wc/testing';
import * as descriptions from '../../src/story/descriptions.js';
import {storyJsonSchema} from '../../src/story/json-schema.js';
import * as schema from '../../src/story/schema.js';

type Node = Readonly<Record<string, unknown>>;

/** Every JSON Schema inside another, with where it stands. */
function nodesOf(value: unknown, at = '#'): [string, Node][] {
  if (typeof value !== 'object' || !value) return [];
  const own: [string, Node][] = Array.isArray(value) ? [] : [[at, value as Node]];
  return own.concat(Object.entries(value).flatMap(([key, part]) => nodesOf(part, `${at}/${key}`)));
}

describe('the JSON Schema of the story file', () => {
  const json = storyJsonSchema() as Node & {$defs: Record<string, Node>; properties: Record<string, Node>};

  it('has every object of the schema, and every field of it with a sentence that describes it', () => {
    for (const [name, item] of Object.entries(schema)) {
      const {is, fields} = descriptions[name as keyof typeof descriptions];
      expect(is, name).to.match(/^[A-Z].+\.$/s);
      expect(Object.keys(fields).sort(), name).to.deep.equal(Object.keys(item.fields).sort());
      for (const [field, text] of Object.entries(fields)) expect(text, `${name}.${field}`).to.match(/^[A-Z].+\.$/s);
      const found = [json, ...Object.values(json.$defs)].find(({description}) => description === is);
      expect(Object.keys((found?.properties ?? {}) as object).sort(), name).to.deep.equal(Object.keys(fields).sort());
      expect(found?.required, name).to.deep.equal(Object.keys(item.required));
    }
  });

  it('describes every property and every definition', () => {
    for (const [at, node] of nodesOf(json)) {
      for (const group of ['properties', '$defs'] as const) {
        if (/\/properties$/.test(at)) continue;
        for (const [name, part] of Object.entries((node[group] ?? {}) as Record<string, Node>)) {
          expect(part.description, `${at}/${group}/${name}`).to.be.a('string');
        }
      }
    }
  });

  it('refers to definitions that are there, and uses every one', () => {
    const used = new Set(nodesOf(json).flatMap(([, {$ref}]) => (typeof $ref === 'string' ? $ref : [])));
    const defined = Object.keys(json.$defs).map((name) => `#/$defs/${name}`);
    expect([...used].sort()).to.deep.equal(defined.sort());
  });

  it('says which version it is for', () => {
    expect(json.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(json.properties.version).to.deep.include({enum: [1]});
    expect(json.required).to.deep.equal(['version', 'title']);
  });
});
