import { fillTemplate } from '../../domain/template.ts';
import type { Finding } from '../../domain/finding.ts';
import { addressOf } from '../../domain/kind.ts';
import type { EditorData } from '../../editor/editor-data.ts';
import { lineFinder } from '../../editor/document-text.ts';
import { type FieldLabels, fieldLabels, inFieldWords } from '../../editor/field-words.ts';
import { nameOfPath } from '../../editor/form-field.ts';
import { wordFinding } from '../../rules/word-finding.ts';
import { EDITOR_RULES } from '../../editor/editor-rules.ts';
import { element, setText, withItems } from '../workbench/elements.ts';

interface Shown {
  readonly data: EditorData;
  readonly form: HTMLElement;
  readonly file: string;
  readonly text: string;
}

const SEVERITIES = new Map(EDITOR_RULES.map(({ id, severity }) => [id, severity]));

/** A finding that a rule makes while a file is read is an error, where it does not say otherwise. */
const isError = (finding: Finding): boolean => (finding.severity ?? SEVERITIES.get(finding.rule) ?? 'error') === 'error';

/** Shows every finding beside its field, and all of them together above the form. */
export const showFindings = ({ data, form, file, text }: Shown, findings: readonly Finding[], places: { readonly summary: Element; readonly list: HTMLElement }): void => {
  const lineOf = lineFinder(file, text);
  const itemOf = itemMaker(data, fieldLabels(data.fields, addressOf(file)?.kind ?? ''));
  const placed = findings.map((finding) => ({ finding, line: lineOf(finding), at: fieldOf(form, finding) })).toSorted((a, b) => a.line - b.line);
  for (const list of form.querySelectorAll<HTMLElement>('[data-found-in]')) {
    const own = placed.filter(({ at }) => at === list);
    withItems(list, own.map(({ finding }) => itemOf(finding)));
  }
  const errors = findings.filter(isError).length;
  setText(places.summary, findings.length === 0 ? data.words['edit.foundNone'] : fillTemplate(data.words['edit.found'], { errors, warnings: findings.length - errors }));
  withItems(places.list, placed.map(({ finding, line, at }) => {
    const item = itemOf(finding);
    const target = at?.closest<HTMLElement>('[data-field]')?.dataset['field'];
    const words = fillTemplate(data.words['edit.line'], { line });
    item.prepend(target === undefined ? words : element('a', { href: `#field-${target}`, 'data-go': target }, words), ' ');
    return item;
  }));
};

/** The list of the field that a finding is about, or of the nearest one around it. */
const fieldOf = (form: HTMLElement, { place }: Finding): HTMLElement | null => {
  if (place.in === 'text') return form.querySelector('[data-found-in="body"]');
  if (place.in !== 'frontmatter') return null;
  for (let length = place.path.length; length > 0; length--) {
    const found = form.querySelector<HTMLElement>(`[data-found-in="${CSS.escape(nameOfPath(place.path.slice(0, length)))}"]`);
    if (found) return found;
  }
  return null;
};

/** Says findings in the words of a form. */
const itemMaker = ({ texts, locale, words, ruleHref }: EditorData, labels: FieldLabels) => (finding: Finding): HTMLElement => {
  const own = texts[finding.rule];
  const { message, help } = own ? wordFinding({ texts: { 'zh-Hans': own, 'zh-Hant': own, en: own } }, finding, locale) : { message: finding.rule, help: '' };
  const severity = isError(finding) ? 'error' : 'warning';
  return element('li', { 'data-code': finding.rule, class: severity }, element('b', {}, words[`edit.${severity}`]), ` ${inFieldWords(message, labels)} `, element('small', {}, `${inFieldWords(help, labels)} `, element('a', { href: fillTemplate(ruleHref, { rule: finding.rule }), target: '_blank', rel: 'noopener' }, words['edit.more'])));
};
