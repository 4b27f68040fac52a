/**
 * The case studies of the webinar "The Role of Volunteers in Leaving No One
 * Behind", as its story file tells them. Which Goals and factors they touch is the
 * choice of the editors: the file marks it with a sign, which typed attributes cannot.
 */
import type {CaseStudyCard} from '../../src/index.js';
import type {AttributesOf} from './attributes.js';

/** The attributes of a case study card, and the text between its tags. */
export type CaseStudy = AttributesOf<CaseStudyCard> & {readonly text?: string};

export const BANGLADESH: CaseStudy = {
  heading: 'Young volunteers and good governance',
  country: 'BD',
  sector: 'Governance',
  sdgs: '16',
  factors: 'governance',
  text: 'Young volunteers in Bangladesh contribute to policy reforms and to good governance.',
};

export const WOMEN_ENTREPRENEURS: CaseStudy = {
  heading: 'Stronger women entrepreneurs',
  country: 'BD',
  sector: 'Entrepreneurship',
  sdgs: '5, 8',
  factors: 'discrimination, socio-economic-status',
  organization: 'UNDP',
  text: 'Takia Islam Toma, a volunteer working with UNDP, helps to empower women who run businesses. Her work also contributes to the SDGs.',
};

export const KOSOVO: CaseStudy = {
  heading: 'UN Volunteers in centres for social work',
  country: 'XK',
  sector: 'Social work',
  sdgs: '10',
  factors: 'socio-economic-status',
  outcome: 'The centres kept many of the volunteers.',
  text: 'A project brought in UN Volunteers to support centres for social work.',
};

export const ZAMBIA: CaseStudy = {
  heading: 'The Community Health Assistant programme',
  country: 'ZM',
  sector: 'Health',
  sdgs: '3',
  factors: 'geography',
  text: 'Dr. Kalangwa Kalangwa gave it as an example of an effective partnership between government and volunteer organizations.',
};

export const RWANDA: CaseStudy = {
  heading: 'An example from Rwanda',
  country: 'RW',
  text: 'In Rwanda, as in other places, volunteers have had an important part in acting on the reasons why people are left behind, as Sophie Plagerson told the webinar.',
};

export const LEBANON: CaseStudy = {
  heading: 'An example from Lebanon',
  country: 'LB',
  text: 'In Lebanon, as in other places, volunteers have had an important part in acting on the reasons why people are left behind, as Sophie Plagerson told the webinar.',
};

export const CASE_STUDIES = [BANGLADESH, WOMEN_ENTREPRENEURS, KOSOVO, ZAMBIA, RWANDA, LEBANON] as const;
