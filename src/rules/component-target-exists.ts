import type { Community, Entry } from '../domain/library.ts';
import { nearestOf } from '../domain/nearest.ts';
import { type Place, textAt } from '../domain/place.ts';
import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { communityOf, idsIn, standardsFor } from './references/known-ids.ts';
import { type Rule, type RuleContext, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';

export const rule: Rule = { id: 'component-target-exists', severity: 'error', scope: 'entry', check: missingTargets };

function* missingTargets(entry: Entry, context: RuleContext): Generator<RuleFinding> {
  for (const { name, props, start, end } of entry.body?.components ?? []) {
    const wanted = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
    const id = wanted ? props[wanted.prop] : undefined;
    const known = wanted?.idsOf(entry, context) ?? null;
    if (id === undefined || known === null || known.has(String(id))) continue;
    const nearest = nearestOf(String(id), known);
    yield { place: placeOf(entry.text, String(id), { start, end }), variant: nearest === null ? `${name}-unknown` : `${name}-near`, values: { found: String(id), nearest: nearest ?? '', known: [...known].slice(0, 12).join('、') } };
  }
}

/** The value of the prop where it stands in the tag; the whole tag where it cannot be found. */
const placeOf = (text: string, id: string, { start, end }: { readonly start: number; readonly end: number }): Place => {
  const tag = text.slice(start, end);
  const at = [`"${id}"`, `'${id}'`, `{${id}}`].map((written) => tag.indexOf(written)).find((index) => index !== -1);
  return at === undefined ? textAt(start, end) : textAt(start + at + 1, start + at + 1 + id.length);
};

interface Target {
  readonly prop: string;
  /** What the component may name, or `null` where nothing can be said. */
  idsOf(entry: Entry, context: RuleContext): ReadonlySet<string> | null;
}

const inCommunity = (idsOf: (community: Community, context: RuleContext) => ReadonlySet<string> | null): Target['idsOf'] => (entry, context) => {
  const community = communityOf(entry, context.library);
  return community ? idsOf(community, context) : new Set();
};

const TARGETS: Readonly<Record<string, Target>> = {
  Fact: { prop: 'name', idsOf: inCommunity(({ profile }) => profile && new Set([...Object.keys(profile.data.facts ?? {}), ...(profile.data.otherFacts ?? []).map(({ id }) => id)])) },
  Contact: { prop: 'id', idsOf: inCommunity(({ profile }) => profile && idsIn(profile.tree, 'contacts')) },
  NoticeLink: { prop: 'id', idsOf: inCommunity(({ id, notices }, { library }) => new Set([...notices.map(({ name }) => name), ...unreadNotices(library.unread, id)])) },
  Measure: { prop: 'id', idsOf: inCommunity(({ plans }) => new Set(plans.flatMap(({ data }) => data.years).flatMap(({ measures }) => measures ?? []).map(({ id }) => id))) },
  Evidence: { prop: 'id', idsOf: (entry, context) => (entry.kind === 'assessment' ? new Set(Object.keys(entry.data.evidence ?? {})) : allEvidence(entry, context)) },
  ItemScore: { prop: 'item', idsOf: (entry, { library }) => new Set(standardsFor(entry, library).flatMap(({ data }) => data.items).map(({ id }) => id)) },
};

const unreadNotices = (unread: ReadonlySet<string>, community: string): readonly string[] => {
  const folder = `communities/${community}/notices/`;
  return [...unread].filter((id) => id.startsWith(folder)).map((id) => id.slice(folder.length));
};

const allEvidence = inCommunity(({ assessments }) => new Set(assessments.flatMap(({ data }) => Object.keys(data.evidence ?? {}))));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '组件要显示的内容都在',
    why: '组件按编号去取数字和公告，编号写错就什么也显示不出来。',
    message: {
      'Fact-near': '本社区的基本情况里没有 `{found}`',
      'Fact-unknown': '本社区的基本情况里没有 `{found}`',
      'Contact-near': '本社区的联系方式里没有 `{found}`',
      'Contact-unknown': '本社区的联系方式里没有 `{found}`',
      'NoticeLink-near': '本社区没有公告 `{found}`',
      'NoticeLink-unknown': '本社区没有公告 `{found}`',
      'Measure-near': '本社区的规划里没有措施 `{found}`',
      'Measure-unknown': '本社区的规划里没有措施 `{found}`',
      'Evidence-near': '没有编号为 `{found}` 的佐证',
      'Evidence-unknown': '没有编号为 `{found}` 的佐证',
      'ItemScore-near': '评价标准里没有指标 `{found}`',
      'ItemScore-unknown': '评价标准里没有指标 `{found}`',
    },
    help: {
      'Fact-near': '改成 `{nearest}`。',
      'Fact-unknown': '先在 `profile.mdx` 的 `facts` 或 `otherFacts` 里写上它；现有的是 {known}。',
      'Contact-near': '改成 `{nearest}`。',
      'Contact-unknown': '先在 `profile.mdx` 的 `contacts` 里写上它的 `id`。',
      'NoticeLink-near': '改成 `{nearest}`。',
      'NoticeLink-unknown': '写 `notices` 文件夹里的文件名，不带 `.mdx`。',
      'Measure-near': '改成 `{nearest}`。',
      'Measure-unknown': '写规划里措施的 `id`。',
      'Evidence-near': '改成 `{nearest}`。',
      'Evidence-unknown': '写评价清单 `evidence` 里的编号；现有的是 {known}。',
      'ItemScore-near': '改成 `{nearest}`。',
      'ItemScore-unknown': '对照评价标准改成正确的编号。',
    },
  },
  'zh-Hant': {
    title: '組件要顯示的內容都在',
    why: '組件按編號去取數字和公告，編號寫錯就什麼也顯示不出來。',
    message: {
      'Fact-near': '本社區的基本情況裡沒有 `{found}`',
      'Fact-unknown': '本社區的基本情況裡沒有 `{found}`',
      'Contact-near': '本社區的聯繫方式裡沒有 `{found}`',
      'Contact-unknown': '本社區的聯繫方式裡沒有 `{found}`',
      'NoticeLink-near': '本社區沒有公告 `{found}`',
      'NoticeLink-unknown': '本社區沒有公告 `{found}`',
      'Measure-near': '本社區的規劃裡沒有措施 `{found}`',
      'Measure-unknown': '本社區的規劃裡沒有措施 `{found}`',
      'Evidence-near': '沒有編號為 `{found}` 的佐證',
      'Evidence-unknown': '沒有編號為 `{found}` 的佐證',
      'ItemScore-near': '評價標準裡沒有指標 `{found}`',
      'ItemScore-unknown': '評價標準裡沒有指標 `{found}`',
    },
    help: {
      'Fact-near': '改成 `{nearest}`。',
      'Fact-unknown': '先在 `profile.mdx` 的 `facts` 或 `otherFacts` 裡寫上它；現有的是 {known}。',
      'Contact-near': '改成 `{nearest}`。',
      'Contact-unknown': '先在 `profile.mdx` 的 `contacts` 裡寫上它的 `id`。',
      'NoticeLink-near': '改成 `{nearest}`。',
      'NoticeLink-unknown': '寫 `notices` 文件夾裡的文件名，不帶 `.mdx`。',
      'Measure-near': '改成 `{nearest}`。',
      'Measure-unknown': '寫規劃裡措施的 `id`。',
      'Evidence-near': '改成 `{nearest}`。',
      'Evidence-unknown': '寫評價清單 `evidence` 裡的編號；現有的是 {known}。',
      'ItemScore-near': '改成 `{nearest}`。',
      'ItemScore-unknown': '對照評價標準改成正確的編號。',
    },
  },
  en: {
    title: 'What a component shows exists',
    why: 'A component fetches figures and notices by their ids; a wrong id shows nothing.',
    message: {
      'Fact-near': 'the profile of this community has no fact `{found}`',
      'Fact-unknown': 'the profile of this community has no fact `{found}`',
      'Contact-near': 'the profile of this community has no contact `{found}`',
      'Contact-unknown': 'the profile of this community has no contact `{found}`',
      'NoticeLink-near': 'this community has no notice `{found}`',
      'NoticeLink-unknown': 'this community has no notice `{found}`',
      'Measure-near': 'the plans of this community have no measure `{found}`',
      'Measure-unknown': 'the plans of this community have no measure `{found}`',
      'Evidence-near': 'there is no evidence `{found}`',
      'Evidence-unknown': 'there is no evidence `{found}`',
      'ItemScore-near': 'the standard has no item `{found}`',
      'ItemScore-unknown': 'the standard has no item `{found}`',
    },
    help: {
      'Fact-near': 'Use `{nearest}`.',
      'Fact-unknown': 'Write it in `facts` or `otherFacts` of `profile.mdx` first; there are {known}.',
      'Contact-near': 'Use `{nearest}`.',
      'Contact-unknown': 'Give the contact an `id` in `contacts` of `profile.mdx` first.',
      'NoticeLink-near': 'Use `{nearest}`.',
      'NoticeLink-unknown': 'Write the name of a file in the folder `notices` without `.mdx`.',
      'Measure-near': 'Use `{nearest}`.',
      'Measure-unknown': 'Write the `id` of a measure of the plan.',
      'Evidence-near': 'Use `{nearest}`.',
      'Evidence-unknown': 'Write an id of `evidence` in the assessment; there are {known}.',
      'ItemScore-near': 'Use `{nearest}`.',
      'ItemScore-unknown': 'Write an id that the standard has.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('见<NoticeLink id="2026-02-01-water" />。') }, at: `${NOTICE_FILE}:7:18` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('得分 <ItemScore item="SG-09" />。') }, at: `${NOTICE_FILE}:7:21` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('见<NoticeLink id="water" />，得分 <ItemScore item="SG-01" />。') } },
];
