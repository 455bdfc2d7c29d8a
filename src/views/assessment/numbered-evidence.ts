import type { Evidence } from '../../domain/assessment.ts';
import type { Entry } from '../../domain/library.ts';
import { allFiles } from '../../scoring/panel.ts';
import { isDraft } from '../../scoring/scorecard.ts';
import { type AssessmentRecord, leadFile, type StageRecord } from '../../scoring/stages.ts';
import type { Inline } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { evidenceLine } from './evidence.ts';

/** A piece of evidence of a period under the number that the dossier gives it. */
export interface NumberedEvidence {
  readonly number: number;
  readonly line: Inline;
  readonly kind: Evidence['kind'];
  /** The items that rest on it, in any stage. */
  readonly items: readonly string[];
}

/** The evidence of all stages that were handed in: that of the shown stage first, and what several stages name only once. */
export const numberedEvidence = (context: ViewContext, record: AssessmentRecord, shown: StageRecord): readonly NumberedEvidence[] => {
  const found = new Map<string, { readonly entry: Entry<'assessment'>; readonly name: string; readonly evidence: Evidence; readonly items: Set<string> }>();
  for (const entry of filesOf(record, shown)) {
    const itemsOn = itemsByEvidence(entry);
    for (const [name, evidence] of Object.entries(entry.data.evidence ?? {})) {
      const key = JSON.stringify(evidence);
      const known = found.get(key) ?? { entry, name, evidence, items: new Set<string>() };
      for (const item of itemsOn.get(name) ?? []) known.items.add(item);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ entry, name, evidence, items }, index) => ({ number: index + 1, line: evidenceLine(context, entry, name), kind: evidence.kind, items: [...items] }));
};

const filesOf = ({ stages }: AssessmentRecord, shown: StageRecord): readonly Entry<'assessment'>[] => {
  const handedIn = stages.filter(({ card, status }) => status !== 'withdrawn' && card !== null && !isDraft(card));
  const files = [shown, ...handedIn.filter((stage) => stage !== shown)].flatMap((stage) => [leadFile(stage.files), ...allFiles(stage.files)]);
  return [...new Set(files)].filter((entry) => entry !== null);
};

const itemsByEvidence = ({ data }: Entry<'assessment'>): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const [item, { evidence = [] }] of [...Object.entries(data.answers ?? {}), ...Object.entries(data.bonus ?? {})])
    for (const name of evidence) found.set(name, (found.get(name) ?? new Set<string>()).add(item));
  return found;
};
