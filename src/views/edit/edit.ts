import { ENUMERATIONS } from '../../domain/enumerations.ts';
import { READING_RULES } from '../../domain/reading-rules.ts';
import { EDITED_KINDS, type EditedKind } from '../../editor/edited-kinds.ts';
import type { EditorData, ItemWords } from '../../editor/editor-data.ts';
import { EDITOR_RULES } from '../../editor/editor-rules.ts';
import { FACTS_PATH } from '../../editor/site-facts.ts';
import { EDITOR_WORDS } from '../../editor/words.ts';
import { en } from '../../i18n/fields/en.ts';
import { zhHans } from '../../i18n/fields/zh-Hans.ts';
import { zhHant } from '../../i18n/fields/zh-Hant.ts';
import { RULES } from '../../rules/registry.ts';
import type { ViewContext } from '../context.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { dimensionForms } from '../review/review-items.ts';
import { plain } from '../words.ts';

/** The page on which documents are filled in. */
export interface EditView extends PageView {
  /** What its script needs, as JSON that cannot end the script element it stands in. */
  readonly data: string;
}

/** What the script of this page may do, beside the policy of every page: no form is sent, and no markup is made from text. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The form for documents of communities. */
export const editView = (context: ViewContext): EditView => ({
  head: headOf(context, { heading: context.t('edit.title'), lead: context.t('edit.lead'), noindex: true, crumbs: [listCrumb(context, 'handbook')], policy: POLICY }),
  data: JSON.stringify(dataOf(context)).replaceAll('<', '\\u003c'),
});

const FIELDS = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } as const;

const dataOf = (context: ViewContext): EditorData => {
  const { base, locale, on, library, t } = context;
  const say = context.sayOf(null);
  return {
    format: 1, site: base, locale, on, facts: `${base}${FACTS_PATH.slice(1)}`, words: named(EDITOR_WORDS, (key) => t(key)), fields: FIELDS[locale],
    labels: Object.fromEntries(Object.entries(ENUMERATIONS).map(([name, values]) => [name, Object.fromEntries(values.map((value) => [value, context.label(enumerationNamed(name), value)]))])),
    kinds: named(KINDS, (kind) => t(`edit.kind.${kind}`)),
    items: Object.fromEntries([...library.standards].map(([reference, standard]) => [reference, itemsOf(context, standard)])),
    regions: Object.fromEntries([...library.regions].map(([name, { data }]) => [name, plain(say(data.name))])),
    standards: Object.fromEntries([...library.standards].map(([reference, entry]) => [reference, plain(context.sayOf(entry)(entry.data.title))])),
    noticeKinds: Object.fromEntries(library.site.noticeKinds.map(({ id, label }) => [id, plain(say(label))])),
    texts: textsIn(context), ruleHref: context.href('rule', { rule: 'RULE' }).replace('RULE', '{rule}'),
  };
};

// The keys of these tables are the lists themselves; `fromEntries` forgets them.
const named = <Key extends string>(keys: readonly Key[], of: (key: Key) => string): Readonly<Record<Key, string>> => Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, string>;
const KINDS = Object.keys(EDITED_KINDS) as EditedKind[];
const enumerationNamed = (name: string) => name as keyof typeof ENUMERATIONS;

const itemsOf = (context: ViewContext, standard: Parameters<typeof dimensionForms>[1]): Readonly<Record<string, ItemWords>> =>
  Object.fromEntries(dimensionForms(context, standard).flatMap(({ items }) => items.map(({ id, title, rule, max }) => [id, { title: plain(title), rule: `${context.t('review.itemMax', { max })}${context.t('list.semicolon')}${rule.join(context.t('list.semicolon'))}` }])));

const IDS: readonly string[] = [...EDITOR_RULES.map(({ id }) => id), ...READING_RULES];

const textsIn = ({ locale }: ViewContext): EditorData['texts'] =>
  Object.fromEntries(RULES.filter(({ rule }) => IDS.includes(rule.id)).map(({ rule, texts }) => [rule.id, { title: texts[locale].title, why: '', message: texts[locale].message, help: texts[locale].help }]));

