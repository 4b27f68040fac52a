/**
 * WordPress. Its filters are written in PHP, so what they made of our markup was recorded; its
 * automatic paragraphs are published for JavaScript as well, and run here.
 */
import {autop} from '@wordpress/autop';

/** Administrators and editors may write any HTML; then come the paragraphs. */
export const forEditors = (): ((html: string) => string) => autop;
