/** Commands that end sooner show nothing. */
const PATIENCE = 2000;
const PAUSE = 250;

/** Says in one line of the terminal how far a command is, a few times a second; nothing where no terminal shows it. */
export const progressLine = <Values extends readonly unknown[]>(say: (...values: Values) => string, patience = 0): ((...values: Values) => void) => {
  if (!process.stderr.isTTY) return () => undefined;
  let last = 0;
  return (...values) => {
    const now = performance.now();
    if (now < patience || now - last < PAUSE) return;
    last = now;
    // The cursor stays at the beginning, and whatever is said next clears the line.
    process.stderr.write(`\r\u001B[K${say(...values)}\r`);
  };
};

/** Clears the line, so that what follows stands alone. */
export const clearProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
};

/** How far reading is, once it takes more than a moment. */
export const readingLine = (say: (read: number, all: number) => string): ((read: number, all: number) => void) => progressLine(say, PATIENCE);
