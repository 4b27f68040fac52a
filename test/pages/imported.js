/** For importing.js. */
export {};
