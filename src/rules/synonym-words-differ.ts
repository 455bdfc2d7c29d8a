import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'synonym-words-differ', severity: 'warning', kinds: ['synonyms'] }, function* ({ data: { groups } }) {
  for (const [index, group] of groups.entries()) {
    for (const [at, word] of group.entries()) if (group.indexOf(word) < at) yield { place: valueAt('groups', index, at), values: { found: word } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '一组同义词里的词各不相同',
    why: '重复的词不会让搜索多找到什么，多半是想写另一个词。',
    message: '`{found}` 在这一组里写了两次',
    help: '删去一个，或改成本来要写的词。',
  },
  'zh-Hant': {
    title: '一組同義詞裡的詞各不相同',
    why: '重複的詞不會讓搜索多找到什麼，多半是想寫另一個詞。',
    message: '`{found}` 在這一組裡寫了兩次',
    help: '刪去一個，或改成本來要寫的詞。',
  },
  en: {
    title: 'The words of a group of synonyms differ',
    why: 'A repeated word finds nothing more; mostly another one was meant.',
    message: '`{found}` is twice in this group',
    help: 'Remove one, or write the word that was meant.',
  },
};

const FILE = 'synonyms.yaml';
const synonyms = (word: string) => `groups:
  - [居委会, ${word}]
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: synonyms('居委会') }, at: `${FILE}:2:11` },
  { verdict: 'good', files: { [FILE]: synonyms('居民委员会') } },
];
