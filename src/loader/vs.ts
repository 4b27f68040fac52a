/** The script of a page: `<script type="module" src="…/vs.js"></script>`. */
import {observe} from './loader.js';

observe();
