import {attribute, children, descendants, elements, lineOf, plain} from './dom.js';
import type {Fault, LocaleFile, State, Text, Unit} from './unit.js';
import {content, readSource, readTarget} from './xliff-text.js';

const PROBLEM = 'parsererror';

/** Translator's files in XLIFF 1.2 or 2.x, from the DOM of a browser or that of @xmldom/xmldom. */
export function readXliff(document: Document): LocaleFile {
  const root = document.documentElement;
  // Browsers throw nothing at damaged XML: they put this into the document.
  const [problem] = root ? [...(root.localName === PROBLEM ? [root] : []), ...descendants(root, PROBLEM)] : [];
  if (problem) return {language: undefined, units: [], faults: [{code: 'not-xml', found: plain(problem)}]};
  if (root?.localName !== 'xliff') {
    return {language: undefined, units: [], faults: [{code: 'not-xliff', found: root?.nodeName ?? ''}]};
  }
  return /^2/.test(root.getAttribute('version') ?? '') ? readVersion2(root) : readVersion1(root);
}

function readVersion1(root: Element): LocaleFile {
  const units: Unit[] = [];
  const faults: Fault[] = [];
  let language: string | undefined;
  for (const file of descendants(root, 'file')) {
    const own = attribute(file, 'target-language');
    language ??= own;
    for (const element of descendants(file, 'trans-unit')) {
      const id = attribute(element, 'id');
      const line = lineOf(element);
      const targets = children(element, 'target');
      if (!id) faults.push({code: 'id-missing', line});
      else if (own && own !== language) faults.push({code: 'language-other', id, line, found: own, wanted: language});
      else if (targets.length > 1) faults.push({code: 'target-repeated', id, line});
      else units.push(unit1(element, id, targets[0]));
    }
  }
  return {language, units, faults};
}

function unit1(element: Element, id: string, targetElement: Element | undefined): Unit {
  const [sourceElement] = children(element, 'source');
  const source = sourceElement ? readSource([sourceElement]) : [];
  const target = targetElement ? readTarget([targetElement], source) : [];
  const formerElement = children(element, 'alt-trans')
    .filter((each) => attribute(each, 'alttranstype') === 'previous-version')
    .flatMap((each) => children(each, 'source'))[0];
  return {
    id,
    alias: attribute(element, 'resname'),
    source,
    target,
    state: target.length === 0 ? 'missing' : state1(targetElement, attribute(element, 'approved')),
    stated: Boolean(attribute(targetElement, 'state') ?? attribute(element, 'approved')),
    initial: /^(new|needs-translation)$/.test(attribute(targetElement, 'state') ?? ''),
    ...remarks(children(element, 'note'), 'from'),
    places: descendants(element, 'context')
      .filter((each) => attribute(each, 'context-type') === 'sourcefile')
      .map(plain),
    former: formerElement && readSource([formerElement]),
    limit: attribute(element, 'size-unit') === 'char' ? Number(attribute(element, 'maxwidth')) || undefined : undefined,
    line: lineOf(element),
  };
}

function state1(target: Element | undefined, approved: string | undefined): State {
  const state = attribute(target, 'state') ?? '';
  // What a machine or a similar text suggested has been read by nobody.
  const isSuggested = !state && /mt|fuzzy/.test(attribute(target, 'state-qualifier') ?? '');
  if (isSuggested || /^(new|needs-)/.test(state)) return 'needs-review';
  return approved === 'yes' || state === 'final' || state === 'signed-off' ? 'reviewed' : 'translated';
}

function readVersion2(root: Element): LocaleFile {
  const units: Unit[] = [];
  const faults: Fault[] = [];
  for (const element of descendants(root, 'unit')) {
    // An id is an NMTOKEN there, which ours need not be; so ours is in the name.
    const id = attribute(element, 'name') ?? attribute(element, 'id');
    if (id) units.push(unit2(element, id));
    else faults.push({code: 'id-missing', line: lineOf(element)});
  }
  return {language: attribute(root, 'trgLang'), units, faults};
}

function unit2(element: Element, id: string): Unit {
  // A tool may have cut a text into several segments, with white space to be ignored between them.
  const pieces = elements(element).filter(({localName}) => localName === 'segment' || localName === 'ignorable');
  const segments = pieces.filter(({localName}) => localName === 'segment');
  const source = readSource(pieces.flatMap((piece) => children(piece, 'source')));
  const complete = segments.every((segment) => children(segment, 'target').some((target) => content(target).length));
  const target = complete
    ? readTarget(
        pieces.flatMap((piece) => children(piece, 'target')[0] ?? children(piece, 'source')),
        source,
      )
    : [];
  const states = segments.map((segment): State => state2(segment, target));
  return {
    id,
    alias: attribute(element, 'id'),
    source,
    target,
    state: (['missing', 'needs-review', 'translated'] as const).find((each) => states.includes(each)) ?? 'reviewed',
    stated: segments.some((segment) => attribute(segment, 'state')),
    initial: segments.some((segment) => attribute(segment, 'state') === 'initial' && !isDraft(segment)),
    ...remarks(
      descendants(element, 'note').filter((note) => attribute(note, 'category') !== 'location'),
      'category',
    ),
    places: descendants(element, 'note')
      .filter((note) => attribute(note, 'category') === 'location')
      .map(plain),
    line: lineOf(element),
  };
}

function state2(segment: Element, target: Text): State {
  if (target.length === 0) return 'missing';
  const state = attribute(segment, 'state') ?? 'translated';
  if (state === 'initial' || isDraft(segment)) return 'needs-review';
  return state === 'reviewed' || state === 'final' ? 'reviewed' : 'translated';
}

const isDraft = (segment: Element): boolean => /fuzzy|review/.test(attribute(segment, 'subState') ?? '');

/** What was said to translators, and by them. */
function remarks(notes: readonly Element[], from: string): Pick<Unit, 'notes' | 'comments'> {
  const isComment = (note: Element) => /translator|reviewer/i.test(attribute(note, from) ?? '');
  const texts = (those: readonly Element[]) => those.map(plain).filter(Boolean);
  return {notes: texts(notes.filter((note) => !isComment(note))), comments: texts(notes.filter(isComment))};
}
