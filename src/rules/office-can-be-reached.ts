import { allTexts } from '../domain/local-text.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'office-can-be-reached', severity: 'warning', kinds: ['profile'] }, function* ({ data, tree }) {
  const isListed = [...(data.contacts ?? []), ...(data.publicContacts ?? [])].some((contact) => contact.telephone !== undefined);
  const isKnownToLack = (data.unknown ?? []).some((gap) => allTexts(gap).some((text) => /电话|電話|telephone/i.test(text)));
  if (!isListed && !isKnownToLack && !('telephone' in tree)) yield { place: valueAt('name'), values: {} };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '居民打得通社区的电话',
    why: '居民打开社区页面，最常找的是电话。',
    message: '没有写办公电话',
    help: '加上 `telephone`，如 `telephone: "0571-00000000"`，或在 `contacts` 里写各项事务的电话；资料里查不到的，写进 `unknown`。',
  },
  'zh-Hant': {
    title: '居民打得通社區的電話',
    why: '居民打開社區頁面，最常找的是電話。',
    message: '沒有寫辦公電話',
    help: '加上 `telephone`，如 `telephone: "0571-00000000"`，或在 `contacts` 裡寫各項事務的電話；資料裡查不到的，寫進 `unknown`。',
  },
  en: {
    title: 'The office can be reached by telephone',
    why: 'The telephone is what residents look for most.',
    message: 'there is no office telephone',
    help: 'Add `telephone`, such as `telephone: "0571-00000000"`, or the telephones of the offices in `contacts`; where no source has it, say so in `unknown`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('slogan: 邻里守望') }, at: `${PROFILE_FILE}:2:7` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('telephone: "000-00000000"') } },
];
