/** Locale files in XLIFF 1.2, in which they are kept, and in 2.0. */
import {pluralOf, printText} from './model.mjs';
import {escapeAttribute, escapeText} from './xml.mjs';

const STATES = {'needs-review': 'needs-review-translation', translated: 'translated', reviewed: 'final'};

/** The most that a version 2.0 can say: it has no state for a draft. */
const STATES_2 = {missing: 'initial', 'needs-review': 'initial', translated: 'translated', reviewed: 'reviewed'};

/**
 * @param {readonly import('./model.mjs').Unit[]} units
 * @param {{language: string, original?: string, sourceLanguage?: string, keepLines?: boolean}} about
 */
export function writeXliff(units, {language, original = 'volunteer-story-widgets', sourceLanguage = 'en', keepLines}) {
  const space = keepLines ? ' xml:space="preserve"' : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file target-language="${escapeAttribute(language)}" source-language="${escapeAttribute(sourceLanguage)}" original="${escapeAttribute(original)}" datatype="plaintext"${space}>`,
    '<body>',
    ...units.flatMap(unitLines),
    '</body>',
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unitLines({id, source, target, state, notes, comments, places, former, limit}) {
  const room = limit ? ` maxwidth="${limit}" size-unit="char"` : '';
  const approved = state === 'reviewed' ? ' approved="yes"' : '';
  return [
    `<trans-unit id="${escapeAttribute(id)}"${room}${approved}>`,
    `  <source>${inline(source)}</source>`,
    ...(state === 'missing' ? [] : [`  <target state="${STATES[state]}">${inline(target)}</target>`]),
    ...notes.map((note) => `  <note from="developer">${escapeText(note)}</note>`),
    ...comments.map((comment) => `  <note from="translator">${escapeText(comment)}</note>`),
    ...places.map(
      (place) =>
        `  <context-group purpose="location"><context context-type="sourcefile">${escapeText(place)}</context></context-group>`,
    ),
    ...(former ? formerLines(former, target) : []),
    '</trans-unit>',
  ];
}

/** What the English was when it was translated. An `alt-trans` must have a target. */
function formerLines(former, target) {
  return [
    '  <alt-trans alttranstype="previous-version">',
    `    <source>${inline(former)}</source>`,
    `    <target>${inline(target)}</target>`,
    '  </alt-trans>',
  ];
}

const inline = (text) =>
  text
    .map((part) =>
      typeof part === 'string'
        ? escapeText(part)
        : `<x id="${part.index}" equiv-text="${escapeAttribute(`\${${part.name}}`)}"/>`,
    )
    .join('');

/** @param {readonly import('./model.mjs').Unit[]} units */
export function writeXliff2(units, {language, original = 'volunteer-story-widgets'}) {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="${escapeAttribute(language)}">`,
    `<file id="messages" original="${escapeAttribute(original)}">`,
    ...units.flatMap(unitLines2),
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unitLines2({id, source, target, state, notes, comments, places, former, limit}) {
  const plural = pluralOf(id);
  // Ids are name tokens there, which a "#" is not part of.
  const token = plural ? `${plural.base}:${plural.category}` : id;
  const remarks = [
    ...notes.map((note) => ['description', note]),
    ...(limit ? [['description', `At most ${limit} characters`]] : []),
    ...(former ? [['description', `The English was: ${printText(former)}`]] : []),
    ...comments.map((comment) => ['translator', comment]),
    ...places.map((place) => ['location', place]),
  ];
  return [
    `<unit id="${escapeAttribute(token)}" name="${escapeAttribute(id)}">`,
    '  <notes>',
    ...remarks.map(([category, text]) => `    <note category="${category}">${escapeText(text)}</note>`),
    '  </notes>',
    `  <segment state="${STATES_2[state]}">`,
    `    <source>${inline2(source)}</source>`,
    ...(state === 'missing' ? [] : [`    <target>${inline2(target)}</target>`]),
    '  </segment>',
    '</unit>',
  ].filter((line, index, lines) => !(line === '  <notes>' && lines[index + 1] === '  </notes>'));
}

const inline2 = (text) =>
  text
    .map((part) =>
      typeof part === 'string'
        ? escapeText(part)
        : `<ph id="${part.index}" equiv="${escapeAttribute(part.name)}" disp="${escapeAttribute(`\${${part.name}}`)}"/>`,
    )
    .join('');
