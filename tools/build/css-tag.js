/**
 * Stands in for Lit's module of the same name in the builds for pages. Lit's own
 * also serves browsers without constructable style sheets, which the widgets'
 * other needs (container queries, `light-dark()`) rule out anyway. Style sheets hold
 * no expressions, so a template has one string.
 */

export const supportsAdoptingStyleSheets = true;

export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}

export const css = ([cssText]) => new CSSResult(cssText);

export const getCompatibleStyle = (style) => style;

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};

/** Part of Lit's public interface; the bundler leaves it out unless something asks for it. */
export const unsafeCSS = (cssText) => new CSSResult(cssText);
