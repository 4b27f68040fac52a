/**
 * What the form holds at first, so that there is a line to copy at once. It is all from the story file of the webinar,
 * and in its words; addresses are those of example.org, which is nobody's.
 */
import type {Filled} from './snippet.js';

/** A text in the languages of the form. */
type Words = Readonly<Record<'en' | 'fr' | 'ar', string>>;

interface Sample {
  readonly attributes?: Readonly<Record<string, string | Words>>;
  readonly text?: Words;
}

interface Samples {
  /** What an editor types. Missing for widgets that show nothing but a story. */
  readonly typed?: Sample;
  /** The item of the story, and what is typed all the same. Missing where the webinar has none. */
  readonly story?: Sample & {readonly item?: string};
}

const UNV: Words = {
  en: 'United Nations Volunteers',
  fr: 'Programme des Volontaires des Nations Unies',
  ar: 'برنامج متطوعي الأمم المتحدة',
};
const WEBINAR: Words = {
  en: 'The Role of Volunteers in Leaving No One Behind',
  fr: 'Le rôle des volontaires pour ne laisser personne de côté',
  ar: 'دور المتطوعين في عدم ترك أي أحد خلف الركب',
};
const BANGLADESH: Words = {en: 'Bangladesh', fr: 'Bangladesh', ar: 'بنغلاديش'};
const EQUALITY: Words = {
  en: 'Goal 5: Gender Equality',
  fr: 'Objectif 5 : Égalité entre les sexes',
  ar: 'الهدف 5: المساواة بين الجنسين',
};
const GOVERNANCE: Words = {en: 'Governance', fr: 'Gouvernance', ar: 'الحوكمة'};
const YOUTH: Words = {
  en: 'Young volunteers and good governance',
  fr: 'De jeunes volontaires et la bonne gouvernance',
  ar: 'متطوعون شباب من أجل الحوكمة الرشيدة',
};
const CARE: Words = {
  en: 'Unpaid care work and volunteering',
  fr: 'Travail de soin non rémunéré et volontariat',
  ar: 'أعمال الرعاية غير المدفوعة الأجر والتطوع',
};
const REPORT: Words = {
  en: 'Report on the role of volunteers in leaving no one behind',
  fr: 'Rapport sur le rôle des volontaires pour ne laisser personne de côté',
  ar: 'تقرير عن دور المتطوعين في عدم ترك أي أحد خلف الركب',
};
const RENEW: Words = {
  en: 'Renew the commitment to volunteerism',
  fr: 'Réaffirmer l’engagement en faveur du volontariat',
  ar: 'جددوا الالتزام بالعمل التطوعي',
};

const same = (text: string): Words => ({en: text, fr: text, ar: text});

