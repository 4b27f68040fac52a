import {nothing, type TemplateResult} from 'lit';

/** An attribute at the end of a text, whose value comes next. */
const ATTRIBUTE = / ([a-z-]+)=("[^"]*)?$/;

/** Attributes whose values are words of our own. */
const OWN_WORDS = ['class', 'dir', 'lang', 'part'];

/** The texts of templates, by themselves in one. */
const made = new Map<string, TemplateStringsArray>();

const isTemplate = (value: unknown): value is TemplateResult => (value as TemplateResult | null)?.strings !== undefined;

/**
 * One template in the place of a template with others in it, each of which costs the browser time and
 * memory. For what has no state of its own, since what comes or goes in it makes another template of the whole.
 */
export function drawInOne(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const strings: string[] = [];
  let text = '';
  const add = (part: TemplateResult): void => {
    let skipped = 0;
    part.strings.forEach((string, index) => {
      text += string.slice(skipped);
      skipped = 0;
      if (index === part.values.length) return;
      const value = part.values[index];
      const [attribute = '', name = '', quoted] = ATTRIBUTE.exec(string) ?? [];
      if (OWN_WORDS.includes(name) && value !== nothing) {
        text += quoted ? String(value) : `"${String(value)}"`;
      } else if (OWN_WORDS.includes(name)) {
        text = text.slice(0, -attribute.length);
        skipped = quoted ? 1 : 0;
      } else if (isTemplate(value)) {
        add(value);
      } else if (attribute || (value !== nothing && value !== undefined && value !== '')) {
        strings.push(text);
        values.push(value);
        text = '';
      }
    });
  };
  add(template);
  strings.push(text);
  const key = strings.join('\0');
  const known = made.get(key) ?? Object.assign(strings, {raw: strings});
  made.set(key, known);
  return {...template, strings: known, values};
}
