/** Where the command finds what it publishes, in the project as well as in the package. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';

const here = import.meta.dirname;

/** `dist/`, in which the packed command lies itself. */
export const builtFolder = existsSync(join(here, '../npm')) ? join(here, '..') : join(here, '../../dist');

/** The files of the command that are no scripts. */
export const ownFolder = here;

/**
 * Where the scripts and styles of pages lie in a published folder. What is in it may be kept for a year, so that nothing
 * of an author may lie there, as it might in `assets/`.
 */
export const ASSETS = 'vs-assets/';
