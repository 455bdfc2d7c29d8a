import type { BodySegment, ComponentProps } from '../domain/body.ts';
import type { Community, Entry } from '../domain/library.ts';
import { assessmentAddress } from '../domain/assessment.ts';
import type { StageRecord } from '../scoring/stages.ts';
import { evidenceLine } from './assessment/evidence.ts';
import { itemHref, itemTitle } from './assessment/item-title.ts';
import { isListed, recordsFor, shownStage } from './assessment/record-brief.ts';
import { type Inline, joined } from './block.ts';
import type { BodyReader } from './body-view.ts';
import { factInline } from './community/facts.ts';
import { hoursLines } from './hours.ts';
import { noticeHref, noticesOf } from './notice-card.ts';
import { telephoneInline } from './office.ts';
import { pictureMarkup } from './picture-markup.ts';
import { measureState, TONES } from './plan/plan-line.ts';

/** What a component of a body shows, as plain data. */
export type ComponentView =
  | { readonly name: 'Fact'; readonly value: Inline; readonly note: Inline | null }
  | { readonly name: 'Figure'; readonly picture: string; readonly caption: string | null }
  | { readonly name: 'Evidence' | 'ItemScore'; readonly line: Inline }
  | { readonly name: 'Callout'; readonly tone: string; readonly label: string; readonly title: string | null }
  | { readonly name: 'Steps' | 'TableCaption' }
  | { readonly name: 'Measure'; readonly text: Inline; readonly state: Inline; readonly meta: Inline }
  | { readonly name: 'NoticeLink'; readonly href: string; readonly title: Inline }
  | { readonly name: 'Contact'; readonly office: Inline; readonly lines: readonly Inline[] };

type ComponentSegment = Extract<BodySegment, { readonly type: 'component' }>;

/** What a component shows on a page, or `null` where there is nothing to show; its children then stand alone. */
export const componentView = (reader: BodyReader, { name, props }: ComponentSegment): ComponentView | null => {
  const community = reader.entry.community === null ? undefined : reader.context.library.communities.get(reader.entry.community);
  const show = Object.hasOwn(SHOWN, name) ? SHOWN[name] : undefined;
  return show?.({ reader, props, community }) ?? null;
};

interface Wanted {
  readonly reader: BodyReader;
  readonly props: ComponentProps;
  readonly community: Community | undefined;
}

const textOf = (props: ComponentProps, name: string): string | null => (props[name] === undefined ? null : String(props[name]));

const showFact = ({ reader, props, community }: Wanted): ComponentView | null => {
  const profile = community?.profile;
  const fact = profile ? factInline(reader.context, profile, textOf(props, 'name') ?? '') : null;
  return fact && { name: 'Fact', value: fact.value, note: props['asOf'] === true ? (fact.note ?? null) : null };
};

const showFigure = ({ reader, props }: Wanted): ComponentView | null => {
  const caption = textOf(props, 'caption');
  const picture = pictureMarkup(reader, { src: textOf(props, 'src') ?? '', alt: reader.say(textOf(props, 'alt') ?? '') });
  return { name: 'Figure', picture, caption: caption === null ? null : reader.say(caption) };
};

const showCallout = ({ reader, props }: Wanted): ComponentView => {
  const tone = calloutTone(textOf(props, 'tone'));
  const title = textOf(props, 'title');
  return { name: 'Callout', tone, label: reader.context.t(`callout.${tone}`), title: title === null ? null : reader.say(title) };
};

const calloutTone = (tone: string | null): 'note' | 'tip' | 'important' | 'warning' => (tone === 'tip' || tone === 'important' || tone === 'warning' ? tone : 'note');

const showEvidence = ({ reader, props, community }: Wanted): ComponentView | null => {
  const id = textOf(props, 'id') ?? '';
  const wanted = textOf(props, 'assessment');
  const all: readonly Entry<'assessment'>[] = reader.entry.kind === 'assessment' ? [reader.entry] : (community?.assessments ?? []);
  const assessment = all.findLast(({ name, data }) => (wanted === null || name === wanted) && Object.hasOwn(data.evidence ?? {}, id));
  return assessment ? { name: 'Evidence', line: evidenceLine(reader.context, assessment, id) } : null;
};

