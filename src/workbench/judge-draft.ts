import type { Answer } from '../domain/assessment.ts';
import type { Finding } from '../domain/finding.ts';
import { valueAt } from '../domain/place.ts';
import { sheetOf } from '../scoring/sheet.ts';
import { type Judgement, judgeAnswer } from '../scoring/judge-answer.ts';
import { scoreAnswers, standaloneContext } from '../scoring/score-assessment.ts';
import type { Totals } from '../scoring/scorecard.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Bench } from './bench.ts';
import { BENCH_RULES } from './bench-rules.ts';
import type { Draft } from './draft.ts';
import { listOfClaims, mapAt, textIn } from './edit-tree.ts';
import { miniContent } from './mini-library.ts';
import { readHeader } from './read-header.ts';
import { tidyHeader } from './tidy-draft.ts';

/** What a draft comes to and what the build would say of it. */
export interface Judged {
  /** What was written and can be read, by item. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly totals: Totals;
  /** By item; items without a readable answer are not in it. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly findings: readonly Finding[];
}

/** Scores a draft and asks the rules of the build about it. */
export const judgeDraft = (bench: Bench, draft: Draft): Judged => {
  const tree = tidyHeader(draft, bench);
  const { data, lost } = readHeader(tree, bench);
  const written = data.answers ?? {};
  const answers = Object.keys(written).length === 0 ? {} : { ...bench.derived, ...written };
  const scored = { ...data, answers };
  const { library, entry } = miniContent(bench, draft, { data: scored, tree, partial: lost.some(({ path }) => path[0] === 'answers') });
  const items = sheetOf(bench.standard).itemById;
  const judgements = new Map(Object.entries(written).flatMap(([id, answer]) => {
    const item = items.get(id);
    return item ? [[id, judgeAnswer(answer, item, { stage: draft.stage, communityKind: null })] as const] : [];
  }));
  const typed = lost.map(({ rule, path, variant, values }): Finding => ({ rule, file: entry.file, place: valueAt(...path), variant, values }));
  const ruled = [...runRules(BENCH_RULES, { library, on: bench.on }, { entries: [entry], communities: [] })];
  return {
    answers: written,
    totals: scoreAnswers(scored, bench.standard, { ...standaloneContext(bench.on), stage: draft.stage }),
    judgements,
    findings: [...typed, ...ruled.filter((finding) => !isAboutDerived(finding, mapAt(tree, 'answers')))],
  };
};

/** What the site's own documents answer needs no evidence here. */
const isAboutDerived = ({ place }: Finding, written: object): boolean =>
  place.in === 'frontmatter' && place.path[0] === 'answers' && place.path[1] !== undefined && !Object.hasOwn(written, place.path[1]);

/** The item, bonus or veto that a finding is about, or `null`. */
export const itemOfFinding = ({ place }: Finding, { header }: Pick<Draft, 'header'>): string | null => {
  if (place.in !== 'frontmatter' || place.path[1] === undefined) return null;
  const [part, name] = place.path;
  if (part === 'vetoes') return textIn(listOfClaims(header, 'vetoes')[Number(name)] ?? {}, 'id') || null;
  return part === 'answers' || part === 'bonus' ? String(name) : null;
};
