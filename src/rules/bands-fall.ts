import { compareDecimals, formatDecimal } from '../domain/decimal.ts';
import { allBandsOf } from './standards/bands.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'bands-fall', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  for (const { item, bands, path } of allBandsOf(data)) {
    for (const [at, band] of bands.entries()) {
      const before = bands[at - 1];
      if (!before || (compareDecimals(band.min, before.min) < 0 && band.points < before.points)) continue;
      yield { place: valueAt(...path, at), values: { item: item.id, min: formatDecimal(band.min), before: formatDecimal(before.min) } };
    }
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '分档从高到低排列',
    why: '分档按次序比较，乱了次序就会给错分。',
    message: '`{item}` 的分档 {min} 排在 {before} 之后，线和分都应比前一档低',
    help: '按从高到低重排，每一档的线和分都比前一档低。',
  },
  'zh-Hant': {
    title: '分檔從高到低排列',
    why: '分檔按次序比較，亂了次序就會給錯分。',
    message: '`{item}` 的分檔 {min} 排在 {before} 之後，線和分都應比前一檔低',
    help: '按從高到低重排，每一檔的線和分都比前一檔低。',
  },
  en: {
    title: 'Bands fall from high to low',
    why: 'Bands are compared in order; out of order they give wrong points.',
    message: 'the band {min} of `{item}` comes after {before}, and both its line and its points should be lower',
    help: 'Put the bands from high to low, each with a lower line and fewer points.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('bands: [{min: 85, points: 1}, {min: 66, points: 0.5}]', 'bands: [{min: 85, points: 1}, {min: 90, points: 0.5}]'), at: 'standards/mini/1.0.0/standard.yaml:9:193' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
