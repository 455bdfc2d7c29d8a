import { fillTemplate } from '../../domain/template.ts';
import type { Library } from '../../domain/library.ts';
import type { TreePath } from '../../domain/tree.ts';
import { buildForm } from '../../editor/build-form.ts';
import type { EditorData } from '../../editor/editor-data.ts';
import { applyFileChange, editedKindOf, type FileDraft } from '../../editor/file-draft.ts';
import { nameOfPath, pathOfName } from '../../editor/form-field.ts';
import { judgeFile, type SiteFacts } from '../../editor/judge-file.ts';
import { isHeaderReadable, siteOf } from '../../editor/document-text.ts';
import { headerOf } from '../../editor/guess-file.ts';
import { clockTime } from '../workbench/bar.ts';
import type { DraftStore, StoredDraft } from '../workbench/draft-store.ts';
import { element } from '../workbench/elements.ts';
import { type Keeping, Session } from '../workbench/session.ts';
import { drawForm } from './draw-form.ts';
import { Entrance } from './entrance.ts';
import type { DiskFile } from './open-files.ts';
import { Paper } from './paper.ts';
import { Saving } from './saving.ts';
import { showFindings } from './show-findings.ts';

interface DeskParts {
  readonly data: EditorData;
  readonly root: HTMLElement;
  readonly store: DraftStore<FileDraft> | null;
  readonly facts: SiteFacts;
}

/** A desk on which one document is filled in: its form, what was found, the file itself, and where it goes. */
export class EditorDesk {
  readonly data: EditorData;
  readonly store: DraftStore<FileDraft> | null;
  readonly #facts: SiteFacts;
  readonly #library: Library;
  readonly #entrance: Entrance;
  readonly #saving: Saving;
  readonly #paper: Paper;
  #shown = new Set<string>();
  #session: Session<FileDraft> | null = null;
  #isWaiting = false;

