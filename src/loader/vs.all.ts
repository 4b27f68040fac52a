/** Every element in one file: `<script type="module" src="…/vs.all.js" integrity="…"></script>`. */
// First, so that what is damaged is mended before it is drawn.
import './vs.js';
import '../index.js';
