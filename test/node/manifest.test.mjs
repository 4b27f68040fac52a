import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {elementNames, root} from './support/repository.mjs';
import {runNode} from './support/run.mjs';
import {templatesOf} from './support/templates.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const modules = new Map(manifest.modules.map((module) => [module.path, module]));

/** @param {{name: string}[]} [items] */
const namesOf = (items = []) => items.map(({name}) => name).sort();

test('custom-elements.json is current', async () => {
  const {code, output} = await runNode(['tools/manifest.mjs', '--check']);
  assert.equal(code, 0, output);
});

test('tools/manifest.mjs explains its use', async () => {
  const {code, output} = await runNode(['tools/manifest.mjs', '--chek']);
  assert.equal(code, 2);
  assert.match(output, /Usage/);
});

for (const name of elementNames) {
  const tag = `vs-${name}`;
  const path = `dist/npm/elements/${name}/${name}.js`;
  const declaration = modules.get(path)?.declarations.find(({tagName}) => tagName === tag);

  describe(tag, () => {
    test('is described by the module of its class and defined by the other', () => {
      assert.ok(declaration, `no class with @tagname ${tag} in ${path}`);
      const [definition] = modules.get(`dist/npm/elements/${name}/vs-${name}.js`).exports;
      assert.deepEqual(definition, {
        kind: 'custom-element-definition',
        name: tag,
        declaration: {name: declaration.name, module: path},
      });
      assert.ok(declaration.summary && declaration.description);
    });

    test('describes every public property, with its attribute and type', () => {
      const fields = declaration.members.filter(({kind}) => kind === 'field');
      assert.ok(fields.length > 0);
      for (const field of fields) {
        assert.ok(field.description, `${field.name} has no description`);
        assert.ok(field.type?.text, `${field.name} has no type`);
        assert.ok(field.default !== undefined, `${field.name} has no default`);
        const attribute = declaration.attributes.find(({fieldName}) => fieldName === field.name);
        assert.equal(attribute?.name, field.attribute, `${field.name} has no attribute`);
        assert.equal(attribute.description, field.description);
      }
    });

    test('writes out the allowed values of every attribute', () => {
      for (const {name: attribute, type} of declaration.attributes) {
        assert.doesNotMatch(
          type.text,
          /\b[A-Z]\w+/,
          `${attribute} has the type ${type.text}: an editor needs its values`,
        );
      }
    });

    test('shows nothing private', () => {
      for (const member of declaration.members) {
        assert.doesNotMatch(member.name, /^[#_]|^(render|updated|needs|language)$/);
        assert.notEqual(member.privacy, 'private');
        assert.notEqual(member.privacy, 'protected');
      }
    });

    test('says from where it has the common attributes', () => {
      for (const attribute of ['heading-level', 'debug']) {
        const {inheritedFrom} = declaration.attributes.find((candidate) => candidate.name === attribute);
        assert.deepEqual(inheritedFrom, {name: 'StoryElement', module: 'dist/npm/base/story-element.js'});
      }
    });

    test('describes its events and their types', () => {
      for (const event of declaration.events) {
        assert.ok(
          event.description && /^\w+Event$/.test(event.type.text),
          `${event.name} lacks a type or a description`,
        );
      }
    });

    test('describes exactly the parts and slots that it draws', () => {
      const {parts, slots} = templatesOf(join(root, `src/elements/${name}/${name}.ts`));
      assert.deepEqual(namesOf(declaration.cssParts), [...parts].sort(), 'parts: documented, drawn');
      assert.deepEqual(namesOf(declaration.slots), [...slots].sort(), 'slots: documented, drawn');
      for (const item of [...declaration.cssParts, ...declaration.slots]) assert.ok(item.description);
    });
  });
}
