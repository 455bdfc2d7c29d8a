import type { EditorData } from '../../editor/editor-data.ts';
import { bodyOf } from '../../editor/document-text.ts';
import { element, setText } from '../workbench/elements.ts';

/** The sheet that a document is filled in on: what was found, the fields, the body, and the file itself. */
export class Paper {
  readonly form = element('form', { class: 'edit-form', novalidate: '', hidden: '' });
  readonly fields = element('div', { class: 'edit-fields' });
  readonly summary = element('summary', {});
  readonly list = element('ul', { class: 'found' });
  readonly body = element('textarea', { id: 'field-body', rows: '8', 'aria-describedby': 'hint-body' });
  readonly source = element('textarea', { id: 'edit-source', rows: '14', spellcheck: 'false', 'aria-describedby': 'hint-source' });
  readonly #path = element('p', { class: 'hint' });

  constructor({ words }: EditorData, bar: HTMLElement) {
    this.form.append(
      this.#path, bar, element('details', { class: 'edit-found', open: '' }, this.summary, this.list), this.fields,
      element('div', { class: 'edit-field', 'data-field': 'body' }, element('label', { for: 'field-body' }, words['edit.body']), this.body, element('p', { class: 'hint', id: 'hint-body' }, words['edit.bodyHint']), element('ul', { class: 'found', 'data-found-in': 'body' })),
      element('details', { class: 'edit-part edit-source' }, element('summary', {}, words['edit.source']), element('p', { class: 'hint', id: 'hint-source' }, words['edit.sourceHint']), element('label', { for: 'edit-source', class: 'vh' }, words['edit.source']), this.source),
    );
    this.list.addEventListener('click', (event) => this.#go(event));
  }

  showPath(words: string): void {
    setText(this.#path, words);
  }

  /** Puts other fields in the place of these, with the same parts open and the same one under the cursor. */
  showFields(fields: readonly HTMLElement[], focus: string | null): void {
    const active = focus ?? (document.activeElement instanceof HTMLElement ? document.activeElement.id : '');
    const closed = new Set([...this.fields.querySelectorAll('details:not([open])')].map(({ id }) => id));
    this.fields.replaceChildren(...fields);
    for (const part of this.fields.querySelectorAll('details')) part.open = !closed.has(part.id);
    if (active !== '') this.form.querySelector<HTMLElement>(`#${CSS.escape(active)}`)?.focus();
  }

  /** The texts that show the document, where nobody types in them. */
  showTexts(text: string): void {
    const body = bodyOf(text);
    if (document.activeElement !== this.body && this.body.value !== (body ?? '')) this.body.value = body ?? '';
    this.body.disabled = body === null;
    const whole = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    if (document.activeElement !== this.source && this.source.value !== whole) this.source.value = whole;
  }

  #go(event: Event): void {
    const name = event.target instanceof HTMLElement ? event.target.dataset['go'] : undefined;
    if (name === undefined) return;
    event.preventDefault();
    const field = this.form.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    for (let part = field?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
    const control = this.form.querySelector<HTMLElement>(`#${CSS.escape(`field-${name}`)}`);
    (control ?? field)?.scrollIntoView({ block: 'center' });
    (control instanceof HTMLDetailsElement ? control.querySelector('summary') : control)?.focus();
  }
}
