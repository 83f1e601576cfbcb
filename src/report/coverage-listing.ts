import type { Text } from "../diagnostic/text.js";
import type { Coverage } from "../suite/coverage/coverage.js";
import type { Dimension, Target, What } from "../suite/coverage/target.js";
import { percentOf } from "../suite/threshold.js";
import { missingText } from "./missing.js";

/** Coverage as `test --coverage --json` gives it. */
export interface CoverageListing extends Readonly<Record<Dimension, ShareListing>> {
  readonly regulation: string;
  readonly missing: readonly MissingListing[];
  /** Encoded clauses of which nothing in an assessment could speak; not counted. */
  readonly beyondReach: readonly Pick<Target, "legalSource" | "part">[];
}

export interface ShareListing {
  readonly covered: number;
  readonly total: number;
  readonly percent: number;
}

export type MissingListing = Omit<Target, "what" | "coveredBy"> & What & { readonly text: Text };

export function coverageListing({ regulation, shares, missing, beyondReach }: Coverage): CoverageListing {
  const listed = shares.map(({ dimension, covered, total }) => [
    dimension,
    { covered, total, percent: percentOf({ covered, total }) },
  ]);
  return {
    regulation,
    ...(Object.fromEntries(listed) as Record<Dimension, ShareListing>),
    missing: missing.map((target) => {
      const { rule, legalSource, part, what } = target;
      return { rule, legalSource, part, ...what, text: missingText(target) };
    }),
    beyondReach: beyondReach.map(({ legalSource, part }) => ({ legalSource, part })),
  };
}
