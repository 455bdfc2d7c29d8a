import { ACTION_STATUSES, ASSESSMENT_STATUSES, BOUNDARY_DIRECTIONS, BOUNDARY_KINDS, CHARGES, COMMUNITY_KINDS, EVIDENCE_ACCESS, EVIDENCE_KINDS, NA_STATES, ORGANISATION_KINDS, PLAN_KINDS, QUALIFIERS, SERVICE_LINES, UNITS } from '../../domain/enumerations.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import type { FieldLayout, TableLayout } from './layout.ts';

const field = (key: string, label: string, more: Partial<FieldLayout> = {}): FieldLayout => ({ key, label: `form.${label}`, ...more });

const quantity = (key: string, label: string): readonly FieldLayout[] => [
  field(`${key}.value`, label, { width: 10 }), field(`${key}.unit`, 'unit', { choices: UNITS, width: 12 }), field(`${key}.qualifier`, 'qualifier', { choices: QUALIFIERS, width: 10 }),
];

/** The tables of a plan. */
export const PLAN_LAYOUT: readonly TableLayout[] = [
  {
    shape: 'fields', id: 'plan', title: 'form.plan', fields: [
      field('kind', 'kind', { choices: PLAN_KINDS, hint: 'plan.kind' }), field('title', 'title', { hint: 'plan.title' }), field('standard', 'standard', { hint: 'plan.standard' }),
      field('guidingIdea', 'idea', { hint: 'plan.guidingIdea' }), field('overallGoal', 'goal', { hint: 'plan.overallGoal' }), field('theme', 'theme', { hint: 'plan.theme' }), field('slogan', 'slogan', { hint: 'plan.slogan' }), field('adoptedOn', 'adoptedOn', { hint: 'plan.adoptedOn' }),
    ],
  },
  { shape: 'rows', id: 'years', title: 'form.years', at: ['years', '*'], blank: 3, fields: [field('year', 'year', { width: 8 }), field('mainTask', 'mainTask', { width: 30 }), field('project', 'project', { width: 20 }), field('aim', 'aim', { width: 24 })] },
  { shape: 'rows', id: 'goals', title: 'form.goals', at: ['years', '*', 'goals', '*'], blank: 9, fields: [field('text', 'text', { width: 50, hint: 'planGoal.text' }), field('indicator', 'indicator'), ...quantity('baseline', 'baseline'), ...quantity('target', 'target'), field('honour', 'honour')] },
  {
    shape: 'rows', id: 'measures', title: 'form.measures', at: ['years', '*', 'measures', '*'], blank: 12, fields: [
      field('id', 'id', { hint: 'planMeasure.id' }), field('text', 'text', { width: 50, hint: 'planMeasure.text' }), field('owner', 'owner', { hint: 'planMeasure.owner' }), field('due', 'due', { hint: 'planMeasure.due' }), ...quantity('target', 'target'),
      field('budget', 'budget', { hint: 'planMeasure.budget' }), field('status', 'status', { choices: ACTION_STATUSES }), field('doneOn', 'doneOn'), field('reason', 'reason'), field('items', 'items', { form: 'list', hint: 'planMeasure.items' }),
    ],
  },
];

/** The tables of an assessment by a standard with these items. */
export const assessmentLayout = (items: readonly string[]): readonly TableLayout[] => [
  {
    shape: 'fields', id: 'assessment', title: 'form.assessment', fields: [
      field('standard', 'standard', { hint: 'assessment.standard' }), field('period.from', 'from'), field('period.to', 'to'), field('status', 'status', { choices: ASSESSMENT_STATUSES, hint: 'assessment.status' }), field('date', 'date', { hint: 'assessment.date' }),
      field('reviewer.post', 'post', { hint: 'reviewer.post' }), field('reviewer.organisation', 'organisation', { hint: 'reviewer.organisation' }), field('total', 'total'), field('grade', 'grade'),
    ],
  },
  {
    shape: 'rows', id: 'answers', title: 'form.answers', at: ['answers', '@'], blank: 0, keys: items, fields: [
      field('points', 'points', { hint: 'answer.points' }), field('yes', 'yes', { hint: 'answer.yes', choices: ['true', 'false'] }), field('met', 'met', { form: 'list', hint: 'answer.met' }), field('numerator', 'numerator', { hint: 'answer.numerator' }), field('denominator', 'denominator', { hint: 'answer.denominator' }),
      field('value', 'number', { hint: 'answer.value' }), field('count', 'count', { hint: 'answer.count' }), field('faults', 'faults', { form: 'counts', hint: 'answer.faults' }), field('na', 'na', { choices: NA_STATES, hint: 'answer.na' }), field('reason', 'reason'), field('approvedBy', 'approvedBy'),
      field('note', 'note', { width: 40 }), field('evidence', 'evidence', { form: 'list', hint: 'answer.evidence' }),
    ],
  },
  { shape: 'rows', id: 'evidence', title: 'form.evidenceTable', at: ['evidence', '@'], blank: 20, fields: [field('kind', 'kind', { choices: EVIDENCE_KINDS }), field('title', 'title', { width: 30 }), field('file', 'file', { width: 30 }), field('notice', 'notice', { width: 24 }), field('meeting', 'meeting', { width: 24 }), field('activity', 'activity', { width: 24 }), field('on', 'date'), field('access', 'access', { choices: EVIDENCE_ACCESS })] },
  { shape: 'rows', id: 'bonus', title: 'form.bonus', at: ['bonus', '@'], blank: 5, fields: [field('points', 'points'), field('note', 'note', { width: 40 }), field('evidence', 'evidence', { form: 'list' })] },
];

