/**
 * Each text of a story file that is shown in another language than its reader's says so, to screen readers as to the eye;
 * what is in the reader's own carries no mark.
 */
import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {serveStory} from '../base/support/served-story.js';
import {drawn, must, partOf, paste, settled, shown, until} from '../base/support/widgets.js';

/** How a text stands in a story file. */
type Say = (text: string) => unknown;

interface Case {
  readonly tag: string;
  readonly attributes?: string;
  /** The item that is shown. */
  readonly id?: string;
  readonly story: (say: Say) => Readonly<Record<string, unknown>>;
  /** Every text that must be seen or heard. */
  readonly texts: readonly string[];
  /** What brings the last of them up. */
  readonly act?: (widget: Element) => Promise<void> | void;
}

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const person = (say: Say): Record<string, unknown> => ({
  id: 'ann',
  name: say('name'),
  role: say('role'),
  organization: say('organization'),
  summary: say('summary'),
});

const event = (say: Say): Record<string, unknown> => ({
  id: 'event',
  title: say('heading'),
  summary: say('summary'),
  organizer: say('organizer'),
  partner: say('partner'),
});

const CASES: readonly Case[] = [
  {
    tag: 'vs-speaker-card',
    id: 'ann',
    story: (say) => ({people: [person(say)]}),
    texts: ['name', 'role', 'organization', 'summary'],
  },
  {
    tag: 'vs-case-study-card',
    id: 'study',
    story: (say) => ({
      people: [person(say)],
      caseStudies: [
        {
          id: 'study',
          title: say('heading'),
          sector: say('sector'),
          summary: say('summary'),
          outcome: say('outcome'),
          organization: say('organization'),
          image: PICTURE,
          imageAlt: say('image'),
          people: ['ann'],
        },
      ],
    }),
    texts: ['heading', 'sector', 'summary', 'outcome', 'organization', 'image', 'name'],
  },
  {
    tag: 'vs-case-study-carousel',
    story: (say) => ({caseStudies: [{id: 'study', title: say('heading'), summary: say('summary')}]}),
    texts: ['heading', 'summary'],
  },
  {
    tag: 'vs-event-card',
    story: (say) => ({event: event(say)}),
    texts: ['heading', 'summary', 'organizer', 'partner'],
  },
  {
    tag: 'vs-report-card',
    story: (say) => ({
      people: [person(say)],
      report: {
        title: say('heading'),
        summary: say('summary'),
        commissionedBy: say('commissioner'),
        authors: ['ann'],
        image: PICTURE,
        imageAlt: say('cover'),
      },
    }),
    texts: ['heading', 'summary', 'commissioner', 'name', 'cover'],
  },
  ...['message', 'quote'].map((kind) => ({
    tag: 'vs-key-message',
    id: 'point',
    story: (say: Say) => ({people: [person(say)], messages: [{id: 'point', text: say('message'), by: 'ann', kind}]}),
    texts: ['message', 'name', 'role', 'organization'],
  })),
  {
    tag: 'vs-challenge-list',
    story: (say) => ({
      people: [person(say)],
      challenges: [{id: 'one', title: say('heading'), summary: say('challenge'), help: say('help'), by: ['ann']}],
    }),
    texts: ['heading', 'challenge', 'help', 'name'],
  },
  {
    tag: 'vs-recommendation-list',
    story: (say) => ({
      people: [person(say)],
      recommendations: [
        {id: 'all', audience: say('audience'), items: [{text: say('advice'), source: say('source'), by: ['ann']}]},
      ],
    }),
    texts: ['audience', 'advice', 'source', 'name'],
  },
  {
    tag: 'vs-call-to-action',
    story: (say) => ({
      callToAction: {title: say('heading'), text: say('reason'), label: say('label'), href: 'https://partner.example/'},
    }),
    texts: ['heading', 'reason', 'label'],
  },
  {
    tag: 'vs-partner-list',
    story: (say) => ({partners: [{id: 'one', name: say('partner'), role: say('part')}]}),
    texts: ['partner', 'part'],
  },
  {
    tag: 'vs-partner-list',
    attributes: 'layout="row"',
    story: (say) => ({
      partners: [
        {id: 'one', name: say('partner')},
        {id: 'two', name: say('logo'), logo: PICTURE},
      ],
    }),
    texts: ['partner', 'logo'],
  },
  {
    tag: 'vs-video',
    story: (say) => ({event: {title: say('heading'), recording: 'https://partner.example/talk'}}),
    texts: ['heading'],
  },
  {
    tag: 'vs-video',
    attributes: 'class="played"',
    story: (say) => ({event: {title: say('heading'), recording: 'https://youtu.be/sample-0000'}}),
    texts: ['heading'],
    act: async (video) => {
      partOf(video, 'play').click();
      await until(() => drawn(video, 'iframe')[0], 'the player is there');
    },
  },
  {
    tag: 'vs-intersection-chart',
    story: (say) => ({
      caseStudies: [{id: 'study', title: say('heading'), factors: ['geography']}],
      factors: [{factor: 'geography', summary: say('note')}],
    }),
    texts: ['heading', 'note'],
    act: (chart) => drawn(chart, 'td.touched')[0]!.focus(),
  },
  {
    tag: 'vs-factor-badge',
    attributes: 'factor="geography" open',
    story: (say) => ({factors: [{factor: 'geography', summary: say('note')}]}),
    texts: ['note'],
  },
  {
    tag: 'vs-speaker-list',
    story: (say) => ({people: [person(say)]}),
    texts: ['name', 'role', 'organization', 'summary'],
  },
  {
    tag: 'vs-story',
    story: (say) => ({
      title: say('title'),
      summary: say('summary'),
      organizer: {name: say('organizer')},
      editorialNote: say('remark'),
      intersectionality: say('intersections'),
      factors: [{factor: 'geography'}],
    }),
    texts: ['title', 'summary', 'organizer', 'remark', 'intersections'],
  },
];

