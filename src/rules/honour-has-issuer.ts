import { pickText } from '../domain/local-text.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'honour-has-issuer', origin: 'F009', severity: 'warning', kinds: ['profile'] }, function* ({ data }) {
  for (const [index, honour] of (data.honours ?? []).entries()) {
    if (honour.issuer !== undefined || honour.status === 'unverified') continue;
    yield { place: valueAt('honours', index, 'title'), values: { title: pickText(honour.title, 'zh-Hans') } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '荣誉写明是谁授予的',
    why: '没有授予单位的荣誉无法核实，也不计入加分。',
    message: '荣誉 `{title}` 没有写授予单位',
    help: '加上 `issuer`；资料没有写明的，用 `status: unverified`，页面会注明尚未核实。',
  },
  'zh-Hant': {
    title: '榮譽寫明是誰授予的',
    why: '沒有授予單位的榮譽無法核實，也不計入加分。',
    message: '榮譽 `{title}` 沒有寫授予單位',
    help: '加上 `issuer`；資料沒有寫明的，用 `status: unverified`，頁面會註明尚未核實。',
  },
  en: {
    title: 'An honour names who awarded it',
    why: 'Without its issuer an honour cannot be verified and earns no bonus.',
    message: 'the honour `{title}` does not name its issuer',
    help: 'Add `issuer`; where the source does not say, write `status: unverified`, and the page says so.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('honours:\n  - {id: civil, title: 文明社区, level: county}') }, at: `${PROFILE_FILE}:5:24` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('honours:\n  - {id: civil, title: 文明社区, level: county, issuer: 示例区人民政府}') } },
];
