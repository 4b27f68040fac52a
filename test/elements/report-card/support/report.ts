/** What the tests of the report card share. */
import {drawn} from '../../../base/support/widgets.js';

export const IMAGE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

export const downloads = (card: Element): HTMLAnchorElement[] => drawn<HTMLAnchorElement>(card, '[part=downloads] a');
