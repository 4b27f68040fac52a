/** The parts of the pages of widgets, docs/editors/widgets/. */
import {table} from './markdown.mjs';

/** What all widgets take stands once a page, in a few words, and in one place whole: what more editors need comes first. */
const COMMON = ['src', 'heading-level', 'debug', 'numbering'];

/** Widgets that show a story, or this in its place. */
const IN_PLACE_OF_STORY = {
  'vs-case-study-carousel': 'Case studies between the tags',
  'vs-language-switcher': 'Languages',
};

/** Where the form has a list to choose from, whoever types needs to know what is in it. */
const COUNTRY = 'Its two letters, such as `BD` for Bangladesh or `ZM` for Zambia.';

/**
 * @param {any} maker what snippet-maker/guides.ts exports
 * @param {any} manifest
 */
export function makersForWidgets(maker, manifest) {
  const texts = maker.textsOf('en');
  const widgets = maker.widgetsOf(manifest);
  const named = (tag) => {
    const widget = widgets.find((each) => each.tag === tag);
    if (!widget) throw new TypeError(`There is no widget "${tag}".`);
    return widget;
  };
  const wordsOf = (tag, field) => maker.fieldText(texts, tag, field.name) ?? [field.name, field.description];

  /** What to write, in words and values. */
  const toWrite = (tag, field) => {
    const [, hint] = wordsOf(tag, field);
    if (field.kind === 'country') return COUNTRY;
    if (field.kind === 'flag') return `The name alone switches it on. ${hint || field.description}`;
    if (field.values.length === 0) return inCode(hint || field.description);
    const values = field.values.map((value) => meaningOf(texts, field, value));
    const list = field.kind === 'choices' ? `Any of these, with commas between them: ` : 'One of these: ';
    return [hint, list + values.join(', ')].filter(Boolean).join(' ');
  };

  const fieldTable = (tag, fields) =>
    table(
      ['What', 'Its name in the line', 'What to write'],
      fields.map((field) => [
        field.isRequired ? `**${wordsOf(tag, field)[0]}**` : wordsOf(tag, field)[0],
        `\`${field.name}\``,
        toWrite(tag, field),
      ]),
    );

  return {
    /** The widgets, each with its page. */
    widgets: () =>
      table(
        ['Widget', 'What it shows', 'What it cannot do without'],
        widgets.map(({tag, summary, fields}) => [
          `[${maker.widgetName('en', tag)}](widgets/${tag.slice('vs-'.length)}.md)`,
          summary,
          needsOf(tag, fields, (field) => wordsOf(tag, field)[0]),
        ]),
      ),

    /** Where a line goes. */
    paste: () =>
      'Paste it where the story belongs, and write your own words into it. In WordPress, Drupal and other systems you may need another ' +
      'kind of line: see [which line goes where](README.md#which-line-where). The ' +
      '[snippet maker](README.md#the-snippet-maker) makes it for you.',

    /** What the line of a widget takes, in plain words. */
    fields: (tag) => {
      const {fields} = named(tag);
      const own = fields.filter(({name}) => !COMMON.includes(name));
      // Without it, most of such widgets show nothing.
      const story = maker.sourcesOf(tag).includes('typed') ? [] : fields.filter(({name}) => name === 'src');
      const isNeeded = story.length > 0 && !(tag in IN_PLACE_OF_STORY);
      const main = [...story.map((field) => ({...field, isRequired: isNeeded})), ...own.filter(({isRare}) => !isRare)];
      const rare = own.filter(({isRare}) => isRare);
      const note = own.some(({kind}) => kind === 'country')
        ? [`${texts.ui['kosovo.note'].replace('* ', 'Kosovo\\* is `XK`. \\* ')}`]
        : [];
      return [
        ...(main.length > 0 ? [fieldTable(tag, main)] : []),
        ...note,
        ...(rare.length > 0 ? ['Rarely needed:', fieldTable(tag, rare)] : []),
        ...(isNeeded && own.length > 0 ? ['What is bold has to be there. You may leave out the rest.'] : []),
        ...(own.some(({isRequired}) => isRequired)
          ? ['What is bold has to be there, unless it comes from a story file. You may leave out the rest.']
          : []),
        'Every widget takes [a few more](attributes.md#what-every-widget-takes).',
      ].join('\n\n');
    },

    /** What every widget takes. */
    'common-fields': () => {
      const {tag, fields} = named('vs-speaker-card');
      return fieldTable(
        tag,
        COMMON.flatMap((name) => fields.filter((field) => field.name === name)),
      );
    },

    /** What the widget can tell of, as an editor sees it. */
    troubles: (tag) =>
      table(
        ['What you see', 'Why', 'What to do'],
        maker.troublesOf(named(tag)).map(({sees, why, todo}) => [sees, why, todo]),
      ),

    /** What editors of websites do to every line. */
    'troubles-of-all': (tag) =>
      table(
        ['What you see', 'Why', 'What to do'],
        [
          [
            'You see your words, and no widget at all.',
            'The script is not on the page, or your system has taken the widget out of your line.',
            'Look at [which line goes where](README.md#which-line-where), and take the one for your system.',
          ],
          [
            'You see the line itself, with `<` and `>`.',
            'You pasted it where your system expects text.',
            'Paste it where it takes HTML: into a block for HTML, or into the source view.',
          ],
          [
            'You see nothing where the widget should be.',
            'There are no words between the tags, and your system removed the empty tag.',
            'Write words between the tags. Readers see them without the script, too.',
          ],
          [
            'The widget has taken in the text that follows it.',
            'The end of the line is missing.',
            `Write \`</${tag}>\` behind your words.`,
          ],
          [
            'Of a name, only the first word is left.',
            'The quotation marks are curly, such as `“`.',
            'Write straight ones: `"`. Copy the line from here, not from a text document.',
          ],
          [
            'A link leads to a page of your own website that is not there.',
            'Its address does not begin with `https://`.',
            'Copy the whole address from the address bar of your browser.',
          ],
        ],
      ),
  };
}

/** What a widget cannot do without, by its name for editors. */
function needsOf(tag, fields, labelOf) {
  const required = fields.find(({isRequired}) => isRequired);
  const own = IN_PLACE_OF_STORY[tag] ?? (required ? labelOf(required) : undefined);
  return own ? `${own}, or a story file` : 'a story file';
}

/** A value, and what it means where the word does not say so; the usual one is marked. */
function meaningOf({values: names}, {name, usual}, value) {
  const label = names[`${name}/${value}`] ?? names[value] ?? value;
  const says = label.toLowerCase() === value.replaceAll('-', ' ') || label.toLowerCase() === value;
  const notes = [...(says ? [] : [label]), ...(value === usual ? ['usual'] : [])];
  return `\`${value}\`${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

/** What is to be typed as it stands, in the hints of the form: dates, codes and addresses. */
function inCode(text) {
  return text.replace(
    /(?<![\w`-])(\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d)?|--\d\d|[A-Z][a-z]+\/[A-Z][a-z]+|\d+(?:, \d+)+|[a-z]{2}(?:, [a-z]{2})+|[a-z]{2}: \S+, [a-z]{2}: \S+)(?![\w`-])/g,
    '`$1`',
  );
}
