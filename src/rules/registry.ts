import * as answerNamesItem from './answer-names-item.ts';
import type { RuleModule } from './rule.ts';

/** Every rule, in alphabetical order; a test proves that the list and the folder agree. */
export const RULES: readonly RuleModule[] = [answerNamesItem];
