import type {Parsed} from '../localization/locale-files/index.js';
import {templatePolicy, type PolicyFactory} from './trusted-types.js';

/** What browsers put into a document when its XML is damaged. */
const PROBLEM = 'parsererror';

/** Elements whose lines are worth telling. */
const UNIT = /<(trans-unit|unit)\b/g;

/** What hides others of them from readers. */
const HIDDEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g;

/** Parses XML with what a browser has; the units know their lines. */
export function parseXml(text: string): Parsed {
  const {trustedTypes} = globalThis as {readonly trustedTypes?: PolicyFactory};
  const trusted = (trustedTypes && templatePolicy(trustedTypes)?.createHTML(text)) ?? text;
  const document = new DOMParser().parseFromString(trusted as string, 'text/xml');
  const [problem] = document.getElementsByTagName(PROBLEM);
  if (problem) return reasonIn(problem.textContent ?? '');
  const lines = [...text.replace(HIDDEN, (hidden) => hidden.replace(/[^\n]/g, ' ')).matchAll(UNIT)].map(
    ({index}) => text.slice(0, index).split('\n').length,
  );
  const units = document.querySelectorAll('trans-unit, unit');
  for (const [index, unit] of units.entries()) Object.assign(unit, {lineNumber: lines[index]});
  return {document};
}

/** Chromium and WebKit write a small page, Firefox begins with a title. */
function reasonIn(told: string): Parsed {
  const line = /\bline (?:number )?(\d+)/i.exec(told)?.[1];
  const found = told
    .replace(/^[\s\S]*?(at column \d+|Parsing Error): ?/, '')
    .replace(/\s*(Below is a rendering|Location:|Line Number)[\s\S]*$/, '')
    .trim()
    .slice(0, 200);
  return {found, ...(line && {line: Number(line)})};
}
