import { divideDecimals, formatDecimal } from '../../domain/decimal.ts';
import type { Finding } from '../../domain/finding.ts';
import { formatAmount, formatPoints } from '../../domain/points.ts';
import { isShare, type Item, perOf } from '../../domain/standard.ts';
import { fillTemplate } from '../../domain/template.ts';
import { ratioOf } from '../../scoring/methods/ratio-bands.ts';
import type { DimensionScore, ItemScore } from '../../scoring/scorecard.ts';
import { wordFinding } from '../../rules/word-finding.ts';
import type { Bench } from '../../workbench/bench.ts';
import type { Draft } from '../../workbench/draft.ts';
import { mapAt, textIn } from '../../workbench/edit-tree.ts';
import { itemOfFinding, type Judged, judgeDraft } from '../../workbench/judge-draft.ts';
import { element, placeOfName, setText, withItems } from './elements.ts';

/** Shows what a draft comes to, beside each item and on the paper sheet. */
export const showJudged = (bench: Bench, draft: Draft): Judged => {
  const judged = judgeDraft(bench, draft);
  const { answers } = judged;
  const scores = new Map(judged.totals.items.map((score) => [score.id, score]));
  for (const item of bench.standard.items) {
    const score = scores.get(item.id);
    const answer = answers[item.id];
    setText(placeOfName(`[data-item="${item.id}"] [data-live]`), liveText(bench, { item, score, ratio: answer ? ratioText(item, ratioOf(answer, item)) : null, isWritten: answer !== undefined }));
    setText(placeOfName(`[data-paper="${item.id}"]`), score?.state === 'scored' && answer ? formatPoints(score.points) : score?.state === 'not-applicable' ? bench.words['workbench.notApplicable'] : '');
  }
  for (const dimension of judged.totals.dimensions) showDimension(bench, dimension, isFilled(bench, dimension.id, judged));
  showTotals(judged, isFilled(bench, null, judged));
  setText(placeOfName('[data-paper="reviewer"]'), reviewerOnPaper(draft));
  return judged;
};

/** Whose sheet it is, so that several of them are told apart; an empty form says nothing of it. */
const reviewerOnPaper = ({ stage, reviewer, header }: Draft): string => {
  const by = mapAt(header, 'reviewer');
  const said = [reviewer.toUpperCase(), textIn(by, 'organisation'), textIn(by, 'post'), textIn(header, 'date')].filter((part) => part !== '');
  return said.length === 0 ? '' : [document.querySelector(`[name=stage] [value="${stage}"]`)?.textContent ?? '', ...said].join('　');
};

interface Live {
  readonly item: Item;
  readonly score: ItemScore | undefined;
  readonly ratio: string | null;
  readonly isWritten: boolean;
}

const liveText = ({ words }: Bench, { item, score, ratio, isWritten }: Live): string => {
  if (score?.state === 'not-applicable') return words['workbench.notApplicable'];
  if (score?.state !== 'scored') return ratio ?? '';
  if (!isWritten) return words['workbench.derived'];
  const values = { points: formatPoints(score.points), max: formatAmount(item.max) };
  return ratio === null ? fillTemplate(words['workbench.points'], values) : fillTemplate(words['workbench.ratio'], { ...values, value: ratio });
};

/** `85%`, or nothing where there is no ratio to print. */
const ratioText = (item: Item, ratio: ReturnType<typeof ratioOf>): string | null => {
  if (item.method !== 'ratio-bands' || 'refusals' in ratio || ratio.denominator.digits === 0) return null;
  return `${formatDecimal(divideDecimals({ a: ratio.numerator, b: ratio.denominator, per: perOf(item) }, 2))}${isShare(item) ? '%' : ''}`;
};

/** Whether the reviewer has said something readable of every item. */
const isFilled = ({ standard }: Bench, dimension: string | null, { judgements }: Judged): boolean =>
  standard.items.filter((item) => item.retired !== true && (dimension === null || item.dimension === dimension)).every(({ id }) => (judgements.get(id)?.state ?? 'refused') !== 'refused');

/** Paper shows no sum of what has gaps: it would be added up by hand. */
const showDimension = ({ words }: Bench, { id, score, max }: DimensionScore, isWhole: boolean): void => {
  const points = score === null ? '' : formatPoints(score);
  setText(placeOfName(`[data-dimension="${id}"]`), score === null ? '' : fillTemplate(words['workbench.dimension'], { score: points, max: formatAmount(max) }));
  setText(placeOfName(`[data-paper="${id}"]`), isWhole ? points : '');
};

const showTotals = ({ totals }: Judged, isWhole: boolean): void => {
  setText(placeOfName('[data-paper="bonus"]'), isWhole && totals.bonus > 0 ? formatPoints(totals.bonus) : '');
  setText(placeOfName('[data-paper="total"]'), isWhole && totals.total !== null ? formatPoints(totals.total) : '');
};

/** Shows what the build would say, beside the item and all together at the end; `shown` masks and shortens what is quoted. */
export const showFindings = ({ bench, draft, shown }: Showing, findings: readonly Finding[]): void => {
  const lines = findings.map((finding) => ({ finding: { ...finding, values: shown(finding.values ?? {}) }, item: itemOfFinding(finding, draft) }));
  for (const list of document.querySelectorAll<HTMLElement>('[data-found-at]')) {
    const item = list.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? '';
    // Evidence is asked for at the end; beside every item it would only be noise.
    withItems(list, lines.filter((line) => line.finding.rule !== 'evidence-given' && line.item === item).map(({ finding }) => findingLine(bench, finding, null)));
  }
  const all = placeOfName('[data-found]');
  placeOfName('#found')?.removeAttribute('hidden');
  if (all) withItems(all, findings.length === 0 ? [element('li', {}, bench.words['workbench.findingsNone'])] : lines.map(({ finding, item }) => findingLine(bench, finding, item === null ? partOf(bench, finding) : { id: item, name: item })));
};

/** What findings are shown with. */
interface Showing {
  readonly bench: Bench;
  readonly draft: Draft;
  readonly shown: (values: NonNullable<Finding['values']>) => NonNullable<Finding['values']>;
}

/** A finding in words, after the name of its item where that does not stand above. */
const findingLine = (bench: Bench, finding: Finding, at: Part | null): HTMLElement => {
  const { message, help } = wordsOf(bench, finding);
  const line = element('li', { 'data-code': finding.rule }, `${message} `);
  if (at !== null) line.prepend(element('a', { href: `#${at.id}` }, at.name), ' ');
  line.append(element('small', {}, help));
  return line;
};

interface Part {
  readonly id: string;
  readonly name: string;
}

/** The part of the form that a finding is about, where that is no item. */
const partOf = ({ words }: Bench, { place, file }: Finding): Part | null => {
  if (place.in === 'text') return { id: 'opinion', name: words['review.body'] };
  if (place.in === 'frontmatter') return WHO.includes(place.path[0]) ? { id: 'who', name: words['review.who'] } : null;
  return { id: 'who', name: file.split('/').at(-1) ?? words['review.who'] };
};

const WHO: readonly (string | number | undefined)[] = ['reviewer', 'ties', 'date'];

const wordsOf = ({ texts, locale }: Bench, finding: Finding): { message: string; help: string } => {
  const own = texts[finding.rule];
  return own ? wordFinding({ texts: { 'zh-Hans': own, 'zh-Hant': own, en: own } }, finding, locale) : { message: finding.rule, help: '' };
};
