/** The lines that editors paste: whatever they typed, it is one line, harmless, and says what they typed. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {parse, parseFragment} from 'parse5';
import {importSource} from '../../tools/import-source.mjs';
import {languagesOf} from '../../tools/manifest/form-data.mjs';
import {root} from './support/repository.mjs';

const {CARRIERS} = await importSource('src/doctor/places.ts');
const {oneLine, pageFor, scriptFor, scriptsFolder, snippetFor, storyOf} =
  await importSource('snippet-maker/snippet.ts');
const {fieldText, PLACES, sampleOf, sourcesOf, textsOf, widgetName, widgetsOf} =
  await importSource('snippet-maker/guides.ts');

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const widgets = widgetsOf(manifest);
const surroundings = {
  name: 'A person',
  scripts: 'https://example.org/widgets/',
  page: 'https://example.org/stories/one/',
  height: 320,
};

/** Every element below a node, in the order in which they stand. */
function* elementsIn(node) {
  for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) {
    if (child.tagName) yield child;
    yield* elementsIn(child);
  }
}
const elementsOf = (html) => [...elementsIn(parseFragment(html))];
const attributesOf = ({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));
const textOf = (node) => (node.value ?? '') + (node.childNodes ?? []).map(textOf).join('');

/** What people paste from elsewhere, and what others would like them to. */
const nasty = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
  fc.constantFrom(
    '</vs-speaker-card><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</iframe><script>alert(1)</script>',
    '</title></head><script>alert(1)</script>',
    '<!-- -->',
    '&quot;&amp;quot;&#60;',
    'one\r\ntwo\u2028three\u0085four\0five',
    'javascript:alert(1)',
    ' \t\u200b',
    '‏مرحبا‎ “typographic” ‘quotes’',
  ),
);
const names = fc.constantFrom('name', 'heading', 'job-title', 'href', 'src', 'label', 'photo', 'country');
const filled = fc.record({
  attributes: fc.dictionary(names, fc.oneof(nasty, fc.constant(true))),
  text: nasty,
  language: fc.constantFrom('', 'fr', 'ar'),
});

