import type { Translate } from '../../i18n/translate.ts';
import { type Asker, type Question, UnansweredError } from './question.ts';

/** What was typed behind options, by their names. */
export type Flags = Readonly<Record<string, string | undefined>>;

/** Takes every answer from options; what is required and not given ends the command with one line. */
export const flagAsker = (flags: Flags, t: Translate): Asker => ({
  ask: (question) => {
    const answer = givenAnswer(question, flags, t) ?? question.initial ?? (question.optional ? '' : null);
    if (answer === null) return Promise.reject(new UnansweredError(t('new.flagMissing', { flag: question.flag, question: question.text, known: knownChoices(question) })));
    return Promise.resolve(answer);
  },
});

/** The answer that an option gives, or `null`; an answer that will not do is refused. */
export const givenAnswer = (question: Question, flags: Flags, t: Translate): string | null => {
  const given = flags[question.flag]?.trim();
  if (given === undefined || (given === '' && !question.optional)) return null;
  const { choices } = question;
  if (choices && !choices.some(({ value }) => value === given)) {
    const named = choices.find(({ label }) => label === given);
    if (named) return named.value;
    throw new UnansweredError(t('new.flagUnknown', { flag: question.flag, found: given, known: knownChoices(question) }));
  }
  const problem = given === '' ? null : (question.problemOf?.(given) ?? null);
  if (problem !== null) throw new UnansweredError(`--${question.flag}: ${problem}`);
  return given;
};

const SHOWN = 24;

const knownChoices = ({ choices }: Question): string => {
  if (!choices || choices.length === 0) return '';
  const shown = choices.slice(0, SHOWN).map(({ value, label }) => (label === value ? value : `${value}（${label}）`)).join('、');
  return choices.length > SHOWN ? `${shown}…` : shown;
};
