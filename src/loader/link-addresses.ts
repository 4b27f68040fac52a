/** Attributes that a link must not set: it could make a page ask any site for an image, and visitors may write links, too. */
export const ADDRESSES = /^(src|href|photo|image|poster|icon-src|recording|captions)$/;
