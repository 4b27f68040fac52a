/**
 * What a screen reader gets of each widget: the browser's own accessibility tree, compared with a file of trees/ that
 * somebody has read line by line. `npm run trees` writes the files anew.
 */
import {must, pause, settled as widgetSettled, until} from '../base/support/widgets.js';
import {moveTo} from '../elements/programme/support/surroundings.js';
import {press} from '../support/keyboard.js';
import {skip} from '../support/skip.js';
import {FILES, type StoryFile} from '../support/stories.js';
import {LANGUAGES} from '../support/surroundings.js';
import {StoryPage} from './support/surroundings.js';
import {difference, reviewed, treeOf} from './support/trees.js';

interface State {
  /** What it is called in the file. */
  readonly title: string;
  readonly story: string;
  /** What a visitor did to come there. */
  readonly act?: (page: HTMLElement) => Promise<void>;
}

/** Where there is no story "Default", or it is too long to be read with care. */
const FIRST: Readonly<Record<string, string>> = {
  doctor: 'Healthy',
  'snippet-maker': 'SnippetMaker',
  story: 'ChosenSections',
};

/** States worth reading beside that, by the name of the file of trees. */
const STATES: Readonly<Record<string, readonly State[]>> = {
  'speaker-card': [
    {title: 'With a link', story: 'WithLink'},
    {title: 'With a photo', story: 'WithPhoto'},
    {title: 'With a note on the status of the place', story: 'KosovoWithNote'},
  ],
  'case-study-card': [
    {title: 'With everything that it can show', story: 'Everything'},
    {title: 'What the editors chose', story: 'ChosenByTheEditors'},
  ],
  'case-study-carousel': [
    {title: 'The second slide, after a press on "Next slide"', story: 'FiveSlides', act: (page) => use(page, 'next')},
    {title: 'Nine slides', story: 'NineSlides'},
  ],
  'sdg-badge': [
    {title: 'The number alone', story: 'LabelNumber'},
    {title: 'No label', story: 'LabelNone'},
    {title: 'With a link', story: 'WithLinkAndWithoutLabel'},
  ],
  'sdg-list': [
    {title: 'All 17, with those of the story', story: 'AllWithThoseOfTheStory'},
    {title: 'The wheel, with those of the story', story: 'WheelOfTheStory'},
  ],
  'factor-badge': [
    {title: 'Opened', story: 'Default', act: (page) => use(page, 'name')},
    {title: 'Opened, with the note of the story', story: 'WithNoteOfTheStory'},
  ],
  'speaker-list': [{title: 'Shortened by a filter', story: 'FilterByParticipation'}],
  programme: [
    {title: 'A search for "zambia"', story: 'WithSearch', act: searchZambia},
    {title: 'A favourite', story: 'WithFavourites', act: (page) => use(page, 'star')},
    {title: 'The card of a speaker open', story: 'WithTheCardOfASpeakerOpen'},
    {title: 'One day with times', story: 'OneDay'},
  ],
  'event-card': [
    {title: 'Coming, with the ways into a calendar closed', story: 'Coming'},
    {title: 'The ways into a calendar open', story: 'WithTheWaysIntoACalendarOpen'},
  ],
  'language-switcher': [
    {title: 'In a menu', story: 'LayoutMenu'},
    {title: 'French chosen', story: 'Typed', act: chooseFrench},
  ],
  video: [
    {title: 'On another site', story: 'OnAnotherSite'},
    {title: 'Not playable', story: 'NotPlayable'},
  ],
  place: [{title: 'With a note on its status', story: 'NoteUn'}],
  'intersection-chart': [{title: 'A cell explained', story: 'OneCaseStudy', act: explain}],
  'report-card': [{title: 'With downloads and a cover', story: 'WithDownloadsAndCover'}],
  'partner-list': [{title: 'With logos', story: 'LogosInAGrid'}],
  'call-to-action': [{title: 'From a story, with its link', story: 'FromAStoryWithLink'}],
  'key-message': [{title: 'A quotation', story: 'KindQuote'}],
  story: [{title: 'Five short sections, with a table of contents', story: 'Default', act: shorten}],
  doctor: [{title: 'With problems', story: 'WithProblems'}],
};

const page = StoryPage.make();

beforeEach(() => moveTo('Africa/Nairobi'));

for (const file of FILES) {
  const name = nameOf(file);
  it(`The accessibility tree of ${file.default.title} is as reviewed`, async function () {
    this.timeout(120_000);
    const first = FIRST[name] ?? 'Default';
    const parts: string[] = [];
    for (const {title, story, act} of [{title: 'As it comes', story: first}, ...(STATES[name] ?? [])] as State[]) {
      await page.show(must(file[story], `story ${story}`), file.default, LANGUAGES[0]!);
      await page.setWidth(720);
      await act?.(page.element);
      const tree = await treeOf(page.element);
      if (tree === undefined) skip(this, 'this browser does not show its accessibility tree to tests');
      parts.push(`# ${title} (${story})\n\n${withoutAddress(tree)}\n`);
      page.clear();
    }
    const fresh = parts.join('\n');
    const changed = difference(await reviewed(name, fresh), fresh);
    if (changed)
      throw new Error(`What screen readers get of it has changed. If that is right: npm run trees\n${changed}`);
  });
}

async function shorten(page: HTMLElement): Promise<void> {
  must(page.querySelector('vs-story')).sections = 'challenges, recommendations, report, partners, next';
  await widgetSettled(page);
}

/** The file of trees/ that a file of stories has. */
function nameOf({default: {component, title = ''}}: StoryFile): string {
  return component?.replace('vs-', '') ?? must(title.split('/').at(-1)).toLowerCase().replaceAll(' ', '-');
}

/** The port of the test's server is another each time. */
function withoutAddress(tree: string): string {
  return tree.replaceAll(location.origin, 'https://example.org');
}

function widgetIn(page: HTMLElement): HTMLElement {
  return must([...page.querySelectorAll<HTMLElement>('*')].find(({localName}) => localName.startsWith('vs-')));
}

/** Presses Enter on the first control of a widget's part. */
async function use(page: HTMLElement, part: string): Promise<void> {
  const widget = widgetIn(page);
  must(widget.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`), part).focus();
  await press('Enter');
  await widgetSettled(widget);
  // What it brings may have to be loaded, and a slide to arrive.
  await pause(800);
}

async function explain(page: HTMLElement): Promise<void> {
  const {shadowRoot} = widgetIn(page);
  must(shadowRoot?.querySelector<HTMLElement>('td[tabindex="0"]')).focus();
  await until(() => shadowRoot?.querySelector('[role=status]')?.textContent?.trim(), 'the cell is explained');
}

async function searchZambia(page: HTMLElement): Promise<void> {
  const widget = widgetIn(page);
  must(widget.shadowRoot?.querySelector<HTMLElement>('[type=search]')).focus();
  await press(...'zambia');
  await until(() => widget.shadowRoot?.querySelectorAll('[part=session]').length === 1, 'one session is left');
}

async function chooseFrench(page: HTMLElement): Promise<void> {
  const widget = widgetIn(page);
  must([...(widget.shadowRoot?.querySelectorAll('button') ?? [])][1]).focus();
  await press('Enter');
  await until(() => widget.shadowRoot?.querySelector('[aria-current]')?.textContent?.includes('fran'), 'French');
  await until(() => page.querySelector('vs-call-to-action')?.getAttribute('lang') === 'fr', 'the widget is French');
  await pause(800);
}
