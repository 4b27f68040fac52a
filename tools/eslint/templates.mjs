/** What may not stand in `html` and `css` templates. */

/** Stands for an expression; a letter of no language. */
const EXPRESSION = '\uE000';

/** A comment or a tag with its attributes; what lies between two of them is text. */
const MARKUP = /<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Attributes whose value people see or hear. */
const SPOKEN_ATTRIBUTE =
  /\s(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label)=("[^"]*"|'[^']*'|[^\s>]+)/gi;

const LETTER = /\p{L}/u;

/** A character reference such as `&nbsp;`. */
const REFERENCE = /&#?\w+;/g;

/**
 * A rule about the templates of one tag. `check` gets the template's text, in which each
 * expression is blanked out at its length, and tells faults by their place in that text.
 * @param {string} tag
 * @param {string} description
 * @param {Record<string, string>} messages
 * @param {(text: string, report: (index: number, messageId: string, data?: Record<string, string>) => void) => void} check
 * @returns {import('eslint').Rule.RuleModule}
 */
function templateRule(tag, description, messages, check) {
  return {
    meta: {type: 'problem', docs: {description}, schema: [], messages},
    create(context) {
      return {
        [`TaggedTemplateExpression[tag.name="${tag}"]`]({quasi}) {
          const start = quasi.range[0] + 1;
          const text = blanked(context.sourceCode.text, quasi);
          check(text, (index, messageId, data) => {
            context.report({loc: context.sourceCode.getLocFromIndex(start + index), messageId, data});
          });
        },
      };
    },
  };
}

/**
 * @param {string} source
 * @param {import('estree').TemplateLiteral} template
 */
function blanked(source, template) {
  let text = '';
  for (const [index, {range, tail}] of template.quasis.entries()) {
    const end = tail ? range[1] - 1 : range[1] - 2;
    text += source.slice(range[0] + 1, end);
    const next = template.quasis[index + 1];
    if (next) text += EXPRESSION.repeat(next.range[0] + 1 - end);
  }
  return text;
}

export const noLiteralText = templateRule(
  'html',
  'Every word that people see or hear can be translated.',
  {
    text: 'Text in a template cannot be translated: "{{text}}". Write ${msg(…, {id, desc})}.',
    attribute: 'An attribute that people see or hear cannot be translated: {{text}}. Write =${msg(…, {id, desc})}.',
  },
  (text, report) => {
    let end = 0;
    for (const match of [...text.matchAll(MARKUP), {0: '', index: text.length}]) {
      reportText(text.slice(end, match.index), end, report);
      for (const attribute of match[0].startsWith('<!--') ? [] : match[0].matchAll(SPOKEN_ATTRIBUTE)) {
        if (LETTER.test(attribute[1].replace(REFERENCE, ''))) {
          report(match.index + attribute.index + 1, 'attribute', {text: attribute[0].trim()});
        }
      }
      end = match.index + match[0].length;
    }
  },
);

/**
 * @param {string} text
 * @param {number} start
 * @param {(index: number, messageId: string, data: Record<string, string>) => void} report
 */
function reportText(text, start, report) {
  const words = text.replace(REFERENCE, (reference) => ' '.repeat(reference.length));
  const first = words.search(LETTER);
  if (first >= 0) report(start + first, 'text', {text: words.slice(first).split(EXPRESSION)[0].trim()});
}

export const noInlineStyle = templateRule(
  'html',
  "Pages whose policy is style-src 'self' block style attributes.",
  {
    style:
      'A style attribute is blocked on pages with a strict policy. Use a class, or element.style.setProperty() after the update.',
  },
  (text, report) => {
    for (const tag of text.matchAll(MARKUP)) {
      const index = tag[0].startsWith('<!--') ? -1 : tag[0].search(/\sstyle=/i);
      if (index >= 0) report(tag.index + index + 1, 'style');
    }
  },
);

/** Properties that name a side, and values that do. */
const PHYSICAL = [
  /(?<![\w-])(?:margin|padding|scroll-margin|scroll-padding|border)-(?:left|right)(?:-\w+)*\s*:/g,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\s*:/g,
  /(?<![\w-])(?:left|right)\s*:/g,
  /(?<![\w-])(?:text-align|float|clear|justify-content|justify-items|justify-self)\s*:\s*(?:left|right)\b/g,
];

/** Shorthands whose second and fourth values are the right and the left side. */
const FOUR_SIDES =
  /(?<![\w-])(?:margin|padding|inset|scroll-margin|scroll-padding|border-(?:width|style|color))\s*:\s*([^;{}]+)/g;

export const noPhysicalDirection = templateRule(
  'css',
  'Styles work from right to left as well.',
  {
    side: '"{{text}}" names a side, which is wrong from right to left. Use a logical property or value: -inline-start, -inline-end, start, end.',
    sides:
      '"{{text}}" sets two sides differently, which is wrong from right to left. Use -block and -inline-start, -inline-end.',
  },
  (text, report) => {
    const styles = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
    for (const pattern of PHYSICAL) {
      for (const {0: found, index} of styles.matchAll(pattern)) report(index, 'side', {text: found.trim()});
    }
    for (const {0: found, 1: value, index} of styles.matchAll(FOUR_SIDES)) {
      const [, right, , left] = valuesOf(value);
      if (left !== undefined && left !== right) report(index, 'sides', {text: found.trim()});
    }
  },
);

/**
 * The values of a shorthand; white space inside brackets does not separate them.
 * @param {string} list
 */
function valuesOf(list) {
  const values = [''];
  let depth = 0;
  for (const character of list.replace('!important', '').trim()) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth > 0 || !/\s/.test(character)) values[values.length - 1] += character;
    else if (values.at(-1)) values.push('');
  }
  return values.filter(Boolean);
}
