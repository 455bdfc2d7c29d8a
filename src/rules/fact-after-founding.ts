import { firstDayOf, lastDayOf } from '../domain/partial-date.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'fact-after-founding', severity: 'warning', kinds: ['profile'] }, function* ({ data }) {
  const { founded } = data;
  if (founded === undefined) return;
  for (const [key, fact] of Object.entries(data.facts ?? {})) {
    if (fact?.asOf === undefined || lastDayOf(fact.asOf) >= firstDayOf(founded)) continue;
    yield { place: valueAt('facts', key, 'asOf'), values: { found: fact.asOf, founded, fact: key } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '事实的日期不早于社区成立',
    why: '社区成立以前还没有这个社区的数。',
    message: '`{fact}` 是 `{found}` 的数，社区 `{founded}` 才成立',
    help: '改正 `asOf` 或 `founded`；如果是前身单位的数，写进 `otherFacts` 并在 `note` 说明。',
  },
  'zh-Hant': {
    title: '事實的日期不早於社區成立',
    why: '社區成立以前還沒有這個社區的數。',
    message: '`{fact}` 是 `{found}` 的數，社區 `{founded}` 才成立',
    help: '改正 `asOf` 或 `founded`；如果是前身單位的數，寫進 `otherFacts` 並在 `note` 說明。',
  },
  en: {
    title: 'A fact is not older than the community',
    why: 'Before its founding a community had no figures.',
    message: '`{fact}` is of `{found}`, and the community was founded in `{founded}`',
    help: 'Correct `asOf` or `founded`; a figure of an earlier body belongs to `otherFacts` with a `note`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('founded: 2003-05\nfacts:\n  residents: {value: 2534, unit: person, asOf: 2001}') }, at: `${PROFILE_FILE}:6:48` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('founded: 2003-05\nfacts:\n  residents: {value: 2534, unit: person, asOf: 2003}') } },
];
