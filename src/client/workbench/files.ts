import { fillTemplate } from '../../domain/template.ts';
import type { Bench } from '../../workbench/bench.ts';
import type { Draft } from '../../workbench/draft.ts';
import { fileName, fileText } from '../../workbench/file-text.ts';
import { importFile, type ImportProblem } from '../../workbench/import-file.ts';
import { migrateDraft } from '../../workbench/migrate-draft.ts';
import { placeOf } from '../../workbench/draft.ts';

/** Hands the file of a draft to the reader's downloads. */
export const downloadFile = (draft: Draft, bench: Bench): void => {
  const url = URL.createObjectURL(new Blob([fileText(draft, bench)], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(draft);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** The draft that a file holds with what the reader should know, or why it cannot be taken in. */
export const readReview = async (file: File, bench: Bench): Promise<{ readonly draft: Draft; readonly notes: readonly string[] } | { readonly problem: string }> => {
  const read = file.size > MOST ? { problem: 'too-large' as const } : importFile(await file.text(), bench);
  if ('problem' in read) return { problem: problemText(read, bench) };
  const { draft, changed, moved, changedItems } = migrateDraft(read.draft, bench);
  const { words } = bench;
  if (!changed) return { draft, notes: [placeOf(draft)] };
  const listed = [moved.length === 0 ? '' : fillTemplate(words['workbench.movedItems'], { items: moved.map(({ item }) => item).join(' ') }), changedItems.length === 0 ? '' : fillTemplate(words['workbench.changedItems'], { items: changedItems.join(' ') })];
  return { draft, notes: [words['workbench.migrated'], ...listed.filter((line) => line !== '')] };
};

const MOST = 2_000_000;

const problemText = (problem: ImportProblem, { words, page, reference }: Bench): string => {
  switch (problem.problem) {
    case 'too-large':
      return words['workbench.importTooLarge'];
    case 'no-header':
      return words['workbench.importNoHeader'];
    case 'not-closed':
      return words['workbench.importNotClosed'];
    case 'not-yaml':
      return words['workbench.importNotYaml'];
    case 'no-place':
      return words['workbench.importNoPlace'];
    case 'other-page':
      return fillTemplate(words['workbench.importOtherPage'], { found: problem.found, page });
    case 'other-standard':
      return fillTemplate(words['workbench.importOtherStandard'], { found: problem.found, standard: reference });
  }
};
