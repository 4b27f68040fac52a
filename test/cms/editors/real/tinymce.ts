/** TinyMCE, without plugins: they add buttons, and no rules. */
import tinymce, {type RawEditorOptions} from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';

/** Our blocks, and after "~" what stands in a sentence. */
const TAGS = 'vs-case-study-card,vs-case-study-carousel,vs-speaker-card,~vs-sdg-badge';

export async function start(options: RawEditorOptions = {}): Promise<(html: string) => string> {
  const target = document.body.appendChild(document.createElement('textarea'));
  const editors = await tinymce.init({target, license_key: 'gpl', skin: false, content_css: false, ...options});
  const [editor] = editors;
  if (!editor) throw new Error('TinyMCE did not start.');
  return (html) => {
    editor.setContent(html);
    return editor.getContent();
  };
}

/** As it comes. */
export const plain = (): Promise<(html: string) => string> => start();

/** Where an administrator told it our tags. */
export const withTags = (options: RawEditorOptions = {}): Promise<(html: string) => string> =>
  start({
    custom_elements: TAGS,
    extended_valid_elements: TAGS.replace(/~?(vs-[\w-]+)/g, '$1[*]'),
    ...options,
  });

/** With the settings of Joomla (6.1: `DisplayTrait.php` of its plugin), and what an administrator added. */
export const inJoomla = (elements = ''): Promise<(html: string) => string> =>
  start({
    schema: 'html5',
    entity_encoding: 'raw',
    invalid_elements: 'script,applet,iframe',
    extended_valid_elements: ['hr[id|title|alt|class|width|size|noshade]', ...(elements && [elements])].join(),
    relative_urls: true,
    remove_script_host: false,
    forced_root_block: 'p',
  });
