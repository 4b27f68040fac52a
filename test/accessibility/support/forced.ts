/** What people see who let their system choose all colours. Axe cannot judge that. */
import {allIn} from './flat-tree.js';

const CONTROLS = 'a[href], button, input, select, summary';

/** Of two that look the same, nobody can tell which is chosen. */
const STATES = ['aria-pressed', 'aria-current', 'aria-expanded', 'aria-checked'];

/** What is lost in forced colours. */
export function lostInForcedColours(root: HTMLElement): string[] {
  const controls = [...allIn(root)].filter(
    (element) =>
      element.matches(CONTROLS) &&
      element.getRootNode() !== document &&
      element.checkVisibility({visibilityProperty: true}),
  );
  return [...controls.flatMap(lostEdge), ...lostStates(controls), ...lostFocus(controls)];
}

const nameOf = (element: Element): string =>
  `<${element.localName} ${element.getAttribute('part') ?? element.getAttribute('class')}>`;

/** Fields that the system draws. */
const NATIVE = '[type=radio], [type=checkbox], [type=range]';

/** A control that is a box has an edge, as its background is gone; the title of a panel has that of the panel. */
function lostEdge(control: HTMLElement): string[] {
  const style = getComputedStyle(control);
  const isBox = parseFloat(style.paddingInlineStart) > 0 || control.matches('input, select');
  const isTitle = control.matches('summary, [aria-controls=body]');
  if (!isBox || isTitle || control.matches(NATIVE)) return [];
  const hasEdge = [style, getComputedStyle(control, '::before'), getComputedStyle(control, '::after')].some(isEdge);
  return hasEdge ? [] : [`${nameOf(control)} has no edge`];
}

const isEdge = ({
  borderBlockEndStyle,
  borderBlockEndWidth,
  borderBlockEndColor,
  backgroundColor,
}: CSSStyleDeclaration): boolean =>
  borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) >= 1 && borderBlockEndColor !== backgroundColor;

/** A control that is chosen looks other than one beside it that is not. */
function lostStates(controls: readonly HTMLElement[]): string[] {
  return STATES.flatMap((state) => {
    const chosen = (element: Element): boolean => !/^(false|)$/.test(element.getAttribute(state) ?? '');
    const having = controls.filter(
      (control) => control.hasAttribute(state) || control.parentElement?.querySelector(`:scope > [${state}]`),
    );
    const kindOf = (control: Element): string => `${nameOf(control)} in ${control.parentElement?.getAttribute('part')}`;
    return [...new Set(having.map(kindOf))].flatMap((name) => {
      const all = having.filter((control) => kindOf(control) === name);
      const [on, off] = [all.find(chosen), all.find((control) => !chosen(control))];
      return on && off && looksOf(on) === looksOf(off) ? [`${name} looks the same, ${state} or not`] : [];
    });
  });
}

/** Everything by which one could be told from another in forced colours. */
function looksOf(control: Element): string {
  const parts = [control, ...control.querySelectorAll('*')];
  const styles = parts.flatMap((part) =>
    [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)),
  );
  const seen = styles.map((style) => [
    style.borderBlockEndWidth,
    style.borderBlockEndStyle,
    style.borderBlockEndColor,
    style.outlineStyle,
    style.backgroundColor,
    style.color,
    style.textDecorationLine,
    style.fontWeight,
    style.fill,
    style.fillOpacity,
    style.stroke,
    style.rotate,
    style.transform,
    style.content,
    style.display,
  ]);
  return JSON.stringify(seen);
}

/** The ring of the focus is drawn in a colour of the system, other than what it lies on. */
function lostFocus(controls: readonly HTMLElement[]): string[] {
  if (!document.hasFocus()) return [];
  return controls.flatMap((control) => {
    control.focus({preventScroll: true});
    if (!control.matches(':focus-visible')) return [];
    const rings = [getComputedStyle(control), getComputedStyle(control, '::after')];
    const ring = rings.find(({outlineStyle}) => outlineStyle !== 'none');
    control.blur();
    if (!ring) return [`${nameOf(control)} shows no focus`];
    return parseFloat(ring.outlineWidth) >= 2 ? [] : [`${nameOf(control)} has a ring of ${ring.outlineWidth}`];
  });
}

/** What moves although nothing shall. */
export function moving(root: HTMLElement): string[] {
  return [...allIn(root)].flatMap((element) => {
    if (element.getRootNode() === document || !element.checkVisibility()) return [];
    const styles = [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo));
    const isMoving = styles.some(
      ({transitionDuration, animationName, scrollBehavior}) =>
        /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth',
    );
    return isMoving ? [`${nameOf(element)} moves`] : [];
  });
}
