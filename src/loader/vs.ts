/**
 * The script of a page: `<script type="module" src="…/vs.js"></script>`. The build
 * puts it into the file of what every widget needs, and `vs.js` only imports that.
 */
import {observe} from './loader.js';

observe();
