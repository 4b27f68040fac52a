/**
 * The case studies of the webinar "The Role of Volunteers in Leaving No One
 * Behind", in words of our own. Which Goals and factors they touch is our reading.
 */
import type {CaseStudyCard} from '../../src/index.js';
import type {AttributesOf} from './attributes.js';

/** The attributes of a case study card, and the text between its tags. */
export type CaseStudy = AttributesOf<CaseStudyCard> & {readonly text?: string};

export const BANGLADESH: CaseStudy = {
  heading: 'Youth, business and justice',
  country: 'BD',
  sector: 'Governance',
  sdgs: '5, 16',
  factors: 'discrimination, governance',
  text: 'Young UN Volunteers in Bangladesh help to reform policies, strengthen women who run businesses, and work with law enforcement agencies so that gender counts.',
};

export const KOSOVO: CaseStudy = {
  heading: 'UN Volunteers in centres for social work',
  country: 'XK',
  sector: 'Social work',
  sdgs: '10',
  outcome: 'Many of the volunteers stayed on at the centres.',
  text: 'A project brought UN Volunteers into centres for social work, which serve people in vulnerable situations.',
};

export const ZAMBIA: CaseStudy = {
  heading: 'Health care close to people',
  country: 'ZM',
  sector: 'Health',
  sdgs: '3',
  factors: 'geography',
  text: 'Volunteers bring health care to the countryside and to people whom few services reach.',
};

export const RWANDA: CaseStudy = {
  heading: 'An example from Rwanda',
  country: 'RW',
  text: 'The report names Rwanda among the places where volunteers act on what leaves people behind.',
};

export const LEBANON: CaseStudy = {
  heading: 'An example from Lebanon',
  country: 'LB',
  text: 'The report names Lebanon among the places where volunteers act on what leaves people behind.',
};

export const CASE_STUDIES = [BANGLADESH, KOSOVO, ZAMBIA, RWANDA, LEBANON] as const;
