/** What a prop of a component may hold. */
export interface PropShape {
  readonly type: 'text' | 'number' | 'flag' | 'picture' | 'id' | 'day' | 'period' | 'item';
  readonly required?: true;
  /** The only values that are allowed. */
  readonly listed?: readonly string[];
}

/** A component that authors may use in a body. */
export interface ComponentShape {
  readonly name: string;
  readonly props: Readonly<Record<string, PropShape>>;
  readonly children: 'none' | 'allowed' | 'required';
  /** A block stands on lines of its own; an inline component stands within a sentence. */
  readonly place: 'block' | 'inline';
}

/** The tones of a `Callout`. */
export const CALLOUT_TONES = ['note', 'tip', 'important', 'warning'] as const;

/** Every component that authors may use, one line each; each has its `.astro` file in `src/components/body/`. */
export const COMPONENTS: readonly ComponentShape[] = [
  { name: 'Fact', place: 'inline', children: 'none', props: { name: { type: 'text', required: true }, asOf: { type: 'flag' } } },
  { name: 'Figure', place: 'block', children: 'none', props: { src: { type: 'picture', required: true }, alt: { type: 'text', required: true }, caption: { type: 'text' } } },
  { name: 'Evidence', place: 'inline', children: 'none', props: { id: { type: 'id', required: true }, assessment: { type: 'text' } } },
  { name: 'Callout', place: 'block', children: 'allowed', props: { title: { type: 'text' }, tone: { type: 'text', listed: CALLOUT_TONES } } },
  { name: 'Steps', place: 'block', children: 'required', props: {} },
  { name: 'Measure', place: 'block', children: 'none', props: { id: { type: 'id', required: true }, plan: { type: 'text' } } },
  { name: 'ItemScore', place: 'inline', children: 'none', props: { item: { type: 'item', required: true }, period: { type: 'period' }, stage: { type: 'text' } } },
  { name: 'NoticeLink', place: 'inline', children: 'allowed', props: { id: { type: 'id', required: true } } },
  { name: 'Contact', place: 'block', children: 'none', props: { id: { type: 'id', required: true } } },
  { name: 'TableCaption', place: 'block', children: 'required', props: {} },
];

const BY_NAME = new Map(COMPONENTS.map((component) => [component.name, component]));

/** The component of a name, or `undefined` where authors have none. */
export const componentOf = (name: string): ComponentShape | undefined => BY_NAME.get(name);

/** Whether a tag of this name stands on lines of its own; a mistyped name is taken for that of a block. */
export const standsAlone = (name: string): boolean => {
  const component = BY_NAME.get(name);
  return component ? component.place === 'block' : /^[A-Z][A-Za-z0-9]+$/.test(name) && name !== 'BR';
};
