/** What a speaker card would weigh if it were nothing but a template: the floor that Lit sets. */
import {join} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const SOURCE = `
import {LitElement, css, html} from 'lit';

class BareCard extends LitElement {
  static properties = {name: {}, role: {}, organization: {}, participation: {}, photo: {}};
  static styles = css\`:host{display:block}img{border-radius:50%}\`;
  render() {
    return html\`<article><img src=\${this.photo} alt=""><p>\${this.participation}</p><h3>\${this.name}</h3><p>\${this.role}</p><p>\${this.organization}</p><slot></slot></article>\`;
  }
}
customElements.define('bare-card', BareCard);
`;

/**
 * @param {string} root the folder of package.json
 * @param {(content: string) => Promise<number>} weigh
 */
export async function floorSize(root, weigh) {
  const entry = join(root, 'bare-card.js');
  const build = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? SOURCE : null),
      },
      nodeResolve({ignoreSideEffectsForRoot: true}),
      terser({module: true, ecma: 2022, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}}),
    ],
  });
  try {
    const {output} = await build.generate({format: 'es'});
    return await weigh(output[0].code);
  } finally {
    await build.close();
  }
}
