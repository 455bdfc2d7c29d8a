import { pickText } from '../domain/local-text.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'honour-has-evidence', origin: 'F009', severity: 'warning', kinds: ['profile'] }, function* ({ data }) {
  for (const [index, honour] of (data.honours ?? []).entries()) {
    if (honour.evidence !== undefined || honour.source !== undefined || honour.status === 'unverified') continue;
    yield { place: valueAt('honours', index, 'title'), values: { title: pickText(honour.title, 'zh-Hans') } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '荣誉有佐证',
    why: '读者和评审要能看到表彰文件或奖牌照片，没有佐证的不计入加分。',
    message: '荣誉 `{title}` 没有佐证',
    help: '用 `evidence` 指到表彰文件或公告，或用 `source` 指到写有它的资料；都没有的，写 `status: unverified`。',
  },
  'zh-Hant': {
    title: '榮譽有佐證',
    why: '讀者和評審要能看到表彰文件或獎牌照片，沒有佐證的不計入加分。',
    message: '榮譽 `{title}` 沒有佐證',
    help: '用 `evidence` 指到表彰文件或公告，或用 `source` 指到寫有它的資料；都沒有的，寫 `status: unverified`。',
  },
  en: {
    title: 'An honour has evidence',
    why: 'Readers and reviewers want to see the document or the plaque; without it an honour earns no bonus.',
    message: 'the honour `{title}` has no evidence',
    help: 'Point `evidence` at the document or notice, or `source` at the text that states it; with neither, write `status: unverified`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('honours:\n  - {id: civil, title: 文明社区, level: county, issuer: 示例区人民政府}') }, at: `${PROFILE_FILE}:5:24` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('sources:\n  - {id: award, kind: 表彰决定, year: 2012}\nhonours:\n  - {id: civil, title: 文明社区, level: county, issuer: 示例区人民政府, source: award}') } },
];
