import { parseDay } from '../../domain/day.ts';
import { ENUMERATIONS, type EnumerationName } from '../../domain/enumerations.ts';
import { faultOfName } from '../../domain/file-name.ts';
import type { Community } from '../../domain/library.ts';
import { nameOfCommunity, type ScaffoldContext } from '../new/draft.ts';
import { type Choice, type Question, UnansweredError } from './question.ts';

/** Asks which community a document belongs to; where there is one only, it is that one. */
export const askCommunity = async ({ library, asker, t, locale }: ScaffoldContext): Promise<Community> => {
  const communities = [...library.communities.values()].filter(({ profile }) => profile !== null);
  const choices = communities.map((community): Choice => ({ value: community.id, label: nameOfCommunity(community, locale) }));
  if (choices.length === 0) throw new UnansweredError(t('new.noCommunity'));
  const [only] = choices;
  const id = await asker.ask({ flag: 'community', text: t('new.ask.community'), choices, ...(only && choices.length === 1 ? { initial: only.value } : {}) });
  const found = library.communities.get(id);
  if (!found) throw new UnansweredError(t('new.noCommunity'));
  return found;
};

/** A question that is answered with a day. */
export const dayQuestion = ({ t, on }: ScaffoldContext, question: Question): Question => ({
  ...question,
  ...(question.optional || question.initial !== undefined ? {} : { initial: on }),
  problemOf: (answer) => (parseDay(answer) ? null : t('new.dayForm', { found: answer })),
});

/** The values of an enumeration with their names. */
export const choicesOf = ({ label }: ScaffoldContext, name: EnumerationName): readonly Choice[] => ENUMERATIONS[name].map((value) => ({ value, label: label(name, value) }));

/** A question that is answered with the name of a file. */
export const nameQuestion = ({ t }: ScaffoldContext, question: Question): Question => ({
  ...question,
  problemOf: (answer) => {
    const fault = faultOfName(`${answer}.mdx`, true);
    return fault ? t('new.nameForm', { nearest: fault.nearest.replace(/\.mdx$/, '') }) : null;
  },
});
