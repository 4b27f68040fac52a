/** The page that a story is drawn on, whose language, width and colours change. */
import {waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {render} from 'lit';
import {addPseudoLocales} from '../../../.storybook/pseudo-locales.js';
import {command, nextFrame} from '../../support/commands.js';
import {draw, settled, type Story, type StoryFile} from '../../support/stories.js';
import {LANGUAGES, type Language, type SCHEMES} from '../../support/surroundings.js';

const USUAL_WINDOW = {width: 800, height: 600};

/** The widest page fits into it. */
const WIDE_WINDOW = {width: 1320, height: 900};

/**
 * A page in the window of the test, which holds one story at a time. What surrounds the story is changed around it, so
 * that there is never a second copy whose ids, landmarks and headings would be taken for those of the first.
 */
export class StoryPage {
  readonly element = document.createElement('main');
  readonly #problems = new Set<string>();
  readonly #warn = console.warn;

  /** Call it outside of tests; it lasts for all tests of the file. */
  static make(): StoryPage {
    const page = new StoryPage();
    before(() => page.#open());
    afterEach(() => page.clear());
    after(() => page.#close());
    return page;
  }

  /** Codes of what authors were told since the story was drawn. */
  get problems(): readonly string[] {
    return [...this.#problems].sort();
  }

  /** Draws a story as a visitor finds it, and does what the story does. */
  async show(story: Story, meta: StoryFile['default'], {lang, dir}: Language): Promise<void> {
    const {element} = this;
    Object.assign(element, {lang, dir});
    render(draw(story, meta), element);
    const {loading = false} = story.parameters ?? {};
    if (loading) await waitUntil(() => element.querySelector(':state(loading)'), 'nothing is loading');
    await settled(element, loading);
    const play = story.play as ((context: {canvasElement: HTMLElement}) => Promise<void>) | undefined;
    await play?.({canvasElement: element});
    if (play) await settled(element, loading);
    await this.#complete();
  }

  async setWidth(width: number): Promise<void> {
    this.element.style.width = `${width}px`;
    await nextFrame();
  }

  setScheme(scheme: (typeof SCHEMES)[number]): void {
    this.element.style.colorScheme = scheme;
  }

  /** Words may come after what they stand on. */
  async #complete(): Promise<void> {
    const widgets = [...this.element.querySelectorAll<LitElement & {language?: {complete: boolean}}>('*')];
    const isComplete = (): boolean => widgets.every(({language}) => language?.complete !== false);
    await waitUntil(isComplete, 'words are missing', {timeout: 5_000, interval: 20});
  }

  async #open(): Promise<void> {
    addPseudoLocales();
    const {element} = this;
    Object.assign(element.style, {background: 'Canvas', color: 'CanvasText'});
    element.addEventListener('vs-problem', ({detail}) => this.#problems.add(detail.code));
    // Problems are heard as events; in the console they would only hide what is unexpected.
    console.warn = (...words: unknown[]) => {
      if (!String(words[0]).startsWith('[volunteer-story-widgets]')) this.#warn.apply(console, words);
    };
    document.body.append(element);
    await command('page-viewport', WIDE_WINDOW);
  }

  /** Between two stories of a test. */
  clear(): void {
    render(undefined, this.element);
    this.#problems.clear();
  }

  async #close(): Promise<void> {
    console.warn = this.#warn;
    this.element.remove();
    await command('page-viewport', USUAL_WINDOW);
  }
}

/** A story that says its own language is the same on pages of all others. */
export function languagesFor({args}: Story): readonly Language[] {
  return args?.lang ? LANGUAGES.slice(0, 1) : LANGUAGES;
}
