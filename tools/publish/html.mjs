/** Writes HTML from texts. */

/** @type {Record<string, string>} */
const ESCAPES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/**
 * A text for the content or for an attribute in quotation marks.
 * @param {string} text
 */
export function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);
}

/** HTML that may stand in a template of `markup` as it is. */
class Markup {
  constructor(/** @type {string} */ html) {
    this.html = html;
  }

  toString() {
    return this.html;
  }
}

/** @typedef {Markup | string | number | undefined | false | readonly Part[]} Part */

/**
 * HTML with values in it: texts are escaped, what is `markup` itself is not, and nothing stands for `undefined`.
 * @param {TemplateStringsArray} strings
 * @param {...Part} values
 */
export function markup(strings, ...values) {
  return new Markup(strings.reduce((html, string, index) => html + write(values[index - 1]) + string));
}

/**
 * HTML from elsewhere that is known to be right.
 * @param {string} html
 */
export const trusted = (html) => new Markup(html);

/** @param {Part} value @returns {string} */
function write(value) {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(write).join('');
  return escapeHtml(String(value));
}
