/** How long a page may take to do what a test waits for, in milliseconds: a busy computer makes no test red. */
export const PATIENCE = 180_000;
