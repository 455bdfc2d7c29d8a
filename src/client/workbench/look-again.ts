import type { Finding } from '../../domain/finding.ts';
import type { Bench } from '../../workbench/bench.ts';
import { type Draft, isUntouched } from '../../workbench/draft.ts';
import { loadLook, type Look } from './load-look.ts';

/** How long nobody types before everything that was written is read again. */
const REST = 400;

/** Asks the rules that read everything: not at each keystroke, but when the reviewer rests. */
export class SecondLook {
  readonly #bench: Bench;
  readonly #show: () => void;
  #look: Look | null = null;
  #isAsked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #findings: readonly Finding[] = [];
  #draft: Draft | null = null;

  constructor(bench: Bench, show: () => void) {
    this.#bench = bench;
    this.#show = show;
  }

  /** What was found when it looked last. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** The values of a message as the build shows them. */
  readonly shown = (values: NonNullable<Finding['values']>): NonNullable<Finding['values']> => this.#look?.shownValues(values) ?? values;

  /** Looks at a draft when nothing more has come for a moment; an empty form opens without it. */
  soon(draft: Draft): void {
    if (draft === this.#draft || (isUntouched(draft) && !this.#isAsked)) return;
    this.#stop();
    this.#draft = draft;
    this.#timer = setTimeout(() => void this.#begin(draft), REST);
  }

  /** Another draft lies on the desk: what was found belongs to the one before. */
  forget(): void {
    this.#stop();
    this.#draft = null;
    this.#findings = [];
  }

  #stop(): void {
    clearTimeout(this.#timer);
  }

  async #begin(draft: Draft): Promise<void> {
    if (!this.#isAsked) {
      this.#isAsked = true;
      this.#look = await loadLook(this.#bench.kit);
    }
    if (this.#look && draft === this.#draft) this.#go(draft, { steps: this.#look.lookAgain(this.#bench, draft), found: [] });
  }

  /** Goes a step, lets the page breathe, and goes the next one. */
  #go(draft: Draft, { steps, found }: { readonly steps: Iterator<readonly Finding[]>; readonly found: readonly Finding[] }): void {
    this.#timer = setTimeout(() => {
      const step = steps.next();
      if (step.done !== true) return this.#go(draft, { steps, found: [...found, ...step.value] });
      this.#findings = found;
      this.#show();
    });
  }
}
