/** The app without a framework. */
import {LAYOUTS, SPEAKER, STUDIES, type Study} from '#content';
import 'volunteer-story-widgets/vs-sdg-badge';
import 'volunteer-story-widgets/vs-speaker-card';
import {createCard, createCarousel} from './case-studies.js';

/** What the buttons change. */
interface State {
  readonly shown: boolean;
  readonly french: boolean;
  readonly layout: number;
  readonly debug: boolean;
  readonly text: string;
  readonly organization: string;
  readonly goal: number;
  readonly studies: readonly Study[];
  readonly ready: number;
  readonly selected: number | undefined;
  readonly problem: string;
  readonly found: string;
}

let state: State = {
  shown: true,
  french: false,
  layout: 0,
  debug: false,
  text: '',
  organization: SPEAKER.organization,
  goal: 5,
  studies: STUDIES.slice(0, 3),
  ready: 0,
  selected: undefined,
  problem: '',
  found: '',
};

const main = document.createElement('main');
const buttons = document.createElement('p');
const output = document.createElement('output');
const content = document.createElement('div');
main.append(buttons, output, content);

const card = document.createElement('vs-speaker-card');
const {name, role: jobTitle} = SPEAKER;
Object.assign(card, {name, jobTitle, participation: 'speaker', headingLevel: 2});
const text = document.createTextNode('');
card.append(text);
card.addEventListener('vs-ready', () => change({ready: state.ready + 1}));

const badge = document.createElement('vs-sdg-badge');
badge.append('A Goal');
badge.addEventListener('vs-problem', ({detail}) => change({problem: detail.code}));

const carousel = createCarousel((selected) => change({selected}));
const cards = new Map(STUDIES.map((study) => [study, createCard(study)]));

const ACTIONS: Readonly<Record<string, () => Partial<State>>> = {
  'Hide or show': () => ({shown: !state.shown}),
  French: () => ({french: !state.french}),
  Layout: () => ({layout: (state.layout + 1) % LAYOUTS.length}),
  Debug: () => ({debug: !state.debug}),
  Text: () => ({text: state.text ? '' : SPEAKER.text}),
  Organization: () => ({organization: state.organization ? '' : SPEAKER.organization}),
  'Goal 18': () => ({goal: 18}),
  Add: () => ({studies: STUDIES.slice(0, state.studies.length + 1)}),
  Remove: () => ({studies: state.studies.slice(1)}),
  'Turn round': () => ({studies: [...state.studies].reverse()}),
  Find: () => ({found: card.jobTitle}),
};

for (const [label, action] of Object.entries(ACTIONS)) {
  const button = document.createElement('button');
  button.append(label);
  button.addEventListener('click', () => change(action()));
  buttons.append(button);
}

function change(changes: Partial<State>): void {
  state = {...state, ...changes};
  draw();
}

function draw(): void {
  const {shown, french, layout, debug, organization, goal, studies, ready, selected, problem, found} = state;
  main.lang = french ? 'fr' : 'en';
  output.textContent = `ready: ${ready}; selected: ${selected ?? ''}; problem: ${problem}; found: ${found}`;
  Object.assign(card, {layout: LAYOUTS[layout], debug, organization});
  if (text.data !== state.text) text.data = state.text;
  Object.assign(badge, {goal, debug});
  const wanted = studies.flatMap((study) => cards.get(study) ?? []);
  if (wanted.some((node, index) => node !== carousel.children[index]) || wanted.length !== carousel.children.length)
    carousel.replaceChildren(...wanted);
  const parts = shown ? [card, badge, carousel] : [];
  if (parts.length !== content.children.length) content.replaceChildren(...parts);
}

draw();
document.querySelector('#app')?.append(main);
