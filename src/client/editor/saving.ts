import { fillTemplate } from '../../domain/template.ts';
import { clockTime } from '../workbench/bar.ts';
import { button, element, setText } from '../workbench/elements.ts';
import type { Keeping } from '../workbench/session.ts';
import type { EditorDesk } from './editor-desk.ts';
import { type DiskFile, download, isAsOpened, writeBack } from './open-files.ts';

/** The strip under the form: whether the work is kept, and the buttons that bring it to the disk. */
export class Saving {
  readonly element: HTMLElement;
  readonly #desk: EditorDesk;
  readonly #state = element('p', { role: 'status', 'data-saved': '' });
  readonly #notice = element('p', { role: 'status', 'data-notice-line': '' });
  readonly #alert = element('p', { role: 'alert' });
  readonly #save: HTMLButtonElement;
  readonly #more = element('span', {});
  #disk: DiskFile | null = null;

  constructor(desk: EditorDesk) {
    const { words } = desk.data;
    this.#desk = desk;
    this.#save = button(words['edit.save'], () => void this.#saveBack(false));
    this.element = element('div', { class: 'edit-bar' }, element('p', {}, this.#save, ' ', button(words['edit.download'], () => this.#download()), ' ', this.#more), this.#alert, this.#notice, this.#state);
  }

  /** A document was opened; `undo` brings the file of the disk in the place of a draft. */
  begin(disk: DiskFile | null, notice: string, undo: (() => void) | null): void {
    this.#disk = disk;
    this.#save.hidden = !disk?.handle;
    this.warn('');
    this.say(notice);
    setText(this.#state, '');
    this.#more.replaceChildren(...(undo ? [button(this.#desk.data.words['edit.fromDisk'], () => {
      undo();
      this.#more.replaceChildren();
      this.say('');
    })] : []));
  }

  say(text: string): void {
    setText(this.#notice, text);
  }

  warn(text: string): void {
    setText(this.#alert, text);
  }

  show(): void {
    const { draft, data } = this.#desk;
    if (draft && draft.text === draft.original && this.#state.textContent === '') setText(this.#state, data.words['edit.unchanged']);
  }

  showKeeping(keeping: Keeping): void {
    const { words } = this.#desk.data;
    if (keeping.state === 'saved') setText(this.#state, fillTemplate(words['edit.kept'], { time: clockTime(keeping.at) }));
    else if (keeping.state === 'saving') setText(this.#state, words['edit.keeping']);
    else if (keeping.state !== 'fresh') this.warn(words['edit.notKept']);
  }

  /** The bytes of the document; those of the disk where nothing was changed. */
  #bytes(): Uint8Array<ArrayBuffer> {
    const { draft } = this.#desk;
    if (this.#disk && draft && draft.text === draft.original) return new Uint8Array(this.#disk.bytes);
    return new TextEncoder().encode(draft?.text ?? '');
  }

  async #saveBack(isForced: boolean): Promise<void> {
    const { draft, data } = this.#desk;
    const disk = this.#disk;
    if (!draft || !disk?.handle) return;
    if (draft.text === draft.original) return this.say(data.words['edit.same']);
    const name = disk.handle.name;
    try {
      if (!isForced && !(await isAsOpened(disk))) return this.#offerOverwriting(name);
      const bytes = this.#bytes();
      await writeBack(disk.handle, bytes);
      this.#disk = { ...disk, bytes };
      this.#more.replaceChildren();
      this.warn('');
      await this.#desk.markSaved(draft.text);
      this.say(fillTemplate(data.words['edit.saved'], { name, time: clockTime(Date.now()) }));
      setText(this.#state, '');
    } catch (error) {
      this.warn(fillTemplate(data.words['edit.saveFailed'], { reason: error instanceof Error ? error.message : String(error) }));
    }
  }

  #offerOverwriting(name: string): void {
    const { words } = this.#desk.data;
    this.say('');
    this.warn(fillTemplate(words['edit.changedOutside'], { name }));
    this.#more.replaceChildren(button(words['edit.overwrite'], () => void this.#saveBack(true)));
  }

  #download(): void {
    const { draft, data } = this.#desk;
    if (!draft) return;
    const name = draft.file.slice(draft.file.lastIndexOf('/') + 1);
    download(name, this.#bytes());
    this.say(fillTemplate(data.words['edit.downloaded'], { name, file: draft.file }));
  }
}
