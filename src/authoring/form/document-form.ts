import { assessmentAddress } from '../../domain/assessment.ts';
import type { Entry, Library } from '../../domain/library.ts';
import type { Locale } from '../../domain/locale.ts';
import { pickText } from '../../domain/local-text.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import { type Item, itemsInForce } from '../../domain/standard.ts';
import type { TreeMap } from '../../domain/tree.ts';
import { splitDocument } from '../../loader/split-document.ts';
import { fillForm } from './fill-form.ts';
import type { Form, FormMark } from './form.ts';
import { formWords } from './form-words.ts';
import type { TableLayout } from './layout.ts';
import { assessmentLayout, noticeLayout, PLAN_LAYOUT, PROFILE_LAYOUT } from './layouts.ts';

/** A document that a form can stand for. */
export type FormEntry = Entry<'plan'> | Entry<'assessment'> | Entry<'profile'> | Entry<'notice'>;

/** The tables of the form that a marker names. */
export const layoutOf = (mark: FormMark, library: Library): readonly TableLayout[] => {
  switch (mark.kind) {
    case 'plan':
      return PLAN_LAYOUT;
    case 'profile':
      return PROFILE_LAYOUT;
    case 'assessment':
      return assessmentLayout(itemsOf(mark, library).map(({ id }) => id));
    case 'notice':
      return noticeLayout(kindOf(mark, library) ?? { id: mark.noticeKind ?? '', label: '', objections: false, personalList: false });
  }
};

const itemsOf = (mark: FormMark, library: Library): readonly Item[] => {
  const standard = library.standards.get(mark.standard ?? library.site.defaultStandard);
  return standard ? itemsInForce(standard.data) : [];
};

const kindOf = (mark: FormMark, library: Library): NoticeKind | undefined => library.site.noticeKinds.find(({ id }) => id === mark.noticeKind);

/** A form with these values. */
export const formOf = (mark: FormMark, { header, body, title }: { header: TreeMap; body: string; title: string }, { library, locale }: { library: Library; locale: Locale }): Form =>
  fillForm({ mark, title, header, body }, layoutOf(mark, library), formWords(locale, { items: itemsOf(mark, library), kind: kindOf(mark, library) }));

/** A document of the site as a form. */
export const formOfEntry = (entry: FormEntry, library: Library, locale: Locale): Form => {
  const parts = splitDocument(entry.text);
  const body = typeof parts === 'string' ? '' : entry.text.slice(parts.body.start).replaceAll('\r\n', '\n').replace(/^\n+|\n+$/g, '');
  return formOf(markOf(entry), { header: entry.tree, body, title: titleOf(entry) }, { library, locale });
};

const markOf = (entry: FormEntry): FormMark => {
  const community = entry.community ?? '';
  switch (entry.kind) {
    case 'plan':
      return { kind: 'plan', community, period: entry.name };
    case 'profile':
      return { kind: 'profile', community };
    case 'notice':
      return { kind: 'notice', noticeKind: entry.data.kind, community };
    case 'assessment': {
      const address = assessmentAddress(entry);
      return { kind: 'assessment', community, period: address?.period ?? '', stage: address?.stage ?? 'self', ...(address?.reviewer === null || address === null ? {} : { reviewer: address.reviewer }), ...(entry.data.standard === undefined ? {} : { standard: entry.data.standard }) };
    }
  }
};

const titleOf = (entry: FormEntry): string => {
  switch (entry.kind) {
    case 'plan':
    case 'notice':
      return pickText(entry.data.title, 'zh-Hans');
    case 'profile':
      return pickText(entry.data.name, 'zh-Hans');
    case 'assessment':
      return entry.name;
  }
};
