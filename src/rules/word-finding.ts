import type { Finding, MessageValue } from '../domain/finding.ts';
import type { Locale } from '../domain/locale.ts';
import { fillTemplate } from '../domain/template.ts';
import type { RuleModule } from './rule.ts';

/** The message and the help of a finding in one language. */
export const wordFinding = (module: Pick<RuleModule, 'texts'>, finding: Finding, locale: Locale): { message: string; help: string } => {
  const texts = module.texts[locale];
  const values = wordValues(finding.values ?? {}, locale);
  return { message: fillTemplate(pick(texts.message, finding.variant), values), help: fillTemplate(pick(texts.help, finding.variant), values) };
};

const pick = (wording: string | Readonly<Record<string, string>>, variant: string | undefined): string =>
  typeof wording === 'string' ? wording : (wording[variant ?? 'default'] ?? Object.values(wording)[0] ?? '');

const wordValues = (values: Readonly<Record<string, MessageValue>>, locale: Locale): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[locale] : value]));
