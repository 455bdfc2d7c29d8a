import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'home-address-withheld', origin: 'N007', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '个人住址只写到街道或社区',
    why: '谁有病、谁领救助、谁住哪一户，都是法律保护的私事；公开总数和标准，同样能让居民监督。',
    message: {
      text: '这里有具体到门牌的住址 `{masked}`，公开前要遮住',
      suspect: '`{masked}` 像是某个人的住址',
      name: '文件名里有具体到门牌的住址 `{masked}`',
      attachment: '附件里有 {count} 处具体到门牌的住址，例如 `{masked}`',
    },
    help: {
      text: '只写到街道或社区，例如“示例街道”；社区自己的办公地址请登记在社区概况的 `address` 里。',
      suspect: '核对这个地址；是个人住址就只写到街道或社区，是办公地点就写上场所名称。',
      name: '给文件改一个不含具体到门牌的住址的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把具体到门牌的住址遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '個人住址只寫到街道或社區',
    why: '誰有病、誰領救助、誰住哪一戶，都是法律保護的私事；公開總數和標準，同樣能讓居民監督。',
    message: {
      text: '這裡有具體到門牌的住址 `{masked}`，公開前要遮住',
      suspect: '`{masked}` 像是某個人的住址',
      name: '文件名裡有具體到門牌的住址 `{masked}`',
      attachment: '附件裡有 {count} 處具體到門牌的住址，例如 `{masked}`',
    },
    help: {
      text: '只寫到街道或社區，例如“示例街道”；社區自己的辦公地址請登記在社區概況的 `address` 裡。',
      suspect: '核對這個地址；是個人住址就只寫到街道或社區，是辦公地點就寫上場所名稱。',
      name: '給文件改一個不含具體到門牌的住址的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把具體到門牌的住址遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'The address of a person ends at the subdistrict',
    why: 'Who is ill, who receives aid and who lives where is protected by law. Totals and rules let residents supervise just as well.',
    message: {
      text: 'there is a home address down to the door `{masked}`, which has to be masked',
      suspect: '`{masked}` looks like the address of a person',
      name: 'the name of the file holds a home address down to the door `{masked}`',
      attachment: 'the attachment holds a home address down to the door in {count} places, such as `{masked}`',
    },
    help: {
      text: 'Give the subdistrict or the community only. The address of the office belongs into `address` of the profile.',
      suspect: 'Compare the address; of a person give the subdistrict only, of an office name the place.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples('张建国，幸福路18号3幢2单元501室', 5, '张某某，幸福街道');