describe('whatever an editor types', () => {
  for (const carrier of CARRIERS) {
    test(`${carrier}: is one line, never empty, and runs nothing`, () => {
      fc.assert(
        fc.property(filled, (values) => {
          const line = snippetFor('vs-speaker-card', values, carrier, surroundings);
          assert.doesNotMatch(line, /[\p{Cc}\u2028\u2029]/u);
          const elements = elementsOf(line);
          const scripts = elements.filter(({tagName}) => tagName === 'script');
          assert.equal(scripts.length, carrier === 'code' ? 1 : 0);
          if (scripts[0]) assert.equal(attributesOf(scripts[0]).src, 'https://example.org/widgets/vs.js');
          for (const element of elements) {
            const {href = ''} = attributesOf(element);
            assert.ok(!element.attrs.some(({name}) => name.startsWith('on')));
            if (element.tagName === 'a') assert.doesNotMatch(href, /^\s*(javascript|data|vbscript):/i);
          }
          assert.match(textOf(parseFragment(line)), /[\p{L}\p{N}\p{P}\p{S}]/u, 'nobody could read it');
          assert.doesNotMatch(line, /JavaScript is|enable JavaScript/i);
        }),
        {numRuns: 300},
      );
    });
  }

  test('an editor that ends a tag at the first > cuts nothing', () => {
    const withSigns = fc.tuple(nasty, nasty).map(([before, after]) => `${before}>${after}`);
    const values = fc.record({attributes: fc.dictionary(names, withSigns), text: withSigns});
    fc.assert(
      fc.property(values, fc.constantFrom(...CARRIERS), (typed, carrier) => {
        const line = snippetFor('vs-speaker-card', typed, carrier, surroundings);
        const tags = line.match(/<[^>]*>/g) ?? [];
        for (const tag of tags) assert.equal(tag.split('"').length % 2, 1, `${tag} ends inside of a value`);
        assert.doesNotMatch(line.replace(/<[^>]*>/g, ''), /[<>"]/, 'something of a tag is left');
      }),
      {numRuns: 500},
    );
  });

  test('a tag and a div hold the same attributes and words', () => {
    fc.assert(
      fc.property(filled, (values) => {
        const [tag] = elementsOf(snippetFor('vs-speaker-card', values, 'tag', surroundings));
        const [div] = elementsOf(snippetFor('vs-speaker-card', values, 'div', surroundings));
        for (const [name, value] of Object.entries(values.attributes)) {
          const written = value === true ? '' : oneLine(value);
          const expected = value === true || written ? written : undefined;
          assert.equal(attributesOf(tag)[name], expected);
          assert.equal(attributesOf(div)[`data-${name}`], value === true ? 'true' : expected);
        }
        assert.equal(textOf(tag), textOf(div));
        if (/[\p{L}\p{N}]/u.test(values.text)) assert.equal(textOf(tag), oneLine(values.text));
      }),
      {numRuns: 300},
    );
  });

  test('the page for a frame has one script and one widget', () => {
    fc.assert(
      fc.property(filled, (values) => {
        const elements = [...elementsIn(parse(pageFor('vs-speaker-card', values, surroundings)))];
        const count = (name) => elements.filter(({tagName}) => tagName === name).length;
        assert.deepEqual([count('script'), count('vs-speaker-card'), count('title')], [1, 1, 1]);
      }),
      {numRuns: 100},
    );
  });

  test('the script comes from a folder, whatever was written', () => {
    fc.assert(
      fc.property(nasty, (address) => {
        const elements = elementsOf(scriptFor('vs.all.js', address, {integrity: 'sha384-AbC='}));
        assert.deepEqual(
          elements.map(({tagName}) => tagName),
          ['script'],
        );
        const {src, integrity, type} = attributesOf(elements[0]);
        assert.match(src, /vs\.all\.js$/);
        assert.doesNotMatch(src, /^(javascript|data):/i);
        assert.deepEqual([integrity, type], ['sha384-AbC=', 'module']);
      }),
    );
  });
});

describe('the words that remain', () => {
  const line = (values, carrier = 'tag') => snippetFor('vs-speaker-card', values, carrier, surroundings);

  test('are the name where there is no text', () => {
    assert.equal(
      line({attributes: {name: 'Sonia'}, text: ' '}),
      '<vs-speaker-card name="Sonia">Sonia</vs-speaker-card>',
    );
  });

  test('are the name of the widget where there is nothing at all', () => {
    assert.equal(line({attributes: {}, text: ''}, 'div'), '<div data-vs="speaker-card">A person</div>');
  });

  test('lead to the story they come from', () => {
    const attributes = {src: 'https://example.org/one/story.json#sonia'};
    const expected =
      '<div data-vs="speaker-card" data-src="https://example.org/one/story.json#sonia"><a href="https://example.org/one/">Sonia</a></div>';
    assert.equal(line({attributes, text: 'Sonia'}, 'div'), expected);
  });

  test('stand in their language', () => {
    const values = {attributes: {}, text: 'صونيا', language: 'ar'};
    assert.equal(line(values), '<vs-speaker-card lang="ar" dir="rtl">صونيا</vs-speaker-card>');
    assert.match(line(values, 'div'), /^<div data-vs="speaker-card" lang="ar" dir="rtl">/);
  });
});

describe('a link', () => {
  test('names the story of its folder, and an item in it', () => {
    const attributes = {
      src: 'https://example.org/one/story.json#sonia',
      layout: 'row',
      photo: 'https://example.org/p.jpg',
    };
    assert.equal(
      snippetFor('vs-speaker-card', {attributes, text: 'Sonia & co'}, 'link', surroundings),
      '<a href="https://example.org/one/#vs-speaker-card=sonia&amp;layout=row">Sonia &amp; co</a>',
    );
  });

  test('stays a link where it can name no story', () => {
    for (const src of ['', 'https://example.org/one/other.json', 'javascript:alert(1)/story.json', 'story.json?v=1']) {
      const line = snippetFor('vs-speaker-card', {attributes: {src, name: 'Sonia'}, text: ''}, 'link', surroundings);
      assert.equal(line, '<a href="https://example.org/stories/one/">Sonia</a>', src);
    }
  });

  test('finds the folder and the id in an address', () => {
    assert.deepEqual(storyOf('story.json'), {folder: './', id: ''});
    assert.deepEqual(storyOf('../a/story.json#b%20c'), {folder: '../a/', id: 'b c'});
    assert.equal(storyOf('https://example.org/my-story.json'), undefined);
  });
});

test('the folder of the scripts is found in what people write', () => {
  for (const address of [
    'https://a.example/w/vs.js',
    'https://a.example/w/',
    'https://a.example/w',
    'https://a.example/w/?x#y',
  ]) {
    assert.equal(scriptsFolder(address), 'https://a.example/w/', address);
  }
  for (const address of ['', ' ', 'javascript:alert(1)', 'data:text/javascript,1']) {
    assert.equal(scriptsFolder(address), 'https://example.org/widgets/', address);
  }
});

describe('the form', () => {
  for (const {tag, fields} of widgets) {
    test(`${tag}: has words for each attribute, in each of its languages`, () => {
      const without = ['en', 'fr', 'ar'].flatMap((language) => {
        const texts = textsOf(language);
        const missing = fields.filter(({name}) => !fieldText(texts, tag, name)).map(({name}) => name);
        return [...missing, ...(widgetName(language, tag) === tag ? [tag] : [])].map((name) => `${language}: ${name}`);
      });
      assert.deepEqual(without, [], 'Add them to snippet-maker/texts/.');
    });

    test(`${tag}: has names for the values to choose from`, () => {
      const values = fields.flatMap((field) => field.values).filter((value) => !/^\d+$/.test(value));
      assert.deepEqual(
        values.filter((value) => !textsOf('ar').values[value]),
        [],
        'Add them to snippet-maker/texts/.',
      );
    });

    test(`${tag}: begins with something to copy`, () => {
      for (const source of sourcesOf(tag)) {
        const sample = sampleOf(tag, source, 'fr', 'https://example.org/one/story.json');
        const known = fields.map(({name}) => name);
        for (const name of Object.keys(sample.attributes)) assert.ok(known.includes(name), `${tag} has no ${name}`);
        assert.ok(sample.text);
      }
    });
  }

  test('says why, for each system', () => {
    for (const name of Object.keys(PLACES)) assert.ok(textsOf('fr').systems[name][1].length > 20);
  });

  test('offers every language that the library has', () => {
    const languages = languagesOf(root);
    assert.equal(languages[0], 'en');
    assert.ok(['fr', 'ar', 'es', 'ru', 'zh'].every((language) => languages.includes(language)));
  });
});
