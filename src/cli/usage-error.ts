/** Something the user can put right. Its message says what is wrong, where, and what to do; no stack is shown. */
export class UsageError extends Error {}
