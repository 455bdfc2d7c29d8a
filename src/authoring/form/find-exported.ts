import { assessmentAddress, assessmentId } from '../../domain/assessment.ts';
import type { Library } from '../../domain/library.ts';
import type { FormEntry } from './document-form.ts';

/** The plan or assessment that a name such as `demo-yunfan/2024-2026`, `demo-yunfan/2025` or `demo-yunfan/2025/expert.a` means. */
export const findExported = (library: Library, name: string): FormEntry | null => {
  const [id = '', ...rest] = name.replace(/\.mdx$/, '').split('/');
  const community = library.communities.get(id);
  const path = rest.filter((part) => part !== 'plans' && part !== 'assessments').join('/');
  if (!community) return null;
  if (path === 'profile') return community.profile;
  return community.plans.find((plan) => plan.name === path) ?? community.assessments.find((assessment) => {
    const address = assessmentAddress(assessment);
    return address !== null && [`${id}/${path}`, `${id}/${path}/self`].includes(assessmentId(address));
  }) ?? community.notices.find((notice) => notice.name === rest.slice(1).join('/') && rest[0] === 'notices') ?? null;
};
