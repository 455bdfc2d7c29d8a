import { fillTemplate } from '../../domain/template.ts';
import { type OpenedText, openBytes } from '../../editor/document-text.ts';
import { EDITED_KINDS, type EditedKind } from '../../editor/edited-kinds.ts';
import { contentPathOf, editedKindOf, newText } from '../../editor/file-draft.ts';
import { fileFor, guessFile } from '../../editor/guess-file.ts';
import { button, element, setText } from '../workbench/elements.ts';
import type { EditorDesk } from './editor-desk.ts';
import { chooseFile, chooseFolder, type DiskFile } from './open-files.ts';

const KINDS = Object.keys(EDITED_KINDS) as EditedKind[]; // The keys are the kinds.

/** Where a document comes from: a file or a folder of the device, a new one, or a draft that was not saved. */
export class Entrance {
  readonly element = element('div', { class: 'edit-open' });
  readonly #desk: EditorDesk;
  readonly #folder = element('p', { hidden: '' });
  readonly #drafts = element('ul', { hidden: '' });
  readonly #said = element('p', { role: 'alert' });

  constructor(desk: EditorDesk) {
    const { words } = desk.data;
    this.#desk = desk;
    this.element.append(
      element('p', {}, button(words['edit.openFile'], () => void this.#openFile()), ' ', button(words['edit.openFolder'], () => void this.#openFolder())),
      this.#folder, this.#beginning(), this.#said, this.#drafts,
    );
  }

  /** Lists the drafts of this device that never reached the disk. */
  async showDrafts(): Promise<void> {
    const { store, data } = this.#desk;
    const kept = ((await store?.list(this.#desk.page)) ?? []).filter(({ draft }) => draft.text !== draft.original);
    this.#drafts.hidden = kept.length === 0;
    this.#drafts.replaceChildren(element('li', {}, element('b', {}, data.words['edit.drafts'])), ...kept.map(({ slot, draft }) => element('li', {}, `${draft.file} `, button(data.words['edit.goOn'], () => void this.#desk.begin(draft, null)), ' ', button(data.words['edit.forget'], () => {
      void store?.remove(slot).then(() => this.showDrafts()).then(() => setText(this.#said, data.words['edit.forgotten']));
    }))));
  }

  async #openFile(): Promise<void> {
    const file = await chooseFile();
    if (file) await this.#openDisk(file);
  }

  async #openFolder(): Promise<void> {
    const { words } = this.#desk.data;
    const files = (await chooseFolder()).flatMap((disk) => {
      const file = contentPathOf(disk.path, rootOf(disk.path));
      return file === null ? [] : [{ file, disk }];
    }).toSorted((a, b) => (a.file < b.file ? -1 : 1));
    setText(this.#said, files.length === 0 ? words['edit.noFiles'] : '');
    this.#folder.hidden = files.length === 0;
    const select = element('select', { id: 'edit-pick' }, element('option', { value: '' }, words['edit.choose']), ...files.map(({ file }, index) => element('option', { value: String(index) }, file.replace(/^communities\//, ''))));
    select.addEventListener('change', () => {
      const chosen = select.value === '' ? undefined : files[Number(select.value)];
      if (chosen) void this.#openDisk(chosen.disk, chosen.file);
    });
    this.#folder.replaceChildren(element('label', { for: 'edit-pick' }, `${words['edit.pick']} `), select);
  }

  async #openDisk(disk: DiskFile, known: string | null = contentPathOf(disk.path, '')): Promise<void> {
    const { texts, words } = this.#desk.data;
    const name = disk.path.slice(disk.path.lastIndexOf('/') + 1);
    const opened = openBytes(name, disk.bytes);
    if ('rule' in opened) return setText(this.#said, opened.rule === 'too-large' ? fillTemplate(words['edit.tooLarge'], { file: name }) : `${name}：${problemText(texts, opened)}`);
    setText(this.#said, '');
    const { text } = opened;
    await this.#desk.begin({ format: 1, file: known ?? guessFile(name, text, 'community'), text, original: text }, disk);
  }

  #beginning(): HTMLElement {
    const { words, kinds } = this.#desk.data;
    const kind = element('select', { id: 'edit-kind' }, ...KINDS.map((each) => element('option', { value: each }, kinds[each])));
    const community = element('input', { id: 'edit-community', type: 'text', autocomplete: 'off' });
    const name = element('input', { id: 'edit-name', type: 'text', autocomplete: 'off' });
    const begin = (): void => {
      const chosen = KINDS.find((each) => each === kind.value) ?? 'notice';
      const file = fileFor(chosen, { community: community.value.trim(), name: name.value.trim() });
      if (editedKindOf(file) !== chosen) return setText(this.#said, fillTemplate(words['edit.noKind'], { file }));
      setText(this.#said, '');
      void this.#desk.begin({ format: 1, file, text: newText(), original: null }, null);
    };
    return element('details', {}, element('summary', {}, words['edit.begin']), element('p', { class: 'edit-new' },
      element('label', { for: 'edit-kind' }, words['edit.kind']), kind, element('label', { for: 'edit-community' }, words['edit.community']), community,
      element('label', { for: 'edit-name' }, words['edit.fileName']), name, button(words['edit.create'], begin)));
  }
}

/** The folder of a community that was opened by itself. */
const rootOf = (path: string): string => path.split('/')[0] ?? '';

const problemText = (texts: EditorDesk['data']['texts'], { rule, variant }: Exclude<OpenedText, { text: string }>): string => {
  const { message = '', help = '' } = texts[rule] ?? {};
  const pick = (words: string | Readonly<Record<string, string>>): string => (typeof words === 'string' ? words : (words[variant] ?? ''));
  return `${pick(message)}；${pick(help)}`;
};
