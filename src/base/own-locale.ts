/** Locale files that a page brings itself. Loaded only by pages that have one. */
import {english, numbers} from '../localization/generated/english.js';
import {
  accept,
  canonical,
  isRefused,
  messagesOf,
  parseSource,
  readLocaleFile,
  reasonOf,
  type Fault,
} from '../localization/locale-files/index.js';
import {messages, translating, type Messages} from '../localization/messages.js';
import {listeners} from '../localization/nearest-language.js';
import {PageMessages} from '../localization/page-messages.js';
import {persist} from '../localization/persist.js';
import {parseXml} from './parse-xml.js';
import {reportProblems, type NotedProblem} from './problems.js';

/** What a page says of a file. */
export interface OwnLocale {
  readonly language: string;
  readonly address: string;
  /** Where it says so, for whoever is told what is wrong. */
  readonly place: HTMLElement;
  /** The attribute, or the function. */
  readonly attribute: string;
}

/** What no language has as its tag: with it comes what translating takes, and no language's file. */
const NO_LANGUAGE = '';

/** Most reasons that are told of one file. */
const MOST_TOLD = 20;

/** What the widgets say, by id. */
export const englishTexts = new Map(Object.entries(english).map(([id, text]) => [id, parseSource(text)]));

let pageMessages: PageMessages | undefined;

/** Puts the texts of a file over those of its language. Resolves to whether any is used. */
export async function addLocale(own: OwnLocale): Promise<boolean> {
  const language = canonicalTag(own.language);
  if (!language) {
    tell(own, {code: 'language-unknown', attribute: own.attribute, value: own.language});
    return false;
  }
  const coming = read(own, language);
  await putMessages(language, coming);
  return !!(await coming);
}

/** Puts messages over those of a language as soon as they come, and has the widgets that are drawn speak them. */
export async function putMessages(language: string, coming: Promise<Messages | undefined>): Promise<void> {
  await messages.load(NO_LANGUAGE);
  pageMessages ??= new PageMessages(translating()!.translations);
  await pageMessages.put(language, coming);
  for (const notify of listeners) notify(true);
}

function canonicalTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(canonical(written))[0];
  } catch {
    return undefined;
  }
}

function tell({place}: OwnLocale, problem: NotedProblem): void {
  void reportProblems(place, () => [problem]);
}

/** A file that cannot be used at all. */
class Refused extends Error {}

/** What of the file can be used. Never rejects: all stays as it was, and the reason is told. */
async function read(own: OwnLocale, language: string): Promise<Messages | undefined> {
  const refuse = (error: unknown): void => {
    const wanted = error instanceof Refused ? error.message : `${String(error)}.`;
    tell(own, {code: 'locale-refused', attribute: own.attribute, value: own.address, wanted});
  };
  try {
    const response = await persist(() => answerOf(own.address, refuse));
    return response && (await usable(own, language, response));
  } catch (error) {
    refuse(error);
    return undefined;
  }
}

async function usable(own: OwnLocale, language: string, response: Response): Promise<Messages> {
  if (!response.ok) throw new Refused(`the server answered ${response.status}. Check the address.`);
  const file = readLocaleFile(new Uint8Array(await response.arrayBuffer()), parseXml, englishTexts);
  const {refusal, units, faults} = accept(file, language, englishTexts);
  if (refusal) throw new Refused(inWords(refusal));
  const wanted = listed(faults.filter(isRefused));
  if (wanted) tell(own, {code: 'locale-texts-refused', attribute: own.attribute, value: own.address, wanted});
  if (units.length === 0) throw new Refused('it has no text that can be used.');
  return asAsked(messagesOf(units));
}

/** Under the numbers by which a build asks for messages, where files have names. */
function asAsked(named: Messages): Messages {
  return Object.fromEntries(
    Object.entries(named).map(([id, message]) => {
      const [name = id, form] = id.split('#');
      const number = numbers[name];
      return [number === undefined ? id : form ? `${number}#${form}` : String(number), message];
    }),
  );
}

/** Told at the first failure, which may be one for good, and tried again for a while. */
async function answerOf(address: string, refuse: (error: unknown) => void): Promise<Response> {
  try {
    const response = await fetch(new URL(address, document.baseURI));
    if (response.status < 500) return response;
    throw new Error(`the server answered ${response.status}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    refuse(
      new Refused(
        `${reason}. Check the address; the policy of this page must allow it (connect-src), and another site must do so, too (Access-Control-Allow-Origin).`,
      ),
    );
    throw error;
  }
}

function listed(faults: readonly Fault[]): string {
  const lines = faults.slice(0, MOST_TOLD).map(inWords);
  const more = faults.length - lines.length;
  return [...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

/** `line 12, carousel.next: … .` with the way out behind it. */
function inWords(fault: Fault): string {
  const [problem, wayOut] = reasonOf(fault);
  const place = [fault.line && `line ${fault.line}`, fault.id].filter(Boolean).join(', ');
  return `${place && `${place}: `}${problem}. ${wayOut}`;
}
