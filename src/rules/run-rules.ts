import type { Finding } from '../domain/finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Asks every rule about everything it looks at. */
export function* runRules(rules: readonly Rule[], context: RuleContext): Generator<Finding> {
  for (const rule of rules) yield* runRule(rule, context);
}

function* runRule(rule: Rule, context: RuleContext): Generator<Finding> {
  switch (rule.scope) {
    case 'reading':
      return;
    case 'entry':
      for (const entry of context.library.entries) {
        for (const finding of rule.check(entry, context)) yield { ...finding, rule: rule.id, file: finding.file ?? entry.file };
      }
      return;
    case 'community':
      for (const community of context.library.communities.values()) {
        for (const finding of rule.check(community, context)) yield { ...finding, rule: rule.id };
      }
      return;
    case 'library':
      for (const finding of rule.check(context)) yield { ...finding, rule: rule.id };
  }
}
