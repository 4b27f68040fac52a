/** A story file of a thousand people and a thousand case studies in three languages, for tests and measurements. */

export const MANY = 1_000;

/** @param {string} about */
const text = (about) => ({
  en: `${about}: volunteers reach people whom few services reach.`,
  fr: `${about} : les volontaires atteignent des personnes que peu de services atteignent.`,
  ar: `${about}: يصل المتطوعون إلى أشخاص لا تصل إليهم إلا خدمات قليلة.`,
});

const numbers = Array.from({length: MANY}, (_, index) => index);

export const LARGE_FILE = {
  version: 1,
  languages: ['en', 'fr', 'ar'],
  title: text('Title'),
  people: numbers.map((n) => ({
    id: `person-${n}`,
    name: `Person ${n}`,
    role: text('Role'),
    organization: text('Organization'),
    photo: `photos/${n}.jpg`,
    href: `people/${n}.html`,
    country: 'ZM',
    participation: 'speaker',
    summary: text(`Person ${n}`),
  })),
  caseStudies: numbers.map((n) => ({
    id: `case-${n}`,
    title: text(`Case ${n}`),
    country: 'ZM',
    sector: text('Sector'),
    sdgs: [1 + (n % 17), 1 + ((n + 5) % 17)],
    factors: ['geography', 'governance'],
    summary: text('Summary'),
    outcome: text('Outcome'),
    image: `images/${n}.jpg`,
    imageAlt: text('Image'),
    href: `cases/${n}.html`,
    people: [`person-${n}`, `person-${MANY - 1 - n}`],
  })),
};
