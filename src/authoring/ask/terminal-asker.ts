import { autocomplete, isCancel, select, text } from '@clack/prompts';
import type { Translate } from '../../i18n/translate.ts';
import { type Flags, givenAnswer } from './flag-asker.ts';
import { type Asker, type Question, UnansweredError } from './question.ts';

/** So many choices are easier found by typing than by moving. */
const TYPED_FROM = 12;

/** Asks a person at a terminal whatever the options leave open. */
export const terminalAsker = (flags: Flags, t: Translate): Asker => ({
  ask: async (question) => givenAnswer(question, flags, t) ?? answerOf(await prompt(question, t), t),
});

const prompt = (question: Question, t: Translate): Promise<string | symbol | undefined> => {
  const { choices, initial } = question;
  if (!choices) return text({ message: question.text, ...(initial === undefined ? {} : { initialValue: initial }), validate: (value) => problemOf(question, value ?? '', t) });
  const options = [...choices, ...(question.optional ? [{ value: '', label: t('new.leaveOpen') }] : [])];
  const asked = { message: question.text, options, ...(initial === undefined ? {} : { initialValue: initial }) };
  return choices.length > TYPED_FROM ? autocomplete(asked) : select(asked);
};

const problemOf = (question: Question, value: string, t: Translate): string | undefined => {
  if (value.trim() === '') return question.optional ? undefined : t('new.needed');
  return question.problemOf?.(value.trim()) ?? undefined;
};

const answerOf = (answer: string | symbol | undefined, t: Translate): string => {
  if (isCancel(answer) || typeof answer === 'symbol') throw new UnansweredError(t('new.cancelled'));
  return (answer ?? '').trim();
};
