import { pinyin } from 'pinyin-pro';
import { foldName } from '../../domain/file-name.ts';
import { pickText } from '../../domain/local-text.ts';
import { choicesOf, nameQuestion } from '../ask/common-questions.ts';
import { UnansweredError } from '../ask/question.ts';
import { commentLines, writeLine } from '../write-value.ts';
import { documentText, type Scaffold, type ScaffoldContext } from './draft.ts';

/** A new community with its profile: what every visitor looks for, the rest as comments to fill in when it is known. */
export const newCommunity: Scaffold = async (context) => {
  const { t, asker, on } = context;
  const name = await asker.ask({ flag: 'name', text: t('new.ask.communityName') });
  const region = await askRegion(context);
  const id = await asker.ask(nameQuestion(context, { flag: 'community', text: t('new.ask.communityId'), initial: suggestId(name, region) }));
  const kind = await asker.ask({ flag: 'kind', text: t('new.ask.communityKind'), choices: choicesOf(context, 'communityKind'), initial: 'urban' });
  const telephone = await asker.ask({ flag: 'telephone', text: t('new.ask.telephone'), optional: true });
  const address = await asker.ask({ flag: 'address', text: t('new.ask.address'), optional: true });
  const header = [
    writeLine('name', name), writeLine('kind', kind), writeLine('region', region),
    ...(telephone === '' ? [] : [writeLine('telephone', telephone)]),
    ...(address === '' ? [] : [writeLine('address', address)]),
    ...commentLines(t('new.profileComment', { year: on.slice(0, 4) })),
  ];
  return [{ file: `communities/${id}/profile.mdx`, content: documentText(header, t('new.profileBody', { name, region: regionName(context, region) })) }];
};

const askRegion = async ({ library, asker, t, locale }: ScaffoldContext): Promise<string> => {
  const choices = [...library.regions.values()].map((region) => ({ value: region.name, label: pickText(region.data.name, locale) }));
  if (choices.length === 0) throw new UnansweredError(t('new.noRegion'));
  const [only] = choices;
  return asker.ask({ flag: 'region', text: t('new.ask.region'), choices, ...(only && choices.length === 1 ? { initial: only.value } : {}) });
};

const regionName = ({ library, locale }: ScaffoldContext, id: string): string => {
  const region = library.regions.get(id);
  return region ? pickText(region.data.name, locale) : id;
};

/** `<county>-<name>` in pinyin, as far as it can be guessed. */
const suggestId = (name: string, region: string): string =>
  foldName(`${region.replace(/-street$/, '')}-${pinyin(name.replace(/社区$|社區$/u, ''), { toneType: 'none', separator: '' })}`);
