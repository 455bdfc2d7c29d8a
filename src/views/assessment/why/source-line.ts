import type { Entry } from '../../../domain/library.ts';
import type { FigureSource } from '../../../scoring/explain.ts';
import { type Inline, joined } from '../../block.ts';
import type { ViewContext } from '../../context.ts';
import { stageName } from '../record-brief.ts';

/** Where a figure was written: stage, reviewer, post, day, file and line. */
export const sourceLine = (context: ViewContext, standard: Entry<'standard'>, source: FigureSource): Inline => {
  const { t, print } = context;
  return joined([
    source.reviewer === null ? stageName(context, standard, source.stage) : [stageName(context, standard, source.stage), ' ', source.reviewer.toUpperCase()],
    source.post === null ? null : context.sayOf(null)(source.post),
    source.on === null ? t('why.noDay') : print.day(source.on),
    source.line === null ? fileOf(source) : t('why.line', { file: fileOf(source), line: source.line }),
  ], ' · ');
};

/** The page says the community already. */
const fileOf = ({ file }: FigureSource): string => file.replace(/^communities\/[^/]+\//, '');
