import type { BodySegment, ComponentProps } from '../domain/body.ts';
import { nearestOf } from '../domain/nearest.ts';
import type { ReadingRuleId } from '../domain/reading-rules.ts';
import type { BodyBuilder } from './body-builder.ts';
import type { Item } from './body-items.ts';
import { checkProps } from './check-component.ts';
import { type ComponentShape, COMPONENTS, componentOf } from './components.ts';
import { addImage } from './finish-image.ts';
import { isElement } from './hast.ts';
import { markIndex } from './mask-marks.ts';
import type { Tag } from './read-tag.ts';
import type { Mark } from './scan-marks.ts';
import { isBlank, SegmentSink } from './segment-sink.ts';
import { writeTable } from './write-table.ts';

interface Frame {
  readonly tag: Tag;
  readonly shape: ComponentShape;
  readonly props: ComponentProps;
  readonly outer: SegmentSink;
}

const DEEPEST = 12;
const NAMES = COMPONENTS.map(({ name }) => name);

/** Matches opening and closing tags of components within one container, and reports those that do not fit. */
export class ComponentStack {
  readonly #builder: BodyBuilder;
  readonly #seen = new Set<number>();
  /** Names whose opening tag has a finding already, so that the closing tag gets none. */
  readonly #reported: string[] = [];
  #depth = 0;
  #caption: { readonly segment: BodySegment; readonly tag: Tag } | null = null;

  constructor(builder: BodyBuilder) {
    this.#builder = builder;
  }

  /** Writes the items of one container. */
  emit(items: readonly Item[], sink: SegmentSink, level: 'flow' | 'inline'): void {
    const frames: Frame[] = [];
    let current = sink;
    for (const item of items) {
      if (item.type === 'mark') {
        this.#seen.add(item.index);
        current = this.#mark(item.mark, { frames, current, level });
      } else if (level === 'flow' && this.#caption && item.type === 'node' && isElement(item.node, 'table')) {
        const { segment: caption } = this.#caption;
        this.#caption = null;
        this.#builder.nested(item.node, () => writeTable(this.#builder, item.node, { sink: current, caption }));
      } else {
        if (level === 'flow') this.#dropCaption();
        this.#builder.write(item, current);
      }
    }
    if (level === 'flow') this.#dropCaption();
    for (const frame of frames.toReversed()) current = this.#abandon(frame, current);
  }

  /** Marks in code are text. */
  markSeen(text: string): void {
    for (const [char] of text.matchAll(/[\uE000-\uF8FF]/g)) this.#seen.add(markIndex(char));
  }

