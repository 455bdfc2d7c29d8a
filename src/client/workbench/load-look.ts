import type { Finding } from '../../domain/finding.ts';
import type { Bench } from '../../workbench/bench.ts';
import type { Draft } from '../../workbench/draft.ts';

/** The rules that read everything, once they are loaded. */
export interface Look {
  lookAgain(bench: Bench, draft: Draft): Iterator<readonly Finding[]>;
  shownValues(values: NonNullable<Finding['values']>): NonNullable<Finding['values']>;
}

declare global {
  /** Where the second script of a kit puts what it holds. */
  var linliSecondLook: Look | undefined;
}

/** Loads those rules; `null` where that cannot be, as on tablets that do not know how they are written. */
export const loadLook = async (isKit: boolean): Promise<Look | null> => {
  try {
    return isKit ? lookOfKit() : await import('../../workbench/second-look.ts');
  } catch {
    return null; // The form scores and keeps without them, and they are asked again when the file is collected.
  }
};

/** A kit carries them as text, so that opening it does not wait for them. */
const lookOfKit = (): Look | null => {
  const script = document.createElement('script');
  script.textContent = document.querySelector('#second-look')?.textContent ?? '';
  document.head.append(script);
  return globalThis.linliSecondLook ?? null;
};