const ENGLISH = 'Sample';
const ARABIC = 'نموذج';

/** Where a text is seen or heard, and how its element is marked. */
interface Told {
  readonly text: string;
  readonly element: HTMLElement;
}

const ATTRIBUTES = ['alt', 'aria-label', 'title'];

/** All that is seen or heard of a widget, and of those inside it. */
function toldIn(root: ParentNode): Told[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const words = [...element.childNodes].filter((node) => node instanceof Text).map(({data}) => data);
    const more = ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []);
    const own = [...words, ...more].map((text) => ({text: text.trim(), element}));
    return element.shadowRoot ? [...own, ...toldIn(element.shadowRoot)] : own;
  });
}

/** What says in which language an element is, through shadow roots. */
function markOf(element: HTMLElement): HTMLElement {
  const mark = element.closest<HTMLElement>('[lang]');
  const root = element.getRootNode();
  if (mark) return mark;
  return markOf(must(root instanceof ShadowRoot ? (root.host as HTMLElement) : undefined, 'marked element'));
}

async function show({tag, attributes = '', id, story, act, texts}: Case, say: Say, languages: string[]) {
  const src = serveStory({languages, ...story(say)});
  const page = await paste(
    `<div lang="ar" dir="rtl"><${tag} src="${src}${id ? `#${id}` : ''}" ${attributes}></${tag}></div>`,
  );
  const widget = must(page.firstElementChild);
  await shown(page);
  await act?.(widget);
  await until(
    () => texts.every((text) => toldIn(page).some((told) => told.text.includes(text))),
    `all of ${texts.join(', ')} is told`,
  );
  await settled(widget);
  return {page, told: toldIn(page)};
}

const isOwn = (text: string): boolean => /\p{Script=Arabic}/u.test(text) && !text.includes(ARABIC);

for (const each of CASES) {
  const {tag, texts, attributes = ''} = each;

  describe(`what <${tag} ${attributes}> tells of a story: ${texts.join(', ')}`, () => {
    it('is marked where it is in another language than its reader’s', async () => {
      const {page, told} = await show(each, (text) => `${ENGLISH} ${text}`, ['en']);
      const others = told.filter(({text}) => text.includes(ENGLISH));
      for (const {text, element} of others) {
        expect(markOf(element).lang, `language of “${text}”`).to.equal('en');
        // The title of a frame is only heard.
        if (element.localName !== 'iframe')
          expect(getComputedStyle(element).direction, `direction of “${text}”`).to.equal('ltr');
      }
      for (const text of texts) expect(others.map((other) => other.text)).to.include(`${ENGLISH} ${text}`);
      for (const {text, element} of told.filter((own) => isOwn(own.text)))
        expect(markOf(element) === page, `“${text}” is in the language of the page`).to.equal(true);
    });

    it('has no mark where it is in the language of its reader', async () => {
      const say: Say = (text) => ({en: `${ENGLISH} ${text}`, ar: `${ARABIC} ${text}`});
      const {page, told} = await show(each, say, ['en', 'ar']);
      expect(told.filter(({text}) => text.includes(ENGLISH))).to.have.length(0);
      for (const {text, element} of told.filter((own) => own.text.includes(ARABIC))) {
        expect(markOf(element) === page, `“${text}” has no mark of its own`).to.equal(true);
        expect(getComputedStyle(element).direction).to.equal('rtl');
      }
    });
  });
}
