import { fillTemplate } from '../../domain/template.ts';
import type { Bench } from '../../workbench/bench.ts';
import { applyChange, type Change, type Draft, isUntouched, newDraft } from '../../workbench/draft.ts';
import type { Judged } from '../../workbench/judge-draft.ts';
import { migrateDraft } from '../../workbench/migrate-draft.ts';
import { actionsOf } from './actions.ts';
import { Bar } from './bar.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';
import { draftPicker } from './draft-picker.ts';
import { button } from './elements.ts';
import { fillForm, lockForm } from './fill-form.ts';
import { goToOpen } from './keyboard.ts';
import { listenToForm } from './listen-to-form.ts';
import { type Keeping, Session } from './session.ts';
import { SecondLook } from './look-again.ts';
import { showFindings, showJudged } from './show-judged.ts';
import { joinWindows, type Windows } from './windows.ts';

interface DeskParts {
  readonly bench: Bench;
  readonly form: HTMLFormElement;
  readonly bar: HTMLElement;
  readonly store: DraftStore | null;
}

/** A reviewer's desk: the form, the draft that lies on it, and where it is kept. */
export class Desk {
  readonly bench: Bench;
  readonly bar: Bar;
  readonly store: DraftStore | null;
  readonly form: HTMLFormElement;
  readonly #windows: Windows;
  #session: Session;
  #judged: Judged | null = null;
  readonly #secondLook: SecondLook;
  readonly #followers: (() => void)[] = [];
  #isShowing = false;

