import {expect} from '@open-wc/testing';
import '../../../src/elements/case-study-card/vs-case-study-card.js';
import type {CaseStudyCard} from '../../../src/elements/case-study-card/case-study-card.js';
import {expectAccessible} from '../../support/axe.js';
import {serveStory} from '../../base/support/served-story.js';
import {drawn, has, heardText, listen, partOf, paste, seenText, until} from '../../base/support/widgets.js';

describe('the Goals of a case study card', () => {
  it('are a list with a name, each with its official colour, number and title', async () => {
    const card = await paste('<vs-case-study-card heading="Story" sdgs="5, 16">Text</vs-case-study-card>');
    const goals = partOf(card, 'goals');
    expect(goals.getAttribute('aria-label')).to.equal('Sustainable Development Goals');
    expect(goals.getAttribute('role')).to.equal('list');
    expect([...goals.querySelectorAll('li')].map(heardText)).to.deep.equal([
      'Goal 5 Gender Equality',
      'Goal 16 Peace, Justice and Strong Institutions',
    ]);
    expect([...goals.querySelectorAll('rect')].map((square) => getComputedStyle(square).fill)).to.deep.equal([
      'rgb(255, 58, 33)',
      'rgb(0, 104, 157)',
    ]);
  });

  it('that are none are told, and cost the card nothing else', async () => {
    const told = listen();
    const card = await paste('<vs-case-study-card heading="Story" sdgs="5, 18, peace">Text</vs-case-study-card>');
    await until(() => told.problems.length === 2);
    expect(partOf(card, 'goals').querySelectorAll('li')).to.have.lengthOf(1);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['goal-unknown', 'goal-unknown']);
    expect(told.messages.join()).to.contain('18').and.contain('peace');
  });

  it('have titles in the text colour of the page, not in a paler one', async () => {
    const card = await paste('<vs-case-study-card heading="Story" sdgs="5">Text</vs-case-study-card>');
    expect(getComputedStyle(partOf(card, 'title')).color).to.equal(getComputedStyle(partOf(card, 'heading')).color);
  });

  it('may be all 17', async () => {
    const card = await paste(
      `<vs-case-study-card heading="Story" sdgs="${Array.from({length: 17}, (_, index) => index + 1).join()}">Text</vs-case-study-card>`,
    );
    expect(partOf(card, 'goals').querySelectorAll('li')).to.have.lengthOf(17);
    await expectAccessible(card);
  });
});

describe('the factors of a case study card', () => {
  it('are a list with a name', async () => {
    const card = await paste(
      '<vs-case-study-card heading="Story" factors="discrimination, geography, governance, socio-economic-status, shocks-and-fragility">Text</vs-case-study-card>',
    );
    const factors = partOf(card, 'factors');
    expect(factors.getAttribute('aria-label')).to.equal('Why people are left behind');
    expect([...factors.querySelectorAll('li')].map(heardText)).to.deep.equal([
      'Discrimination',
      'Geography',
      'Governance',
      'Socio-economic status',
      'Shocks and fragility',
    ]);
  });

  it('that are none are told with those that are', async () => {
    const told = listen();
    const card = await paste('<vs-case-study-card heading="Story" factors="geography, luck">Text</vs-case-study-card>');
    await until(() => told.problems.length === 1);
    expect(seenText(partOf(card, 'factors'))).to.equal('Geography');
    expect(told.problems[0]?.message).to.contain('luck');
    expect(told.problems[0]?.hint).to.contain('shocks-and-fragility');
  });
});

describe('a case study card with a story', () => {
  const STORY = {
    people: [
      {id: 'ada', name: 'Ada'},
      {id: 'ben', name: 'Ben'},
    ],
    caseStudies: [
      {
        id: 'one',
        title: 'One',
        sdgs: [3, 5],
        factors: ['geography', 'governance'],
        editorial: {sdgs: [5], factors: ['geography']},
        people: ['ada', 'ben'],
      },
      {id: 'two', title: 'Two', sdgs: [3]},
      {id: 'three', title: 'Three', sector: 'Health', editorial: {sector: true}},
    ],
  };
  const card = (id: string, more = ''): Promise<CaseStudyCard> =>
    paste(`<vs-case-study-card src="${serveStory(STORY)}#${id}" ${more}></vs-case-study-card>`);
  const heard = (widget: Element, part: string): string[] => drawn(widget, `[part=${part}] li`).map(heardText);

  it('shows what the editors chose by a sign that is explained once, and heard in words', async () => {
    const widget = await card('one');
    expect(heard(widget, 'factors')).to.deep.equal(['Geography Chosen by the editors', 'Governance']);
    expect(heard(widget, 'goals')).to.deep.equal([
      'Goal 3 Good Health and Well-being',
      'Goal 5 Gender Equality Chosen by the editors',
    ]);
    expect(seenText(partOf(widget, 'factors'))).to.equal('Geography ○ Governance');
    expect(seenText(partOf(widget, 'editorial'))).to.equal('○ Chosen by the editors');
    await expectAccessible(widget);
  });

  it('shows that they chose the sector', async () => {
    const widget = await card('three');
    expect(seenText(partOf(widget, 'sector'))).to.equal('Health ○');
    expect(heardText(partOf(widget, 'sector'))).to.equal('Health Chosen by the editors');
    expect(seenText(partOf(widget, 'editorial'))).to.equal('○ Chosen by the editors');
    await expectAccessible(widget);
    const typed = await card('three', 'sector="Governance"');
    expect(seenText(partOf(typed, 'sector'))).to.equal('Governance');
    expect(has(typed, 'editorial')).to.equal(false);
  });

  it('tells nothing of editors where they chose nothing, or its author typed Goals and factors', async () => {
    expect(has(await card('two'), 'editorial')).to.equal(false);
    const typed = await card('one', 'sdgs="5" factors="geography"');
    expect(has(typed, 'editorial')).to.equal(false);
    expect(heard(typed, 'goals')).to.deep.equal(['Goal 5 Gender Equality']);
  });

  it('names who told of it', async () => {
    const widget = await card('one');
    expect(seenText(partOf(widget, 'people'))).to.equal('As told by Ada Ben');
    expect(partOf(widget, 'people').querySelectorAll('dd bdi')).to.have.lengthOf(2);
    expect(has(await card('two'), 'people')).to.equal(false);
  });
});
