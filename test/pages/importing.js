/** Imports another script: whether browsers let it (see policies.page.test.ts). */
import './imported.js';
