import { formatPoints } from '../../domain/points.ts';
import { fillTemplate } from '../../domain/template.ts';
import type { Bench } from '../../workbench/bench.ts';
import type { Judged } from '../../workbench/judge-draft.ts';
import { placeOf } from '../../workbench/draft.ts';
import { mapAt, textIn } from '../../workbench/edit-tree.ts';
import type { StoredDraft } from './draft-store.ts';
import { button, element, setText } from './elements.ts';
import type { Keeping } from './session.ts';

/** The strip above the form that says whether the work is kept, and what it comes to. */
export class Bar {
  readonly #bench: Bench;
  readonly #saved = element('span', { role: 'status', 'data-saved': '' });
  readonly #progress = element('span', { 'data-progress': '' });
  readonly #result = element('strong', { 'data-result': '' });
  readonly #alert = element('p', { role: 'alert', 'data-alert': '' });
  readonly #notice = element('p', { role: 'status', 'data-notice-line': '' });
  readonly #whose = element('p', { 'data-whose': '' });
  readonly #copy = element('p', { 'data-copy': '' });
  readonly #offers = element('div', { 'data-offers': '', role: 'status' });
  /** Where buttons and choices stand that depend on the state. */
  readonly more = element('div', { class: 'bench-more' });

  /** Where other drafts of this device are chosen. */
  readonly others = element('div', { class: 'bench-more' });

  constructor(place: HTMLElement, bench: Bench, goToOpen: () => void) {
    this.#bench = bench;
    place.append(element('div', { class: 'bench-line' }, element('p', {}, this.#saved, this.#progress, this.#result), button(bench.words['workbench.nextOpen'], goToOpen)), this.#alert, this.#notice, this.#offers, this.more);
    // Only what changes while one scrolls stays in sight: a telephone has little of it.
    place.before(element('div', { class: 'bench-whose' }, this.#whose, this.#copy, this.others));
    place.hidden = false;
  }

  showKeeping(keeping: Keeping): void {
    const { words } = this.#bench;
    setText(this.#saved, savedText(keeping, words, this.#saved.textContent));
    setText(this.#alert, alertText(keeping, words));
  }

  showResult({ totals, judgements }: Judged): void {
    const { words, standard } = this.#bench;
    const { answered, applicable } = totals.coverage;
    const own = [...judgements.values()].filter(({ state }) => state === 'scored').length;
    const derived = own === answered ? '' : fillTemplate(words['workbench.derivedCount'], { count: answered - own });
    setText(this.#progress, fillTemplate(words['workbench.progress'], { answered: own, applicable }) + derived);
    const total = totals.total === null || answered === 0 ? '' : fillTemplate(words['workbench.total'], { total: formatPoints(totals.total) });
    const title = standard.grades?.find(({ id }) => id === totals.grade)?.title;
    const name = totals.grade === 'not-graded' ? words['workbench.notGraded'] : typeof title === 'string' ? title : '';
    const open = totals.provisional || answered < applicable;
    const grade = name === '' || answered === 0 ? '' : fillTemplate(words['workbench.grade'], { grade: name }) + (open ? words['workbench.provisional'] : '');
    setText(this.#result, [total, grade].filter((part) => part !== '').join(' '));
    setText(document.querySelector('[data-paper="grade"]'), open ? '' : name);
  }

  /** Says whose draft it is, so that nobody goes on with another's on a shared tablet. */
  showWhose(stored: StoredDraft): void {
    const { words } = this.#bench;
    const post = textIn(mapAt(stored.draft.header, 'reviewer'), 'post') || words['workbench.noPost'];
    setText(this.#whose, stored.revision === 0 ? '' : fillTemplate(words['workbench.whose'], { place: placeOf(stored.draft), post, time: dayAndTime(stored.savedAt) }));
  }

  /** Says what was done, or asks. */
  say(text: string): void {
    setText(this.#notice, text);
  }

  /** Offers something that stays until it is taken. */
  offer(text: string, taken: HTMLButtonElement): void {
    const line = element('p', {}, text, ' ', taken);
    taken.addEventListener('click', () => line.remove());
    this.#offers.append(line);
  }

  /** Says how it stands with the file that is written beside the browser's own storage. */
  showCopy(text: string): void {
    setText(this.#copy, text);
  }

  warn(text: string): void {
    setText(this.#alert, text);
  }
}

/** While the next change is written, what was said of the last one stays. */
const savedText = (keeping: Keeping, words: Bench['words'], before: string): string => {
  switch (keeping.state) {
    case 'saved':
      return fillTemplate(words['workbench.saved'], { time: clockTime(keeping.at) });
    case 'saving':
      return before === '' ? words['workbench.saving'] : before;
    case 'fresh':
      return words['workbench.fresh'];
    case 'nowhere':
    case 'full':
    case 'failed':
      return '';
  }
};

const alertText = (keeping: Keeping, words: Bench['words']): string => {
  switch (keeping.state) {
    case 'nowhere':
      return words['workbench.cannotKeep'];
    case 'full':
      return words['workbench.full'];
    case 'failed':
      return fillTemplate(words['workbench.failed'], { reason: keeping.reason });
    case 'fresh':
    case 'saving':
    case 'saved':
      return '';
  }
};

const two = (value: number): string => String(value).padStart(2, '0');

/** `12:03:05` by the clock of the device. */
export const clockTime = (at: number): string => {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':');
};

const dayAndTime = (at: number): string => {
  const time = new Date(at);
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${clockTime(at)}`;
};
