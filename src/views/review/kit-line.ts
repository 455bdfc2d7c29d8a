import type { Entry } from '../../domain/library.ts';
import { evidenceLine } from '../assessment/evidence.ts';
import { type Inline, joined } from '../block.ts';
import type { ViewContext } from '../context.ts';

/** How links to files that are in the kit begin. */
export const KIT_FILE = '#kit/';

/** A piece of evidence as the kit shows it: files are in it, also those for reviewers only; pages of the site are named. */
export const kitLine = (context: ViewContext, self: Entry<'assessment'>, id: string): Inline => {
  const evidence = self.data.evidence?.[id];
  if (!evidence) return id;
  const { t, label, print } = context;
  const title = evidence.title === undefined ? label('evidenceKind', evidence.kind) : context.sayOf(self)(evidence.title);
  const link: Inline = evidence.file === undefined ? title : { href: `${KIT_FILE}${evidence.file}`, words: title };
  const named = [evidence.notice, evidence.meeting, evidence.survey, evidence.activity, evidence.document, evidence.plan].find((name) => name !== undefined);
  return joined([link, named ?? null, evidence.on === undefined ? null : print.day(evidence.on), evidence.access === 'public' ? null : t('evidence.reviewersOnly')], ' · ');
};

/** A piece of evidence as the open site or the kit shows it. */
export const lineFor = (context: ViewContext, self: Entry<'assessment'>, { id, isKit }: { readonly id: string; readonly isKit: boolean }): Inline => (isKit ? kitLine : evidenceLine)(context, self, id);
