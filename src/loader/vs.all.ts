/** Every element in one file: `<script type="module" src="…/vs.all.js" integrity="…"></script>`. */
import '../index.js';
import './vs.js';
