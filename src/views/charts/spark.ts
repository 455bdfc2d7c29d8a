import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Series } from '../../scoring/trend.ts';

/** A small line of one figure over the periods, as wide as a word; its numbers stand beside it. */
export interface Spark {
  readonly width: number;
  readonly height: number;
  /** The paths between values that may be compared. */
  readonly lines: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Where the standard changed. */
  readonly breaks: readonly number[];
}

const WIDTH = 96;
const HEIGHT = 28;
const MARGIN = 5;

/** A place of a series on the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The runs of neighbouring values that may be joined: what is not comparable is not connected. */
export const runsOf = <Place extends Spot>(places: readonly (Place | null)[], joined: readonly boolean[]): readonly (readonly Place[])[] => {
  const runs: Place[][] = [];
  for (const [index, place] of places.entries()) {
    if (place === null) continue;
    const last = runs.at(-1);
    if (last && joined[index] === true) last.push(place);
    else runs.push([place]);
  }
  return runs.filter((run) => run.length > 1);
};

/** The middles between the periods at which the standard changed. */
export const breaksAt = (breaks: readonly boolean[], x: (index: number) => number): readonly number[] =>
  breaks.flatMap((isBreak, index) => (isBreak ? [round((x(index - 1) + x(index)) / 2)] : []));

/** The line of a series; `breaks` says at which periods the standard changed. */
export const sparkOf = ({ values, joined }: Series, breaks: readonly boolean[]): Spark => {
  const x = scalePoint(values.map((_, index) => index), [MARGIN, WIDTH - MARGIN]);
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const y = scaleLinear([low === high ? low - 1 : low, low === high ? high + 1 : high], [HEIGHT - MARGIN, MARGIN]);
  const places = values.map((value, index): Spot | null => (value === null ? null : { x: round(x(index) ?? 0), y: round(y(value)) }));
  const draw = line<Spot>((spot) => spot.x, (spot) => spot.y);
  return {
    width: WIDTH, height: HEIGHT, dots: places.filter((place) => place !== null),
    lines: runsOf(places, joined).flatMap((run) => draw([...run]) ?? []),
    breaks: breaksAt(breaks, (index) => x(index) ?? 0),
  };
};

/** Coordinates with one decimal. */
export const round = (value: number): number => Math.round(value * 10) / 10;