const showMeasure = ({ reader, props, community }: Wanted): ComponentView | null => {
  const { context, entry } = reader;
  const wanted = textOf(props, 'plan');
  const plans = entry.kind === 'plan' ? [entry] : (community?.plans ?? []).filter(({ name }) => wanted === null || name === wanted);
  for (const plan of plans.toReversed()) {
    const measure = plan.data.years.flatMap(({ measures }) => measures ?? []).find(({ id }) => id === props['id']);
    if (!measure) continue;
    const say = context.sayOf(plan);
    const state = measureState(measure, context.on);
    const meta = joined([measure.owner === undefined ? null : say(measure.owner), measure.due === undefined ? null : context.print.date(measure.due)], ' · ');
    return { name: 'Measure', text: { href: context.href('plan', { community: plan.community ?? '', plan: plan.name }), words: say(measure.text) }, state: { mark: TONES[state], words: context.t(`measure.${state}`) }, meta };
  }
  return null;
};

const showItemScore = ({ reader, props, community }: Wanted): ComponentView | null => {
  const { context, entry } = reader;
  const id = textOf(props, 'item') ?? '';
  const own = entry.kind === 'assessment' ? assessmentAddress(entry)?.period : undefined;
  const period = textOf(props, 'period') ?? own ?? null;
  const record = (community ? recordsFor(context, community) : []).find((candidate) => (period === null ? isListed(candidate) : candidate.period === period));
  const standard = record?.standard;
  if (!record || !standard) return null;
  const stage = textOf(props, 'stage');
  const shown: StageRecord | null = stage === null ? shownStage(record) : (record.stages.find((candidate) => candidate.stage === stage) ?? null);
  const score = shown?.card?.items.find((item) => item.id === id);
  const title: Inline = { href: itemHref(context, standard, id), words: itemTitle(context, standard, id) };
  if (!score) return { name: 'ItemScore', line: title };
  const points = score.state === 'scored' ? context.t('item.points', { points: context.print.score(score.points), max: context.print.score(score.max) }) : context.t(score.state === 'missing' ? 'item.missing' : 'item.notApplicable');
  return { name: 'ItemScore', line: joined([title, points], ' ') };
};

const showNoticeLink = ({ reader, props, community }: Wanted): ComponentView | null => {
  const { context } = reader;
  const notice = community ? noticesOf(context, community).find(({ entry }) => entry.name === props['id']) : undefined;
  return notice ? { name: 'NoticeLink', href: noticeHref(context, notice), title: context.sayOf(notice.entry)(notice.entry.data.title) } : null;
};

const showContact = ({ reader, props, community }: Wanted): ComponentView | null => {
  const { context } = reader;
  const profile = community?.profile;
  const contact = profile?.data.contacts?.find(({ id }) => id === props['id']);
  if (!profile || !contact) return null;
  const say = context.sayOf(profile);
  const lines: readonly (Inline | null)[] = [
    contact.telephone === undefined ? null : telephoneInline(contact.telephone), contact.address === undefined ? null : say(contact.address), ...hoursLines(context, contact.hours, say),
  ];
  return { name: 'Contact', office: joined([say(contact.office), contact.post === undefined ? null : say(contact.post)], ' '), lines: lines.filter((line): line is Inline => line !== null) };
};

const SHOWN: Readonly<Record<string, (wanted: Wanted) => ComponentView | null>> = {
  Fact: showFact, Figure: showFigure, Evidence: showEvidence, Callout: showCallout, Steps: () => ({ name: 'Steps' }), Measure: showMeasure,
  ItemScore: showItemScore, NoticeLink: showNoticeLink, Contact: showContact, TableCaption: () => ({ name: 'TableCaption' }),
};
