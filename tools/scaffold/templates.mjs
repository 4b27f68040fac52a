/** The files of a new element. They pass all checks as they are, and show the shape that every element has. */

/** @typedef {import('./name.mjs').Name} Name */

/**
 * @param {Name} name
 * @returns {Record<string, string>} texts by path
 */
export function filesFor(name) {
  const {tag, folder} = name;
  return {
    [`src/elements/${folder}/${folder}.ts`]: classFile(name),
    [`src/elements/${folder}/${folder}.styles.ts`]: STYLES,
    [`src/elements/${folder}/${tag}.ts`]: registrationFile(name),
    [`stories/${folder}.stories.ts`]: storiesFile(name),
    [`stories/editors/widgets/${folder}.mdx`]: pageFile(name),
    [`docs/editors/widgets/${folder}.md`]: guideFile(name),
    [`test/elements/${folder}/${folder}.test.ts`]: testFile(name),
  };
}

/** @param {Name} name */
const classFile = ({tag, folder, className, title}) => `\
import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {drawCardText} from '../../base/card-text.js';
import {drawHeading} from '../../base/heading.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {styles} from './${folder}.styles.js';

/**
 * ${title}: a heading and a text.
 *
 * The text between the tags is what readers see before the script runs and
 * without it.
 *
 * @summary ${title}.
 * @tag ${tag}
 * @tagname ${tag}
 *
 * @slot - The text, in a few sentences.
 *
 * @cssstate ready - The card is drawn.
 *
 * @csspart base - The card.
 * @csspart heading - The heading, and the card's one link.
 * @csspart text - The frame of the text between the tags.
 * @csspart problems - What an author has to mend; only with \`debug\`.
 *
 * @fires {ReadyEvent} vs-ready - The card shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the card needs its author's attention.
 */
export class ${className} extends StoryElement {
  static override styles = [sharedStyles, styles];

  /** The heading. */
  @property() heading = '';

  protected override render(): TemplateResult {
    const title = this.words(this.heading);
    const text = drawCardText(this, title.text, undefined);
    return html\`
      <article part="base" class="card" dir=\${this.language.direction}>
        \${drawHeading(this, 'heading', title, text.link)} \${text.template}
      </article>
    \`;
  }
}
`;

const STYLES = `\
import {css} from 'lit';

export const styles = css\`
  .card {
    display: grid;
    align-content: start;
    gap: calc(3 * var(--_space));
  }
\`;
`;

/** @param {Name} name */
const registrationFile = ({tag, folder, className}) => `\
import {define} from '../../base/define.js';
import {${className}} from './${folder}.js';

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

/** @param {Name} name */
const storiesFile = ({tag, title}) => `\
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_TEXT} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<HTMLElementTagNameMap['${tag}']> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/${title}',
  component: '${tag}',
  render: ({text, ...card}) =>
    html\`<${tag} \${attributes(card)}>\${text ? html\`<p>\${text}</p>\` : nothing}</${tag}>\`,
};

export default meta;

const sample: Args = {heading: 'Sample heading', text: SAMPLE_TEXT};

export const Default: Story = {args: sample};

export const WithoutText: Story = {args: {...sample, text: ''}};

export const WithoutHeading: Story = {
  args: {...sample, heading: ''},
  parameters: {problems: ['attribute-missing']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {...sample, src: WAITING_STORY}, parameters: {loading: true}};

/** What stands between the tags stays when the story cannot be had. */
export const StoryNotLoaded: Story = {
  args: {...sample, src: MISSING_STORY},
  parameters: {problems: ['story-not-loaded']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};
`;

/** @param {Name} name */
const pageFile = ({folder, title}) => `\
import {Markdown, Meta} from '@storybook/addon-docs/blocks';
import guide from '../../../docs/editors/widgets/${folder}.md?raw';
import '../../support/guides.css';
import {aroundWidget, widgetOf} from '../../support/widget-guides.js';

<Meta title="For editors/Widgets/${title}" />

<Markdown>{aroundWidget(guide)[0]}</Markdown>

<div {...widgetOf(guide)} />

<div className="guide">
  <Markdown>{aroundWidget(guide)[1]}</Markdown>
</div>
`;

/** @param {Name} name */
const guideFile = ({tag, title}) =>
  `# ${title}

To copy:

${made(`line page ${tag} story`)}

${made('paste')}

## What it shows

A heading and a text.

## What to type

${made(`fields ${tag}`)}

## What can go wrong

${made(`troubles ${tag}`)}

With any widget:

${made(`troubles-of-all ${tag}`)}

To see what is wrong on your page, add \`?vs-debug\` to its address. [More about it](../../check-your-page.md)
`;

/** @param {string} order */
const made = (order) => `<!-- made: ${order} -->\n<!-- /made -->`;

/** @param {Name} name */
const testFile = ({tag, folder}) => `\
import {expect, waitUntil} from '@open-wc/testing';
import '../../../src/elements/${folder}/${tag}.js';
import {expectAccessible} from '../../support/axe.js';
import {heardText, listen, partOf, paste, seenText} from '../../base/support/widgets.js';

describe('${tag}', () => {
  it('shows its heading and its text, in reading order', async () => {
    const card = await paste('<${tag} heading="Heading"><p>Text</p></${tag}>');
    expect(heardText(card)).to.equal('Heading Text');
    await expectAccessible(card);
  });

  it('takes over the link of a text that only repeats the heading', async () => {
    const card = await paste('<${tag} heading="Heading"><a href="#more">Heading</a></${tag}>');
    expect(seenText(card)).to.equal('Heading');
    expect(partOf(card, 'heading').querySelector('a')?.getAttribute('href')).to.equal('#more');
  });

  it('without a heading shows its text and tells its author', async () => {
    const told = listen();
    const card = await paste('<${tag}><p>Text</p></${tag}>');
    await waitUntil(() => told.problems.length > 0);
    expect(seenText(card)).to.equal('Text');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    await expectAccessible(card);
  });
});
`;
