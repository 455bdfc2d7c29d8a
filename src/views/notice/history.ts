import type { RecordedChange } from '../../domain/history.ts';
import type { Entry } from '../../domain/library.ts';
import { visibilityOf } from '../../domain/notice.ts';
import { maskPersonal } from '../../domain/privacy/mask.ts';
import { rememberPer } from '../../domain/remember.ts';
import { isUiKey, type UiKey } from '../../i18n/translate.ts';
import { type Inline, joined, type Section, section } from '../block.ts';
import type { ViewContext } from '../context.ts';

/** When a notice was changed, why, and in which fields; never what they said before, nor who did it. */
export const historySection = (context: ViewContext, entry: Entry<'notice'>): readonly Section[] => {
  const { t, history } = context;
  if (history.state === 'shallow') return section('history', t('history.title'), [{ type: 'text', words: t('history.shallow') }]);
  const changes = (history.changes.get(entry.file) ?? []).flatMap((change) => shownChange(entry, change));
  const untold = untoldReasons(context);
  const lines = changes.map((change) => changeLine(context, change.reason !== null && untold.has(change.reason) ? { ...change, reason: null } : change));
  return section('history', t('history.title'), [{ type: 'list', items: lines }]);
};

/** The titles of changes that touched a notice of which only a stub is left: they may quote what was taken away. */
const untoldReasons = rememberPer((context: ViewContext): ReadonlySet<string> => {
  const stubs = [...context.library.communities.values()].flatMap((community) => community.notices.filter((notice) => visibilityOf(context.library, { community, notice }, context.on) === 'stub'));
  return new Set(stubs.flatMap(({ file }) => (context.history.changes.get(file) ?? []).flatMap(({ reason }) => reason ?? [])));
});

/** A change as readers may know of it; one in which nothing changed that they can see is none. */
const shownChange = (entry: Entry<'notice'>, change: RecordedChange): readonly RecordedChange[] => {
  if (change.fields === null) return [change];
  // A day of withdrawal that has not come yet is nobody's business.
  const fields = change.fields.filter((field) => field !== 'withdrawn' || entry.data.withdrawn !== undefined);
  return fields.length === 0 ? [] : [{ ...change, fields }];
};

const fieldKey = (field: string): UiKey => {
  const key = `history.field.${field}`;
  // What somebody typed as the name of a field may be anything.
  return isUiKey(key) ? key : 'history.field.other';
};

const changeLine = ({ t, print }: ViewContext, { on, what, reason, fields }: RecordedChange): Inline => {
  const names = [...new Set((fields ?? []).map((field) => t(fieldKey(field))))];
  return joined([
    [{ time: on, words: print.day(on) }, ' ', t(`history.${what}`), ...(names.length === 0 ? [] : [t('colon'), names.join(t('list.comma'))])],
    reason === null || !isForReaders(reason) ? null : t('history.reason', { reason: maskPersonal(reason) }),
  ], t('list.semicolon'));
};

/** A title in another language than the notices is a note among those who keep the files. */
const isForReaders = (reason: string): boolean => /\p{Script=Han}/u.test(reason);
