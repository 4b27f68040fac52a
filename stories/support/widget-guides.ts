/** The pages of widgets for editors: their guide, with the widget in it. */
import {forStorybook} from './guides.js';
import {SAMPLE_RECORDING, WEBINAR} from './samples.js';

/** A guide of a widget, as what stands before the widget itself, and after it. */
export function aroundWidget(guide: string): readonly [string, string] {
  const place = guide.indexOf('\n## ');
  const path = 'docs/editors/widgets/a-widget.md';
  return [forStorybook(guide.slice(0, place), path), forStorybook(guide.slice(place), path)];
}

/** The attributes of the place where the first line of a guide is seen, with files that are here in place of nobody's. */
export function widgetOf(guide: string) {
  const [, line = ''] = /^```html\n(.+)\n```$/m.exec(guide) ?? [];
  const html = line
    // It stands below the title of the page.
    .replace(/^<vs-(?!story)[\w-]+/, '$& heading-level="2"')
    .replaceAll('https://example.org/stories/leaving-no-one-behind/story.json', WEBINAR)
    .replaceAll('https://example.org/recording.mp4', SAMPLE_RECORDING.href);
  return {className: 'sb-unstyled widget', dangerouslySetInnerHTML: {__html: html}};
}