  constructor({ data, root, store, facts }: DeskParts) {
    this.data = data;
    this.store = store;
    this.#facts = facts;
    this.#library = siteOf(facts);
    this.#entrance = new Entrance(this);
    this.#saving = new Saving(this);
    this.#paper = new Paper(data, this.#saving.element);
    root.append(this.#entrance.element, this.#paper.form);
    this.#listen();
  }

  get draft(): FileDraft | null {
    return this.#session?.draft ?? null;
  }

  /** The page as drafts know it; two sites of one server keep theirs apart. */
  get page(): string {
    return `${this.data.site}edit`;
  }

  async open(): Promise<void> {
    await this.#entrance.showDrafts();
  }

  /** Lays a document on the desk; a draft of it that was not saved goes on where it was left. */
  async begin(draft: FileDraft, disk: DiskFile | null): Promise<void> {
    await this.#session?.settle();
    const slot = `${this.page}#${draft.file}`;
    const kept = (await this.store?.list(this.page))?.find((stored) => stored.slot === slot) ?? null;
    const isUnsaved = kept !== null && kept.draft.text !== draft.text && kept.draft.text !== kept.draft.original;
    const blank: StoredDraft<FileDraft> = { slot, page: this.page, revision: kept?.revision ?? 0, savedAt: kept?.savedAt ?? 0, exportedAt: null, draft, before: null };
    this.#session = this.#sessionOf(isUnsaved ? { ...kept, draft: { ...kept.draft, original: draft.original ?? kept.draft.original } } : blank);
    this.#shown = new Set();
    this.#saving.begin(disk, isUnsaved ? fillTemplate(this.data.words['edit.draftFound'], { time: clockTime(kept.savedAt) }) : '', isUnsaved && disk ? () => this.replace(draft.text) : null);
    this.#paper.form.hidden = false;
    this.redraw();
    this.#paper.form.scrollIntoView({ block: 'start' });
  }

  /** Puts another text in the place of this one. */
  replace(text: string): void {
    this.#session?.change([{ path: ['text'], value: text }]);
    this.redraw();
  }

  /** What is on the disk is now what is on the desk. */
  async markSaved(text: string): Promise<void> {
    const { draft } = this;
    if (!draft || !this.#session) return;
    await this.#session.settle();
    const { slot } = this.#session.stored;
    await this.store?.remove(slot);
    this.#session = this.#sessionOf({ ...this.#session.stored, revision: 0, draft: { ...draft, original: text } });
    await this.#entrance.showDrafts();
  }

  /** Draws the form anew, with the same parts open and the same field under the cursor. */
  redraw(focus: string | null = null): void {
    const { draft } = this;
    if (!draft) return;
    const kind = editedKindOf(draft.file);
    this.#paper.showPath(fillTemplate(this.data.words['edit.path'], { file: draft.file }));
    const isReadable = isHeaderReadable(draft.text);
    const fields = !kind || !isReadable ? [element('p', { class: 'note' }, this.data.words['edit.notRead'])] : drawForm(buildForm({ kind, tree: headerOf(draft.text), library: this.#library, data: this.data, shown: this.#shown }), {
      words: this.data.words, show: (path) => this.#show(path), remove: (path) => this.#remove(path),
    });
    this.#paper.showFields(fields, focus);
    this.#paper.showTexts(draft.text);
    this.judge();
  }

  /** Looks at the document in a moment, once however much was typed: a keystroke waits for nothing. */
  judge(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => {
      this.#isWaiting = false;
      const { draft } = this;
      if (!draft) return;
      const text = draft.text.replace(/^\uFEFF/, '');
      const { findings } = judgeFile({ file: draft.file, text }, this.#facts, this.data.on);
      showFindings({ data: this.data, form: this.#paper.form, file: draft.file, text }, findings, this.#paper);
      this.#saving.show();
    }, 60);
  }

  #sessionOf(stored: StoredDraft<FileDraft>): Session<FileDraft> {
    return new Session({
      store: this.store, apply: applyFileChange, watcher: {
        changed: () => this.judge(),
        kept: (keeping: Keeping) => this.#saving.showKeeping(keeping),
        lost: () => {
          if (this.#session) this.#session.isReadOnly = true;
          this.#saving.warn(this.data.words['edit.conflict']);
        },
      },
    }, stored);
  }

  #listen(): void {
    this.#paper.form.addEventListener('submit', (event) => event.preventDefault());
    // While an input method composes, what stands in the field is not what will be written.
    this.#paper.form.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#take(event.target, false);
    });
    this.#paper.form.addEventListener('compositionend', ({ target }) => this.#take(target, false));
    this.#paper.form.addEventListener('change', ({ target }) => this.#take(target, true));
    addEventListener('beforeunload', (event) => {
      if (this.#session?.isDirty === true) event.preventDefault();
    });
  }

  #take(target: EventTarget | null, isDone: boolean): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) || !this.#session || target.dataset['own'] !== undefined) return;
    if (target === this.#paper.source) return this.#takeSource(isDone);
    if (target === this.#paper.body) return this.#change(['body'], this.#paper.body.value);
    const ticks = target.closest<HTMLElement>('[data-ticks]');
    if (ticks) return this.#change(['header', ...pathOfName(ticks.dataset['ticks'] ?? '')], orNothing([...ticks.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)));
    if (target.name === '') return;
    const path = pathOfName(target.name);
    const text = target.value.trim();
    const isInList = path.some((step) => typeof step === 'number');
    // An entry that is empty for a moment while somebody types is not taken away under the cursor.
    if (text === '' && isInList && !isDone) return;
    this.#change(['header', ...path], text === '' ? null : text);
    if ((isInList && text === '') || (isDone && DECIDES.includes(nameOfPath(path)))) this.redraw();
  }

  /** Whoever edits the file itself sees the form follow when the edit is done. */
  #takeSource(isDone: boolean): void {
    if (isDone) return this.redraw();
    const text = this.#paper.source.value;
    const { draft } = this;
    if (draft) this.#session?.change([{ path: ['text'], value: (draft.text.startsWith('\uFEFF') ? '\uFEFF' : '') + (draft.text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text) }]);
  }

  #change(path: TreePath, value: string | readonly string[] | null): void {
    const before = this.draft?.text;
    this.#session?.change([{ path, value }]);
    if (before === this.draft?.text && value !== null && !isWritten(this.draft, path, value)) this.#saving.say(this.data.words['edit.stuck']);
    this.#paper.showTexts(this.draft?.text ?? '');
  }

  #show(path: TreePath): void {
    this.#shown.add(nameOfPath(path));
    this.redraw(`field-${nameOfPath(path)}`);
  }

  #remove(path: TreePath): void {
    this.#shown.delete(nameOfPath(path));
    this.#change(['header', ...path], null);
    this.redraw();
  }
}

/** Fields on which it depends what else is asked for. */
const DECIDES = ['kind', 'standard'];

const orNothing = (list: readonly string[]): readonly string[] | null => (list.length === 0 ? null : list);

const isWritten = (draft: FileDraft | null, path: TreePath, value: string | readonly string[]): boolean => {
  if (!draft || path[0] !== 'header') return true;
  return applyFileChange(draft, { path, value }).text === draft.text && JSON.stringify(headerOf(draft.text)).includes(JSON.stringify(value));
};