const FACTS = ['households', 'residents', 'area', 'floating', 'buildings', 'residentGroups', 'staff', 'partyMembers', 'volunteers', 'lowIncomeHouseholds', 'registeredUnemployed', 'officeSpace'];

/** The tables of a profile. */
export const PROFILE_LAYOUT: readonly TableLayout[] = [
  {
    shape: 'fields', id: 'profile', title: 'form.profile', fields: [
      field('name', 'name', { hint: 'profile.name' }), field('kind', 'kind', { choices: COMMUNITY_KINDS, hint: 'profile.kind' }), field('region', 'region', { hint: 'profile.region' }), field('founded', 'founded', { hint: 'profile.founded' }), field('slogan', 'slogan', { hint: 'profile.slogan' }),
      field('address', 'address', { hint: 'profile.address' }), field('telephone', 'telephone', { hint: 'profile.telephone' }),
    ],
  },
  { shape: 'rows', id: 'facts', title: 'form.facts', at: ['facts', '@'], blank: 0, keys: FACTS, needs: 'value', fields: [field('value', 'number', { hint: 'quantity.value' }), field('unit', 'unit', { choices: UNITS }), field('qualifier', 'qualifier', { choices: QUALIFIERS, hint: 'quantity.qualifier' }), field('max', 'max'), field('asOf', 'asOf', { hint: 'quantity.asOf' }), field('note', 'note', { width: 30 })] },
  { shape: 'rows', id: 'boundaries', title: 'form.boundaries', at: ['boundaries', '*'], blank: 4, fields: [field('direction', 'direction', { choices: BOUNDARY_DIRECTIONS }), field('kind', 'kind', { choices: BOUNDARY_KINDS }), field('name', 'name', { width: 30 })] },
  { shape: 'rows', id: 'contacts', title: 'form.contacts', at: ['contacts', '*'], blank: 8, fields: [field('id', 'id'), field('trouble', 'trouble', { width: 30 }), field('office', 'office', { width: 24 }), field('post', 'post'), field('telephone', 'telephone'), field('address', 'address', { width: 30 })] },
  { shape: 'rows', id: 'services', title: 'form.services', at: ['services', '*'], blank: 10, fields: [field('id', 'id'), field('line', 'kind', { choices: SERVICE_LINES }), field('name', 'name', { width: 24 }), field('who', 'who', { width: 24 }), field('bring', 'bring', { width: 30 }), field('where', 'where', { width: 20 }), field('telephone', 'telephone'), field('charge', 'charge', { choices: CHARGES })] },
  { shape: 'rows', id: 'organisations', title: 'form.organisations', at: ['organisations', '*'], blank: 8, fields: [field('id', 'id'), field('kind', 'kind', { choices: ORGANISATION_KINDS }), field('name', 'name', { width: 30 }), field('established', 'founded')] },
];

/** The tables of a notice of a kind; labels of details are those of the site. */
export const noticeLayout = (kind: NoticeKind): readonly TableLayout[] => {
  const details = kind.details ?? [];
  const labelled = ({ id, type }: { id: string; type: string }, table = ''): FieldLayout => ({ key: table === '' ? `details.${id}` : id, label: `detail:${table === '' ? id : `${table}.${id}`}`, ...(type === 'text' ? { width: 30 } : {}) });
  return [
    {
      shape: 'fields', id: 'notice', title: 'form.notice', fields: [
        field('kind', 'kind', { hint: 'notice.kind' }), field('title', 'title', { hint: 'notice.title' }), field('date', 'date', { hint: 'notice.date' }), field('number', 'documentNumber', { hint: 'notice.number' }), field('issuer', 'issuer', { hint: 'notice.issuer' }), field('summary', 'summary', { hint: 'notice.summary' }),
        field('covers.from', 'from', { hint: 'covers.from' }), field('covers.to', 'to', { hint: 'covers.to' }), field('channels', 'channels', { form: 'list', hint: 'notice.channels' }),
        ...(kind.period || kind.objections ? [field('objectionContact.office', 'office'), field('objectionContact.telephone', 'telephone'), field('objectionContact.address', 'address')] : []),
        ...details.filter(({ type }) => type !== 'table').map((detail) => labelled(detail)),
      ],
    },
    ...details.filter(({ type }) => type === 'table').map((detail): TableLayout => ({ shape: 'rows', id: `details.${detail.id}`, title: `detail:${detail.id}`, at: ['details', detail.id, '*'], blank: 12, fields: (detail.columns ?? []).map((column) => labelled(column, detail.id)) })),
  ];
};
