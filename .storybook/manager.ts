import {addons} from 'storybook/manager-api';
import {theme} from './theme.js';

addons.setConfig({
  theme,
  layoutCustomisations: {
    // A page of text alone has no surroundings that could be changed.
    showToolbar: ({storyId, index}, usual) => (index?.[storyId]?.tags.includes('unattached-mdx') ? false : usual),
    // A tool fills the window, and has no controls.
    showPanel: ({storyId}, usual) => (/snippet-maker|preview/.test(storyId) ? false : usual),
  },
});

/** Storybook ends the title of the window with its own name, and calls every page of text "Docs". */
function nameWindow(): void {
  const title = document.title.replace(/( - Docs)? ⋅ Storybook$|^Storybook$/, '');
  if (title !== document.title) document.title = [title, 'Volunteer Story Widgets'].filter(Boolean).join(' – ');
}

new MutationObserver(nameWindow).observe(document.head, {subtree: true, childList: true, characterData: true});
nameWindow();
