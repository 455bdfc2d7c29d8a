import { severityOf } from '../check.ts';
import { communityOf } from '../domain/folder-owner.ts';
import type { Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { RULES } from '../rules/registry.ts';
import type { Held } from './accepted-content.ts';

/** What may be published of a checked content. */
export type Publication =
  /** Nothing: something that every page rests on has an error, or the site stops at any error. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'all' }
  /** All but what is held: communities with errors, and documents with privacy errors in any version. */
  | ({ readonly kind: 'partly' } & Held);

const RULES_BY_ID = new Map(RULES.map(({ rule }) => [rule.id, rule]));

/** Decides what may be published by the findings and by what the site says about errors. */
export const planPublication = (library: Library, findings: readonly Finding[]): Publication => {
  const errors = findings.filter((finding) => severityOf(finding) === 'error');
  if (errors.length === 0) return { kind: 'all' };
  const mode = library.site.onError ?? (library.communities.size > 1 ? 'hold' : 'stop');
  if (mode === 'stop' || errors.some(({ file }) => communityOf(file) === null)) return { kind: 'nothing' };
  const communities = new Set(errors.flatMap(({ file }) => communityOf(file) ?? []));
  return { kind: 'partly', communities, files: privateFiles(findings) };
};

/** The documents that hold somebody's personal data and are published in no version. */
export const privateFiles = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter((finding) => severityOf(finding) === 'error' && isPrivacyRule(finding.rule)).map(({ file }) => file));

/** Whether a rule answers one of the privacy requirements N001–N014, N019 and N020. */
const isPrivacyRule = (id: string): boolean => /^N0(0\d|1[0-49]|20)$/.test(RULES_BY_ID.get(id)?.origin ?? '');
