/** What an editor has chosen so far, and the lines that follow from it. */
import {PLACES, type Carrier, type PlaceName} from '../src/doctor/places.js';
import {sampleOf, sourcesOf, type Source} from './samples.js';
import {
  EXAMPLE_SCRIPTS,
  folderOf,
  isPage,
  leftOutOfLink,
  scriptFor,
  snippetFor,
  storyOf,
  type Filled,
  type Script,
  type Surroundings,
} from './snippet.js';
import {widgetName, type FormLanguage} from './texts/texts.js';

/** What the page that shows the snippet maker knows. */
export interface Settings {
  readonly scripts: string;
  readonly story: string;
  readonly page: string;
  readonly integrity: string;
}

/** A problem with a field that no widget tells, by the key of its text. */
export interface OwnProblem {
  readonly field: 'src' | 'page';
  readonly text: 'problem.link' | 'problem.none' | 'problem.addresses' | 'problem.page';
  readonly names?: string;
}

export class State {
  tag = 'vs-speaker-card';
  system: PlaceName = 'page';
  /** Another kind of line than the system asks for. */
  ownCarrier: Carrier | undefined;
  script: Script = 'vs.js';
  scripts: string;
  page: string;
  /** The language of the words; empty when it is that of the page. */
  language = '';
  height: number | undefined;
  #source: Source = 'typed';
  readonly #filled = new Map<string, Filled>();

  constructor(
    private readonly settings: Settings,
    private readonly formLanguage: () => FormLanguage,
  ) {
    this.scripts = settings.scripts;
    this.page = settings.page;
  }

  get carrier(): Carrier {
    return this.ownCarrier ?? PLACES[this.system].carrier;
  }

  get sources(): readonly Source[] {
    return sourcesOf(this.tag);
  }

  /** Where the words come from. A link always names a story, where there is one. */
  get source(): Source {
    const {sources} = this;
    const wanted = this.carrier === 'link' ? 'story' : this.#source;
    return sources.includes(wanted) ? wanted : sources[0]!;
  }

  set source(source: Source) {
    this.#source = source;
  }

  get filled(): Filled {
    const key = `${this.tag} ${this.source}`;
    const filled = this.#filled.get(key) ?? sampleOf(this.tag, this.source, this.formLanguage(), this.settings.story);
    this.#filled.set(key, filled);
    return this.language ? {...filled, language: this.language} : filled;
  }

  set filled({attributes, text}: Filled) {
    this.#filled.set(`${this.tag} ${this.source}`, {attributes, text});
  }

  fillIn(name: string, value: string | true): void {
    const {attributes, text} = this.filled;
    this.filled = {attributes: {...attributes, [name]: value}, text};
  }

  get surroundings(): Surroundings {
    const {scripts, page, height} = this;
    return {name: widgetName(this.formLanguage(), this.tag), scripts, page, ...(height !== undefined && {height})};
  }

  get line(): string {
    return snippetFor(this.tag, this.filled, this.carrier, this.surroundings);
  }

  get scriptLine(): string {
    return scriptFor(this.script, this.scripts, {integrity: this.settings.integrity, origins: this.origins});
  }

  /** Sites whose stories a link may show; those of the page and of the script are always among them. */
  private get origins(): readonly string[] {
    const story = this.carrier === 'link' && storyOf(String(this.filled.attributes['src'] ?? ''));
    if (!story || !URL.canParse(story.folder)) return [];
    const {origin} = new URL(story.folder);
    return URL.canParse(this.scripts) && new URL(this.scripts).origin === origin ? [] : [origin];
  }

  /** Whether addresses are still those of this page or of nobody, and have to be replaced. */
  get hasExamples(): boolean {
    const {src = ''} = this.filled.attributes;
    const story = typeof src === 'string' && src !== '' && folderOf(src) === folderOf(this.settings.story);
    return story || [EXAMPLE_SCRIPTS, this.settings.scripts].includes(this.scripts) || this.page === this.settings.page;
  }

  get problems(): readonly OwnProblem[] {
    if (this.carrier === 'frame' || this.carrier === 'words') {
      return isPage(this.page) ? [] : [{field: 'page', text: 'problem.page'}];
    }
    if (this.carrier !== 'link') return [];
    if (this.source !== 'story') return [{field: 'page', text: 'problem.none'}];
    if (!storyOf(String(this.filled.attributes['src'] ?? ''))) return [{field: 'src', text: 'problem.link'}];
    const names = leftOutOfLink(this.filled).join(', ');
    return names ? [{field: 'src', text: 'problem.addresses', names}] : [];
  }
}
