/**
 * Lit as pages need it: what none of our elements uses is left out of the builds
 * for pages, where each byte is downloaded by every visitor of every partner.
 * Lint keeps the sources from using what is missing here; the package for bundlers
 * uses Lit as it is.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * @typedef {[pattern: RegExp, replacement?: string]} Edit
 * @type {Record<string, Edit[]>}
 */
const EDITS = {
  'lit-html/lit-html.js': [
    // Our own Trusted Types policy, which strict pages can list by its name.
    [/(\w+)\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/, 'templatePolicy($1)'],
    // Templates for parts of SVG and MathML; ours hold whole drawings.
    [/2===\w+\?"<svg>":3===\w+\?"<math>":""/, '""'],
    [/2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""/, '""'],
    [/2===(\w+)\|\|3===\1(?=\))/, '0'],
    // Values in style, script, textarea and title elements, of which our templates have none.
    [
      /if\(\w+\.test\((\w+)\.tagName\)\)\{const \w+=\1\.textContent\.split\(\w+\),\w+=\w+\.length-1;if\(\w+>0\)\{.*?\}\}(?=\}else if\(8===)/,
    ],
    [/\(\w+\.test\((\w+)\[2\]\)&&\(\w+=RegExp\("<\/"\+\1\[2\],"g"\)\),(\w+=\w+)\)/, '$2'],
    [/(\w+)=\w+\?\?(\w+),(?=\w+=-1\))/, '$1=$2,'],
    [/\((\w+=\w+),\w+=void 0\)(?=;const)/, '$1'],
    // Comments and values without quotation marks, which templates lose when they are made smaller.
    [/"!--"===(\w+)\[1\]\?\w+=\w+:void 0!==\1\[1\]\?\w+=\w+:/],
    [/(\w+)===\w+\|\|\1===\w+\?\1=\w+:(?=\1=)/],
    [/(const \w+=)\w+===\w+&&\w+\[\w+\+1\]\.startsWith\("\/>"\)\?" ":""/, '$1""'],
    // Listeners with options.
    [
      /_\$AI\((\w+),\w+=this\)\{if\(\(\1=\w+\(this,\1,\w+,0\)\?\?(\w+)\)===\w+\)return;const .*?,this\._\$AH=\1\}(?=handleEvent)/,
      '_$$AI($1){$1??=$2;const o=this._$$AH,e=this.element,n=this.name;o===$2?$1!==$2&&e.addEventListener(n,this):$1===$2&&e.removeEventListener(n,this);this._$$AH=$1}',
    ],
    // Values in comments.
    [/else\{let (\w+)=-1;for\(;-1!==\(\1=(\w+)\.data\.indexOf\((\w+),\1\+1\)\);\)\w+\.push\(.*?\.length-1\}/],
    // Properties set from templates, and values in place of attributes.
    [/"\."===\w+\[1\]\?\w+:/],
    [/else (\w+)\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\1\)\)/],
    [/:6===(\w+)\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, ':0'],
    // Directives.
    [/function \w+\((\w+),(\w+),\w+=\1,\w+\)\{if\(\2===\w+\)return \2;.*?,\2\}(?=class)/],
    [/(\w+)=\w+\(this,\1,\w+\),/],
    [/(\w+)=\w+\(this,\1,\w+,0\),/],
    [/(\w+)=\w+\(this,(\w+\[\w+\+\w+\]),\w+,(\w+)\),\1===\w+&&\(\1=this\._\$AH\[\3\]\),/, '$1=$2,'],
    [/_\$AI\((\w+)\)\{\w+\(this,\1\)\}/],
    // What only directives ask: whether a part is on the page, where it is, what it is in.
    [/setConnected\((\w+)\)\{.*?\}(?=\}class)/],
    [/this\._\$AP\?\.\(!1,!0,\w+\)(?=;)/],
    [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/],
    [/get parentNode\(\)\{let .*?\}get startNode\(\).*?\}get endNode\(\).*?\}/],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/],
    [/get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/],
    [/,this\._\$AN=void 0,this\._\$AD=(\w+),this\._\$AM=\w+(?=\})/, ',this._$$AD=$1'],
    [/this\.type=2,(this\._\$AH=\w+,)this\._\$AN=void 0,/, '$1'],
    [/,this\._\$AM=\w+(?=,this\.options=\w+\}_\$AI)/],
    [/this\.type=1,(this\._\$AH=\w+,)this\._\$AN=void 0,/, '$1'],
    [/,this\._\$AM=\w+(?=,this\.options=\w+,)/],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/],
    [/constructor\(\w+,\w+,\w+,\w+,\w+\)\{super\(\w+,\w+,\w+,\w+,\w+\),this\.type=5\}/],
    // Parts in an array that is no longer than it must be: pages may have a thousand cards.
    [/this\._\$AV=\[\](?=,this\._\$AD=(\w+))/, 'this._$$AV=Array($1.parts.length)'],
    [/this\._\$AV\.push\((\w+)\),(\w+=\w+)\[\+\+(\w+)\]/, 'this._$$AV[$3++]=$1,$2[$3]'],
    // What Lit hands to its own server rendering.
    [/=\{M:\w+,P:[^}]*\}/, '={}'],
    // Templates compiled ahead of time.
    [/"number"==typeof (\w+)\?this\._\$AC\((\w+)\):\(void 0===\1\.el.*?,\1\)(?=;)/, 'this._$$AC($2)'],
    // The words for a programming error that no visitor can mend.
    [/Error\("invalid template strings array"\)/, 'Error()'],
    // Registers for polyfills and for Lit's warnings.
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/],
  ],
  'reactive-element/reactive-element.js': [
    // Decorators at run time: the build writes them out.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/],
    [
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
    ],
    [/static addInitializer\((\w+)\)\{[^}]*\}/],
    [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/],
    [/,this\.constructor\.l\?\.forEach\((\w+)=>\1\(this\)\)/],
    // Attributes by type: ours are texts, or have a converter that is a function.
    [/\{toAttribute\(.*?\},fromAttribute\(.*?\}return \w+\}\}(?=,)/, '{}'],
    [/\{attribute:!0,type:String,converter:\w+,reflect:!1,useDefault:!1,(?=hasChanged)/, '{'],
    [
      /_\$AK\((\w+),(\w+)\)\{.*?\}(?=requestUpdate\()/,
      '_$AK($1,$2){const c=this.constructor,p=c._$$Eh.get($1),f=c.getPropertyOptions(p).converter;this[p]=f?f($2):$2}',
    ],
    // Properties written back to attributes.
    [/_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK)/],
    [/this\._\$Em=null,/],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(\w+=>this\._\$ET\(\w+,this\[\w+\]\)\),/],
    [/\(\((\w+\.hasChanged\?\?\w+\)\(\w+,\w+\))\|\|\w+\.useDefault&&.*?\)\)\)\)return/, '($1)return'],
    [
      /C\((\w+),(\w+),\{useDefault.*?\}(?=async _\$EP)/,
      'C($1,$2){this._$$AL.has($1)||this._$$AL.set($1,this.hasUpdated?$2:void 0)}',
    ],
    // Properties with accessors of their own or with symbols as names, and every other form that attributes' names,
    // styles and updates can take than the one that ours have.
    [
      /const\{get:\w+,set:\w+\}=\w+\(this\.prototype,(\w+)\)\?\?\{get\(\)\{return this\[(\w+)\]\},.*?\};return\{.*?requestUpdate\(\1,\w+,(\w+)\)\}/,
      'return{get(){return this[$2]},set(v){const o=this[$2];this[$2]=v,this.requestUpdate($1,o,$3)}',
    ],
    [/\[\.\.\.(\w+\(\w+\)),\.\.\.\w+\(\w+\)\]/, '$1'],
    [/"string"==typeof (\w+)\?\1:"string"==typeof (\w+)\?\2\.toLowerCase\(\):void 0/, '$1||$2.toLowerCase()'],
    [/static finalizeStyles\((\w+)\)\{.*?return \w+\}(?=static)/, 'static finalizeStyles($1){return $1??[]}'],
    [/const (\w+)=(this\.scheduleUpdate\(\));return null!=\1&&await \1,/, '$2;return '],
    [/(\w+)=this\.shouldUpdate\((\w+)\),\1\?(\(this\.willUpdate.*?\)):this\._\$EM\(\)(?=\}catch)/, '$1=!0,$3'],
    [/shouldUpdate\(\w+\)\{return!0\}/],
    // Properties over accessors that a class wrote itself, and those without accessors.
    [/this\.prototype\.hasOwnProperty\((\w+)\)&&\(\((\w+)=Object\.create\(\2\)\)\.wrapped=!0\),/],
    [/!\w+\.noAccessor(?=\)\{const)/, '1'],
    [/void 0!==(\w+)&&(?=\w+\(this\.prototype,\w+,\1\))/],
    [
      /const (\w+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const\[(\w+),\w+\]of \1\)\{const\{wrapped:.*?\}(?=\}let)/,
    ],
    // What nothing here calls.
    [/removeController\(\w+\)\{.*?\}(?=_\$E_)/],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  ],
  'localize/init/install.js': [
    // A second configuration, of which the copy in here gets one.
    [/if \(installed\) \{\s*throw new Error\('[^']*'\);\s*\}/],
  ],
  'lit-element/lit-element.js': [
    [/connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}/],
    [/disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/],
    // Taking over what a server drew.
    [/\w+\._\$litElement\$=!0,\w+\["finalized"\]=!0,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/],
  ],
};

/**
 * A Rollup plugin. Every edit must find its place, so that a new version of Lit
 * cannot slip past it.
 *
 * @returns {import('rollup').Plugin}
 */
export function litForPages() {
  return {
    name: 'lit-for-pages',
    load: (id) =>
      id.endsWith('/reactive-element/css-tag.js')
        ? readFileSync(join(import.meta.dirname, 'css-tag.js'), 'utf8')
        : null,
    transform(code, id) {
      const [, module] =
        /node_modules\/(?:@lit\/)?((?:lit-html|reactive-element|lit-element|localize\/init)\/[a-z-]+\.js)$/.exec(id) ??
        [];
      if (!module) return null;
      for (const [pattern, replacement = ''] of EDITS[module] ?? []) {
        if (!pattern.test(code))
          this.error(`Lit has changed: ${pattern} is not found; adapt tools/build/lit-for-pages.mjs.`);
        code = code.replace(pattern, replacement);
      }
      if (module !== 'lit-html/lit-html.js') return {code, map: null};
      const policy = JSON.stringify(join(root, 'src/base/trusted-types.ts'));
      return {code: `import {templatePolicy} from ${policy};${code}`, map: null};
    },
  };
}
