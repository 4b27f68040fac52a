/**
 * What WordPress 6.7 (development build 58716) made of our markup, recorded: its functions are
 * PHP. Authors' and contributors' posts go through `wp_kses( $html, 'post' )` when they are saved,
 * and every post through `wpautop( wptexturize( $html ) )` when it is shown.
 */

const ITEM = '/stories/samples/leaving-no-one-behind/story.json#sophie-plagerson';

/** All three functions, by what the posts held: see carriers.ts. */
const POSTS: Readonly<Record<string, string>> = {
  'Tag in one line': '<p><a href="#sophie">Sophie Plagerson</a></p>',
  'Tag in several lines': '<h4>The bridge</h4>\n<p>She built it.</p>\n<p>It stands.</p>',
  'Cards in a list': '<ul>\n<li>She built it.</li>\n<li>She measured it.</li>\n</ul>',
  Carousel: '<p>  It stands.</p>\n<p>It floats.</p>',
  '`div`': `<div data-vs="speaker-card" data-src="${ITEM}"><a href="#sophie">Sophie Plagerson</a></div>`,
  Link: '<p><a href="/stories/samples/leaving-no-one-behind/#vs-speaker-card=sophie-plagerson">Sophie Plagerson</a></p>',
};

/** What became of the post of an author that held that carrier between two paragraphs. */
export function recordedPost(carrier: string): string {
  const post = POSTS[carrier];
  if (post === undefined) throw new Error(`Nothing was recorded for "${carrier}".`);
  return `<p>Before</p>\n${post}\n<p>After</p>\n`;
}

/** What went wrong in single posts. */
export const recorded = {
  /**
   * A ">" in a value ends the tag for `wp_kses`: the attribute and the rest of the tag are lost.
   * `<div data-vs="case-study-card" data-heading="Access > 50%" data-sector="Health">More came.</div>`
   */
  cutForAuthors:
    '<p>Before</p>\n<div data-vs="case-study-card"> 50%&#8221; data-sector=&#8221;Health&#8221;&gt;More came.</div>\n<p>After</p>\n',
  /**
   * The same for `wptexturize`, which then makes typographic marks of the quotation marks behind it.
   * `<vs-case-study-card heading="Access > 50%" sector="Health">More came.</vs-case-study-card>`
   */
  cutForEditors:
    '<p>Before</p>\n<p><vs-case-study-card heading="Access > 50%&#8221; sector=&#8221;Health&#8221;>More came.</vs-case-study-card></p>\n<p>After</p>\n',
  /** `wp_kses` keeps of an attribute what stands before the first space: `data-name=“Ada King”`. */
  halved: '<div data-vs="“speaker-card”" data-name="“Ada">Ada King built it.</div>\n',
  /** It drops what is foreign to it: slot and onclick, but no class or style. */
  stripped:
    '<div data-vs="speaker-card" data-name="Ada King" data-debug class="x" style="color:red">She built it.</div>\n',
  /** Lines of a div become paragraphs across its borders. */
  lines: '<div data-vs="speaker-card" data-name="Ada King">\nShe built it.</p>\n<p>It stands.\n</p></div>\n',
  /**
   * A post that shows our markup as text, for others to copy: `wptexturize` takes the opening
   * marks for closing ones, and those behind a number for inches.
   */
  shown: [
    '<p>&lt;vs-speaker-card name=&#8221;Ada King&#8221; role=&#8221;Chief Engineer&#8221;&gt;Ada King, Chief Engineer, built it.&lt;/vs-speaker-card&gt;</p>\n',
    '<p>&lt;vs-sdg-badge goal=&#8221;5&#8243;&gt;Goal 5&lt;/vs-sdg-badge&gt;</p>\n',
  ],
} as const;
