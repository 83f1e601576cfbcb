import { type Dimension, dimensions } from "./coverage/target.js";

/** What can be measured of suites, and held to a threshold. */
export const measures = [...dimensions, "mutation"] as const;

export type MeasureName = Dimension | "mutation";

/** How much of what there is was met, for one regulation. */
export interface Figure {
  readonly regulation: string;
  readonly measure: MeasureName;
  readonly covered: number;
  readonly total: number;
}

/** The least percentage for everything that is measured, or for single measures. */
export interface Threshold {
  readonly all: number | null;
  readonly of: Readonly<Partial<Record<MeasureName, number>>>;
}

export interface Missed extends Figure {
  readonly percent: number;
  readonly threshold: number;
}

/** In per cent, to one decimal and rounded down: all but one of a thousand is not 100. Of nothing, all is met. */
export function percentOf({ covered, total }: Pick<Figure, "covered" | "total">): number {
  return total === 0 ? 100 : Math.floor((covered * 1000) / total) / 10;
}

/** The figures that are below their threshold. */
export function missedOf(figures: readonly Figure[], { all, of }: Threshold): readonly Missed[] {
  return figures.flatMap((figure) => {
    const threshold = of[figure.measure] ?? all;
    if (threshold === null || figure.covered * 100 >= threshold * figure.total) return [];
    return [{ ...figure, percent: percentOf(figure), threshold }];
  });
}