const SAMPLES: Readonly<Record<string, Samples>> = {
  'vs-speaker-card': {
    typed: {
      attributes: {
        name: 'Sonia Mehzabeen',
        'job-title': {
          en: 'UNV Country Coordinator in Bangladesh',
          fr: 'Coordonnatrice de pays du programme VNU au Bangladesh',
          ar: 'المنسقة القطرية لبرنامج متطوعي الأمم المتحدة في بنغلاديش',
        },
        organization: UNV,
        participation: 'speaker',
        country: 'BD',
      },
      text: {
        en: 'Sonia Mehzabeen showed what UN Volunteers contribute in Bangladesh and stressed the part of young volunteers in policy reforms and good governance.',
        fr: 'Sonia Mehzabeen a présenté l’apport des Volontaires des Nations Unies au Bangladesh et insisté sur la part des jeunes volontaires dans les réformes des politiques et la bonne gouvernance.',
        ar: 'عرضت Sonia Mehzabeen ما يسهم به متطوعو الأمم المتحدة في بنغلاديش، وشددت على دور المتطوعين الشباب في إصلاح السياسات والحوكمة الرشيدة.',
      },
    },
    story: {item: 'sonia-mehzabeen', text: same('Sonia Mehzabeen')},
  },
  'vs-case-study-card': {
    typed: {
      attributes: {heading: YOUTH, country: 'BD', sector: GOVERNANCE, sdgs: '16', factors: 'governance'},
      text: {
        en: 'Young volunteers in Bangladesh contribute to policy reforms and to good governance.',
        fr: 'Au Bangladesh, de jeunes volontaires contribuent aux réformes des politiques et à la bonne gouvernance.',
        ar: 'يسهم متطوعون شباب في بنغلاديش في إصلاح السياسات وفي الحوكمة الرشيدة.',
      },
    },
    story: {item: 'bangladesh-youth-volunteers', text: YOUTH},
  },
  'vs-sdg-badge': {
    typed: {attributes: {goal: '5'}, text: EQUALITY},
    story: {attributes: {goal: '5'}, text: EQUALITY},
  },
  'vs-sdg-list': {
    typed: {
      attributes: {goals: '5, 16'},
      text: {en: 'Goals 5 and 16', fr: 'Objectifs 5 et 16', ar: 'الهدفان 5 و16'},
    },
    story: {text: WEBINAR},
  },
  'vs-factor-badge': {
    typed: {attributes: {factor: 'governance'}, text: GOVERNANCE},
    story: {attributes: {factor: 'governance'}, text: GOVERNANCE},
  },
  'vs-place': {
    typed: {attributes: {country: 'BD'}, text: BANGLADESH},
    story: {item: 'bangladesh-youth-volunteers', text: BANGLADESH},
  },
  'vs-key-message': {
    typed: {
      attributes: {by: 'Dr. Tapiwa Kamuruko', kind: 'message'},
      text: {
        en: 'Reaching the SDGs takes every effort, and the work of volunteers is an important part of it.',
        fr: 'Atteindre les ODD demande toutes les énergies, et le travail des volontaires y tient une place importante.',
        ar: 'بلوغ أهداف التنمية المستدامة يتطلب كل الجهود، وعمل المتطوعين جزء مهم منها.',
      },
    },
    story: {item: 'message-tapiwa-kamuruko', text: same('Dr. Tapiwa Kamuruko')},
  },
  'vs-event-card': {
    typed: {
      attributes: {heading: CARE, start: '--01'},
      text: {
        en: 'A webinar on a knowledge product made together with the International Labour Organization.',
        fr: 'Un webinaire sur un produit de connaissances élaboré en collaboration avec l’Organisation internationale du Travail.',
        ar: 'ندوة إلكترونية عن منتج معرفي يجري إعداده بالتعاون مع منظمة العمل الدولية.',
      },
    },
    story: {item: 'unpaid-care-work-webinar', text: CARE},
  },
  'vs-report-card': {
    typed: {
      attributes: {heading: REPORT, author: 'Sophie Plagerson', 'commissioned-by': UNV},
      text: {
        en: 'The report has examples from around the world, and recommendations to UN institutions and national governments.',
        fr: 'Le rapport contient des exemples du monde entier et des recommandations aux institutions des Nations Unies et aux gouvernements nationaux.',
        ar: 'يضم التقرير أمثلة من أنحاء العالم وتوصيات موجهة إلى مؤسسات الأمم المتحدة والحكومات الوطنية.',
      },
    },
    story: {text: REPORT},
  },
  'vs-call-to-action': {
    typed: {
      attributes: {heading: RENEW, href: 'https://example.org/volunteering/'},
      text: {
        en: 'Dr. Kalangwa Kalangwa called for the commitment to volunteerism to be reaffirmed.',
        fr: 'Le Dr Kalangwa Kalangwa a appelé à réaffirmer l’engagement en faveur du volontariat.',
        ar: 'دعا الدكتور Kalangwa Kalangwa إلى تجديد الالتزام بالعمل التطوعي.',
      },
    },
    story: {text: RENEW},
  },
  'vs-video': {
    typed: {attributes: {heading: WEBINAR, href: 'https://example.org/recording.mp4'}, text: WEBINAR},
  },
};

/** Widgets that show a story and nothing that is typed. */
const WHOLE_STORY: Samples = {story: {text: WEBINAR}};

export type Source = 'typed' | 'story';

/** The ways in which a widget can be filled in, the usual one first. */
export function sourcesOf(tag: string): readonly Source[] {
  const {typed, story} = SAMPLES[tag] ?? WHOLE_STORY;
  return [...(typed ? (['typed'] as const) : []), ...(story ? (['story'] as const) : [])];
}

/** What the form holds at first. */
export function sampleOf(tag: string, source: Source, language: keyof Words, file: string): Filled {
  const samples = SAMPLES[tag] ?? WHOLE_STORY;
  const sample = samples[source] ?? {};
  const item = source === 'story' && samples.story?.item ? `#${samples.story.item}` : '';
  const attributes = Object.entries(sample.attributes ?? {}).map(
    ([name, value]) => [name, typeof value === 'string' ? value : value[language]] as const,
  );
  return {
    attributes: {...(source === 'story' && {src: file + item}), ...Object.fromEntries(attributes)},
    text: sample.text?.[language] ?? '',
  };
}
