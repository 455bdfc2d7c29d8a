import type { RuleModule } from '../rules/rule.ts';
import { RULES } from '../rules/registry.ts';
import { wordFinding } from '../rules/word-finding.ts';
import { type Inline, type Section, section } from './block.ts';
import type { ViewContext } from './context.ts';
import { headOf, listCrumb, type PageView } from './head.ts';

/** A piece of content that shows a rule at work. */
export interface RuleExampleView {
  readonly title: string;
  readonly file: string;
  readonly text: string;
}

/** The list of rules. */
export interface RulesView extends PageView {
  readonly sections: readonly Section[];
}

/** The page of a rule. */
export interface RuleView extends PageView {
  readonly code: string;
  readonly severity: string;
  readonly why: string;
  readonly messages: readonly { readonly message: string; readonly help: string }[];
  readonly examples: readonly RuleExampleView[];
}

/** All rules, errors first. */
export const rulesView = (context: ViewContext): RulesView => {
  const { t, locale } = context;
  const line = ({ rule, texts }: RuleModule): Inline => [{ href: context.href('rule', { rule: rule.id }), words: texts[locale].title }, ' ', { small: rule.id }];
  const of = (severity: 'error' | 'warning') => RULES.filter(({ rule }) => rule.severity === severity).map(line);
  return {
    head: headOf(context, { heading: t('nav.rules'), lead: t('rules.lead', { count: RULES.length }) }),
    sections: [...section('errors', t('rules.errors'), [{ type: 'list', items: of('error') }]), ...section('warnings', t('rules.warnings'), [{ type: 'list', items: of('warning') }])],
  };
};

/** Why a rule is there, what it says, what to do, and examples. */
export const ruleView = (context: ViewContext, { rule: id }: { readonly rule: string }): RuleView | null => {
  const module = RULES.find(({ rule }) => rule.id === id);
  if (!module) return null;
  const { t, locale } = context;
  const texts = module.texts[locale];
  return {
    head: headOf(context, { heading: texts.title, of: t('nav.rules'), crumbs: [listCrumb(context, 'rules')], description: texts.why }),
    code: id,
    severity: t(module.rule.severity === 'error' ? 'rule.error' : 'rule.warning'),
    why: texts.why,
    messages: exactMessage(context, module) ?? messagesOf(texts.message, texts.help),
    examples: module.examples.flatMap((example) => Object.entries(example.files).flatMap(([file, text]) => (typeof text === 'string' ? [{ title: exampleTitle(context, example), file, text }] : []))),
  };
};

const exampleTitle = ({ t }: ViewContext, { verdict, at }: RuleModule['examples'][number]): string => {
  if (verdict === 'good') return t('rule.good');
  const [line] = at?.split(':').slice(-2) ?? [];
  return line === undefined ? t('rule.bad') : t('rule.badAt', { line });
};

/** The message as an author meets it, in the words of the first example. */
const exactMessage = (context: ViewContext, module: RuleModule): RuleView['messages'] | null => {
  const finding = context.exampleFinding(module.rule.id);
  return finding === null ? null : [wordFinding(module, finding, context.locale)];
};

type Wording = string | Readonly<Record<string, string>>;

const messagesOf = (message: Wording, help: Wording): RuleView['messages'] => {
  const variants = new Set([...variantsOf(message), ...variantsOf(help)]);
  if (variants.size === 0) return [{ message: wordingOf(message, ''), help: wordingOf(help, '') }];
  return [...variants].map((variant) => ({ message: wordingOf(message, variant), help: wordingOf(help, variant) }));
};

const variantsOf = (wording: Wording): readonly string[] => (typeof wording === 'string' ? [] : Object.keys(wording));

const wordingOf = (wording: Wording, variant: string): string => (typeof wording === 'string' ? wording : (wording[variant] ?? Object.values(wording)[0] ?? ''));

/** Parts in backticks are the author's own words. */
export const codeParts = (text: string): readonly { readonly code: boolean; readonly text: string }[] => text.split('`').map((part, index) => ({ code: index % 2 === 1, text: part }));
