import type { Severity } from '../../domain/finding.ts';
import type { Rule } from '../rule.ts';
import { privacyFindings } from './privacy-findings.ts';

/** A rule about personal things, over headers, bodies, names of files and attachments. */
export const privacyRule = (head: { readonly id: string; readonly origin: string; readonly severity: Severity }): Rule => ({
  ...head,
  scope: 'library',
  check: (context) => privacyFindings(head.id, context),
});
