/** Which system made a page, by marks that pages of these systems really have. */
import {expect} from '@open-wc/testing';
import {adviceFor, detectCms, formsOf, type Cms} from '../../src/doctor/cms.js';
import {must} from '../base/support/widgets.js';

/** As the systems write it; the paths of files are shortened. */
const MARKS: readonly (readonly [Cms, string])[] = [
  ['wordpress', '<meta name="generator" content="WordPress 6.8">'],
  ['wordpress', '<link rel="stylesheet" href="https://example.org/wp-content/themes/plain/style.css?ver=6.8">'],
  ['wordpress', '<script src="https://example.org/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script>'],
  ['drupal', '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">'],
  ['drupal', '<script type="application/json" data-drupal-selector="drupal-settings-json">{}</script>'],
  ['drupal', '<body><article data-history-node-id="29" role="article" about="/news">News</article>'],
  ['joomla', '<meta name="generator" content="Joomla! - Open Source Content Management">'],
  ['joomla', '<script type="application/json" class="joomla-script-options new">{"csrf.token":"5f"}</script>'],
  ['typo3', '<meta name="generator" content="TYPO3 CMS">'],
  ['typo3', '<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-3b0e.css" media="all">'],
  ['typo3', '<script src="/typo3temp/assets/compressed/merged-24df.js"></script>'],
  ['sharepoint', '<meta name="GENERATOR" content="Microsoft SharePoint">'],
  ['sharepoint', '<script type="text/javascript" src="/_layouts/15/sp.runtime.js"></script>'],
  ['wix', '<meta name="generator" content="Wix.com Website Builder">'],
  [
    'wix',
    '<script defer src="https://static.parastorage.com/services/tag-manager-client/siteTags.bundle.js"></script>',
  ],
  ['squarespace', '<script defer src="//assets.squarespace.com/@sqs/polyfiller/1.6/modern.js"></script>'],
  [
    'squarespace',
    '<link rel="stylesheet" href="//assets.squarespace.com/universal/styles-compressed/commerce-min.en-US.css">',
  ],
];

const GLOBALS: readonly (readonly [Cms, string])[] = [
  ['drupal', 'Drupal'],
  ['joomla', 'Joomla'],
  ['sharepoint', '_spPageContextInfo'],
  ['squarespace', 'SQUARESPACE_ROLLUPS'],
];

const pageOf = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

describe('the system that made a page', () => {
  for (const [cms, mark] of MARKS) {
    it(`is ${cms} with ${mark.slice(0, 60)}…`, () => {
      expect(detectCms(pageOf(mark))).to.equal(cms);
    });
  }

  for (const [cms, name] of GLOBALS) {
    it(`is ${cms} where its scripts have defined ${name}`, () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      try {
        expect(detectCms(must(frame.contentDocument))).to.equal('other');
        Reflect.set(must(frame.contentWindow), name, {});
        expect(detectCms(must(frame.contentDocument))).to.equal(cms);
      } finally {
        frame.remove();
      }
    });
  }

  it('is SharePoint on its own addresses', () => {
    expect(detectCms(pageOf(''), 'partner.sharepoint.com')).to.equal('sharepoint');
    expect(detectCms(pageOf(''), 'sharepoint.com.example.org')).to.equal('other');
  });

  it('is what the page says, also where it takes files from a site that another system made', () => {
    const file = '<script src="https://partner.example/wp-content/uploads/widgets/vs.js"></script>';
    expect(detectCms(pageOf(`${file}<meta name="generator" content="TYPO3 CMS">`))).to.equal('typo3');
  });

  it('is unknown without such a mark, whatever the page writes about', () => {
    const markup =
      '<meta name="generator" content="Hugo 0.115.4"><p>Drupal and wp-content</p><img src="/a/wix.com.png">';
    expect(detectCms(pageOf(markup))).to.equal('other');
  });
});

describe('the lines for a system', () => {
  it('are those that its guide recommends, and the link that every editor keeps', () => {
    const lines = {
      wordpress: ['tag', 'div', 'link'],
      drupal: ['tag', 'link'],
      joomla: ['div', 'link'],
      typo3: ['tag', 'link'],
      sharepoint: ['link'],
      wix: ['tag', 'link'],
      squarespace: ['tag', 'link'],
      other: ['tag', 'div', 'link'],
    };
    for (const [cms, forms] of Object.entries(lines)) expect(formsOf(cms as Cms), cms).to.deep.equal(forms);
  });
});

describe('the advice for a system', () => {
  /** What its editors have to look for. */
  const WORDS: readonly (readonly [Cms, string])[] = [
    ['wordpress', '“Custom HTML”'],
    ['drupal', '“Full HTML”'],
    ['joomla', '“Toggle Editor”'],
    ['typo3', '“Plain HTML”'],
    ['sharepoint', 'SharePoint'],
    ['wix', '“Embed HTML”'],
    ['squarespace', '“Code”'],
  ];
  for (const [cms, word] of WORDS) {
    it(`names ${word} for ${cms}, and no other does`, () => {
      expect(adviceFor(cms)).to.contain(word);
      for (const other of [...WORDS.map(([name]) => name), 'other' as const])
        if (other !== cms) expect(adviceFor(other), other).not.to.contain(word);
    });
  }
});