  constructor({ bench, form, bar, store }: DeskParts) {
    this.bench = bench;
    this.form = form;
    this.store = store;
    this.bar = new Bar(bar, bench, () => goToOpen((item) => !this.#judged?.judgements.has(item)));
    this.#windows = joinWindows(() => this.#giveUp());
    this.#secondLook = new SecondLook(bench, () => this.#showFindings());
    this.#session = this.#sessionOf(this.#blank(this.slotOf(1)));
    listenToForm(this);
    actionsOf(this, document.querySelector<HTMLElement>('[data-actions]'));
  }

  get session(): Session {
    return this.#session;
  }

  get draft(): Draft {
    return this.#session.draft;
  }

  /** The page as drafts know it; two sites of one server keep theirs apart. */
  get page(): string {
    return `${this.bench.site}${this.bench.page}`;
  }

  slotOf(number: number): string {
    return `${this.page}#${number}`;
  }

  /** Opens the draft that was written last, or an empty one. */
  async open(): Promise<void> {
    const known = (await this.store?.list(this.page)) ?? [];
    const [latest] = known;
    await this.openDraft(latest ?? this.#blank(this.slotOf(1)), known);
  }

  /** Lays a draft on the desk; where another window writes it, only to read. */
  async openDraft(stored: StoredDraft, known: readonly StoredDraft[]): Promise<void> {
    await this.#session.settle();
    this.#windows.hold(null);
    this.#secondLook.forget();
    this.#session = this.#sessionOf(stored);
    this.bar.showKeeping(this.store ? (stored.revision === 0 ? { state: 'fresh' } : { state: 'saved', at: stored.savedAt }) : { state: 'nowhere' });
    this.refresh();
    if (await this.#windows.isTaken(stored.slot)) return this.#onlyRead(this.bench.words['workbench.other']);
    this.#windows.hold(stored.slot);
    this.#mayWrite(known);
    this.#bringUp(stored);
  }

  /** An empty draft in the first slot that is free. */
  async openAnother(): Promise<void> {
    const known = (await this.store?.list(this.page)) ?? [];
    const slots = known.map(({ slot }) => slot);
    let number = 1;
    while (slots.includes(this.slotOf(number))) number++;
    await this.openDraft(this.#blank(this.slotOf(number)), known);
  }

  /** Forgets the draft of this device and begins anew. */
  async forget(): Promise<void> {
    await this.#session.settle();
    await this.store?.remove(this.#session.stored.slot);
    this.bar.say(this.bench.words['workbench.forgotten']);
    await this.openDraft(this.#blank(this.#session.stored.slot), (await this.store?.list(this.page)) ?? []);
  }

  /** Fills the form from the draft. */
  refresh(): void {
    fillForm(this.form, this.draft);
    this.show();
  }

  /** Shows scores and findings in a moment, once however many changes there were: a keystroke waits for nothing. */
  show(): void {
    if (this.#isShowing) return;
    this.#isShowing = true;
    setTimeout(() => {
      this.#isShowing = false;
      this.#judged = showJudged(this.bench, this.draft);
      this.bar.showResult(this.#judged);
      this.bar.showWhose(this.#session.stored);
      this.#showFindings();
      this.#secondLook.soon(this.draft);
    }, 60);
  }

  #showFindings(): void {
    showFindings({ bench: this.bench, draft: this.draft, shown: this.#secondLook.shown }, [...(this.#judged?.findings ?? []), ...this.#secondLook.findings]);
  }

  /** Calls after every change, whatever draft lies on the desk. */
  afterChange(follow: () => void): void {
    this.#followers.push(follow);
  }

  change(changes: readonly Change[]): void {
    this.#session.change(changes);
  }

  #blank(slot: string): StoredDraft {
    const stage = this.form.querySelector<HTMLSelectElement>('[name=stage]')?.value;
    const draft = newDraft(this.bench, this.bench.standard.stages.find(({ id }) => id === stage)?.id ?? 'street', '');
    return { slot, page: this.page, revision: 0, savedAt: 0, exportedAt: null, draft, before: null };
  }

  #sessionOf(stored: StoredDraft): Session {
    const watcher = {
      changed: () => {
        this.show();
        for (const follow of this.#followers) follow();
      },
      kept: (keeping: Keeping) => this.bar.showKeeping(keeping), lost: () => this.#onlyRead(this.bench.words['workbench.other']),
    };
    return new Session({ store: this.store, apply: applyChange, watcher }, stored);
  }

  /** A draft that was made on another version is brought to that of the page; the reviewer is told what moved. */
  #bringUp({ draft }: StoredDraft): void {
    if (isUntouched(draft)) return;
    const { changed, draft: brought, moved, changedItems } = migrateDraft(draft, this.bench);
    if (!changed) return;
    const { words } = this.bench;
    this.#session.replace(brought);
    this.refresh();
    const lines = [words['workbench.migrated'], moved.length === 0 ? '' : fillTemplate(words['workbench.movedItems'], { items: moved.map(({ item }) => item).join(' ') }), changedItems.length === 0 ? '' : fillTemplate(words['workbench.changedItems'], { items: changedItems.join(' ') })];
    this.bar.say(lines.filter((line) => line !== '').join(' '));
  }

  #onlyRead(words: string): void {
    this.#session.isReadOnly = true;
    lockForm(this.form, true);
    this.bar.warn(words);
    this.bar.more.replaceChildren(button(this.bench.words['workbench.takeOver'], () => void this.#takeOver()));
  }

  async #takeOver(): Promise<void> {
    const { slot } = this.#session.stored;
    await this.#windows.takeOver(slot);
    const known = (await this.store?.list(this.page)) ?? [];
    await this.openDraft(known.find((stored) => stored.slot === slot) ?? this.#blank(slot), known);
  }

  async #giveUp(): Promise<void> {
    await this.#session.settle();
    this.#onlyRead(this.bench.words['workbench.takenOver']);
  }

  #mayWrite(known: readonly StoredDraft[]): void {
    const { words } = this.bench;
    lockForm(this.form, false);
    const others = known.filter(({ slot }) => slot !== this.#session.stored.slot);
    const parts: Node[] = known.length === 0 ? [] : [button(words['workbench.another'], () => void this.openAnother())];
    if (others.length > 0) parts.push(draftPicker(words['workbench.pick'], others, (chosen) => void this.openDraft(chosen, known)));
    if (this.store && !this.store.isDurable) this.bar.warn(words['workbench.weak']);
    this.bar.more.replaceChildren();
    this.bar.others.replaceChildren(...parts);
  }
}
