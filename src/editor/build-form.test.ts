import { expect, test } from 'vitest';
import { modelOf } from '../domain/schema/model.ts';
import { zhHans } from '../i18n/fields/zh-Hans.ts';
import { editorSchema } from '../authoring/schemas/editor-schema.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { buildForm } from './build-form.ts';
import { EDITED_KINDS } from './edited-kinds.ts';
import { type FormField, nameOfPath, pathOfName } from './form-field.ts';
import { EDITOR_WORDS } from './words.ts';

const library = loadLibrary(memoryFolder(EXAMPLE_SITE));
const words = Object.fromEntries(EDITOR_WORDS.map((word) => [word, word])) as Record<(typeof EDITOR_WORDS)[number], string>; // The list holds every word.
const data = { words, fields: zhHans, labels: { qualifier: { about: '约' } }, items: { 'mini@1.0.0': { 'SG-01': { title: '会议', rule: '每次1.5分' } } }, regions: { street: '示例街道' }, standards: {}, noticeKinds: { general: '一般公告' } };

const formOf = (kind: keyof typeof EDITED_KINDS, tree: Parameters<typeof buildForm>[0]['tree'], shown: readonly string[] = []) => {
  const form = buildForm({ kind, tree, library, data, shown: new Set(shown) });
  return form.type === 'group' ? form : expect.fail('a document is a group of fields');
};

const NO_IDS = { closed: {}, offered: {} };

const fieldIn = (fields: readonly FormField[], path: string): FormField => fields.find((field) => nameOfPath(field.path) === path) ?? expect.fail(path);

test.each(Object.keys(EDITED_KINDS) as (keyof typeof EDITED_KINDS)[])('the form of %s has every field of its schema, and so have the editors', (kind) => {
  const keys = Object.keys(modelOf(kind).properties ?? {});
  const { fields, more } = formOf(kind, {});
  expect([...fields.map(({ path }) => String(path[0])), ...more.map(({ value }) => value)].toSorted()).toEqual(keys.toSorted());
  expect(Object.keys(Object(editorSchema(kind, { closed: {}, offered: {} })['properties'])).toSorted()).toEqual(keys.toSorted());
});

test('a field of a schema is in the form, in the schema for editors and in the reference, with the same text', () => {
  const { title, slogan } = { title: zhHans['notice.title'], slogan: zhHans['profile.slogan'] };
  expect(fieldIn(formOf('notice', {}).fields, 'title').hint).toBe(title);
  expect(fieldIn(formOf('profile', { slogan: '一家人' }).fields, 'slogan').hint).toBe(slogan);
  expect(JSON.stringify([editorSchema('notice', NO_IDS), editorSchema('profile', NO_IDS)])).toContain(`"description":"${title}"`);
  expect(JSON.stringify(editorSchema('profile', NO_IDS))).toContain(`"description":"${slogan}"`);
});

test('a field is named and explained by its text for authors, and asked for as its schema says', () => {
  const { fields } = formOf('notice', { kind: 'general', title: '停水', date: '2026-03-01', telephone: '000-00000000' });
  expect(fieldIn(fields, 'date')).toMatchObject({ hint: zhHans['notice.date'], isRequired: true, control: { type: 'text', mode: 'date', value: '2026-03-01' } });
  expect(fieldIn(fields, 'telephone')).toMatchObject({ isRequired: false, control: { type: 'text', mode: 'tel' } });
  expect(fieldIn(fields, 'kind').control).toEqual({ type: 'choice', value: 'general', options: [{ value: '', label: 'edit.choose' }, { value: 'general', label: '一般公告' }] });
});

test('a day that is none stays as it was typed', () => {
  expect(fieldIn(formOf('notice', { date: '2026.3.1' }).fields, 'date').control).toMatchObject({ type: 'text', mode: 'text', value: '2026.3.1' });
});

test('an assessment asks for every item of its standard with the fields of its method', () => {
  const { fields } = formOf('assessment', { standard: 'mini@1.0.0', answers: { 'SG-01': { count: '2' } } });
  const { control } = fieldIn(fields, 'answers');
  const items = control.type === 'group' ? control.fields : [];
  expect(items.map(({ path }) => path[1])).toEqual(library.standards.get('mini@1.0.0')?.data.items.map(({ id }) => id));
  expect(items[0]).toMatchObject({ label: 'SG-01 会议', hint: '每次1.5分', control: { type: 'group', fields: [{ path: ['answers', 'SG-01', 'count'], control: { value: '2' } }] } });
});

test('what a schema does not know is shown, so that it can be taken away', () => {
  expect(fieldIn(formOf('notice', { titel: '停水' }).fields, 'titel')).toMatchObject({ isEntry: true, control: { value: '停水' } });
});

test('an entry that was asked for stands there before anything is typed', () => {
  const { fields } = formOf('plan', { years: [{ year: '2026' }] }, ['years/1!']);
  const { control } = fieldIn(fields, 'years');
  expect(control.type === 'entries' ? control.entries.map(({ path }) => path) : null).toEqual([['years', 0], ['years', 1]]);
});

test('a path and its name in the page are the same thing', () => {
  expect(pathOfName(nameOfPath(['years', 0, 'measures', 12, '2025']))).toEqual(['years', 0, 'measures', 12, '2025']);
});