  /** Reports tags that ended up where no text is shown, such as in the description of a picture. */
  reportUnmet(): void {
    this.#builder.context.masked.marks.forEach((mark, index) => {
      if (this.#seen.has(index) || mark.type !== 'tag') return;
      this.#reportAt(mark.tag, ['component-placed', 'attribute'], { component: mark.tag.name });
    });
  }

  #mark(mark: Mark, at: { frames: Frame[]; current: SegmentSink; level: 'flow' | 'inline' }): SegmentSink {
    if (mark.type === 'tag') return this.#tag(mark.tag, at);
    const { offset } = this.#builder.context;
    const place = { start: offset + mark.start, end: offset + mark.end };
    if (mark.type === 'comment') {
      this.#builder.blocks.addWhole('comment', mark.text, { start: place.start + (mark.syntax === 'html' ? 4 : 3), end: place.end });
      if (mark.syntax === 'html') this.#builder.report('comment-syntax', place, { variant: 'html', severity: 'warning' });
    } else if (mark.type === 'declaration') this.#builder.report('body-without-html', place, { variant: 'declaration' });
    else if (mark.type === 'unfinished' && mark.name === '<!--') this.#builder.report('comment-syntax', place, { variant: 'open' });
    else if (mark.type === 'unfinished') this.#builder.report('component-closed', { start: place.start, end: place.end + mark.name.length }, { variant: 'unfinished', values: { component: mark.name } });
    return at.current;
  }

  #tag(tag: Tag, at: { frames: Frame[]; current: SegmentSink; level: 'flow' | 'inline' }): SegmentSink {
    if (tag.name.toLowerCase() === 'br') return this.#lineBreak(tag, at.current);
    const shape = componentOf(tag.name);
    if (tag.form === 'close') return shape || at.frames.length > 0 ? this.#close(tag, at) : this.#closeUnknown(tag, at.current);
    if (!shape) {
      this.#unknown(tag);
      return at.current;
    }
    if (shape.place === 'block' && at.level === 'inline') this.#reportAt(tag, ['component-placed', 'inline'], { component: tag.name });
    const { props, findings } = checkProps(tag, shape, this.#builder.context.offset);
    this.#builder.findings.push(...findings);
    this.#noteUse(tag, shape, props);
    const frame = { tag, shape, props, outer: at.current };
    if (tag.form === 'self') return this.#finish(frame, []);
    this.#depth += 1;
    if (this.#depth > DEEPEST && !this.#builder.findings.some(({ rule }) => rule === 'nesting-limit')) this.#reportAt(tag, ['nesting-limit', 'components'], { limit: DEEPEST });
    at.frames.push(frame);
    return new SegmentSink();
  }

  #close(tag: Tag, { frames, current }: { frames: Frame[]; current: SegmentSink }): SegmentSink {
    const index = frames.findLastIndex((frame) => frame.tag.name === tag.name);
    const top = frames.at(-1);
    if (index === -1) {
      if (!top || componentOf(tag.name) || nearestOf(tag.name, [top.tag.name]) === null) return this.#closeUnknown(tag, current);
      this.#reportAt(tag, ['component-closed', 'misnamed'], { component: top.tag.name, found: tag.name });
      return this.#pop(frames, current);
    }
    let sink = current;
    while (frames.length - 1 > index) sink = this.#abandon(frames.pop(), sink);
    return this.#pop(frames, sink);
  }

  #pop(frames: Frame[], current: SegmentSink): SegmentSink {
    const frame = frames.pop();
    if (!frame) return current;
    this.#depth -= 1;
    return this.#finish(frame, current.done());
  }

  #finish(frame: Frame, children: readonly BodySegment[]): SegmentSink {
    const { tag, shape, props, outer } = frame;
    const segment = { type: 'component' as const, name: shape.name, props, children };
    if (shape.children === 'required' && isBlank(children)) this.#reportAt(tag, ['component-closed', 'empty'], { component: tag.name });
    if (shape.children === 'none' && !isBlank(children)) this.#reportAt(tag, ['component-closed', 'filled'], { component: tag.name });
    if (shape.name === 'TableCaption') {
      this.#dropCaption();
      this.#caption = { segment, tag };
    } else outer.add(segment);
    return outer;
  }

  #abandon(frame: Frame | undefined, current: SegmentSink): SegmentSink {
    if (!frame) return current;
    this.#depth -= 1;
    this.#reported.push(frame.tag.name);
    this.#reportAt(frame.tag, ['component-closed', 'open'], { component: frame.tag.name });
    frame.outer.addAll(current.done());
    return frame.outer;
  }

  #dropCaption(): void {
    if (this.#caption) this.#reportAt(this.#caption.tag, ['component-placed', 'caption'], { component: 'TableCaption' });
    this.#caption = null;
  }

  #closeUnknown(tag: Tag, current: SegmentSink): SegmentSink {
    const known = this.#reported.indexOf(tag.name);
    if (known !== -1) this.#reported.splice(known, 1);
    else if (componentOf(tag.name)) this.#reportAt(tag, ['component-closed', 'stray'], { component: tag.name });
    else this.#unknown(tag);
    return current;
  }

  #unknown(tag: Tag): void {
    if (tag.form === 'open') this.#reported.push(tag.name);
    const nearest = nearestOf(tag.name, NAMES);
    if (/^[A-Z][A-Za-z0-9]*$/.test(tag.name)) {
      this.#reportAt(tag, ['component-known', nearest === null ? 'unknown' : 'near'], { component: tag.name, nearest: nearest ?? '', known: NAMES.join('、') });
    } else this.#reportAt(tag, ['body-without-html', variantOf(tag)], { tag: tag.name, nearest: nearest ?? '' });
  }

  #lineBreak(tag: Tag, sink: SegmentSink): SegmentSink {
    const first = tag.attributes[0];
    if (tag.form === 'close' || first) this.#reportAt(tag, ['body-without-html', 'break'], { tag: 'br' });
    sink.write('<br>');
    this.#builder.blocks.append('\n', []);
    return sink;
  }

  #noteUse(tag: Tag, shape: ComponentShape, props: ComponentProps): void {
    const { offset } = this.#builder.context;
    this.#builder.components.push({ name: shape.name, props, start: offset + tag.start, end: offset + tag.end });
    for (const { name, value } of tag.attributes) {
      if (!('text' in value)) continue;
      const place = { start: offset + value.start, end: offset + value.end };
      const isPicture = shape.props[name]?.type === 'picture' && props[name] !== undefined;
      if (isPicture) addImage(this.#builder, { src: String(props[name]), alt: String(props['alt'] ?? '') }, place);
      else this.#builder.blocks.addWhole('attribute', value.text, place);
    }
  }

  #reportAt(tag: Tag, [rule, variant]: readonly [rule: ReadingRuleId, variant: string], values: Readonly<Record<string, string | number>>): void {
    const { offset } = this.#builder.context;
    this.#builder.report(rule, { start: offset + tag.start, end: offset + tag.end }, { variant, values });
  }
}

const variantOf = (tag: Tag): string => {
  if (tag.name === '' || /[.:]/.test(tag.name)) return 'odd';
  return SUBSTITUTES.has(tag.name.toLowerCase()) ? tag.name.toLowerCase() : 'tag';
};

/** Elements for which Markdown or a component has a way of its own. */
const SUBSTITUTES: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'a', 'img', 'p', 'table', 'script', 'style', 'font', 'u', 'center']);
