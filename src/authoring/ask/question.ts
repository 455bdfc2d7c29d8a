/** One value that may be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Something that an author is asked, or says by an option of the command line. */
export interface Question {
  /** The option that answers it: `title` for `--title`. */
  readonly flag: string;
  readonly text: string;
  /** The only values that will do. */
  readonly choices?: readonly Choice[];
  /** What is taken where nothing is said. */
  readonly initial?: string;
  /** May be left open; the answer is then an empty text. */
  readonly optional?: true;
  /** What is wrong with an answer, or `null`. */
  readonly problemOf?: (answer: string) => string | null;
}

/** Gets answers: from the command line, or from a person at a terminal. */
export interface Asker {
  ask(question: Question): Promise<string>;
}

/** Says that a question has no usable answer: one line for the person who typed the command. */
export class UnansweredError extends Error {}
