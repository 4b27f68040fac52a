/** A mistake of whoever called, to be told without a stack trace. */
export class UserError extends Error {}
