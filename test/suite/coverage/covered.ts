import type { Coverage } from "../../../src/suite/coverage/coverage.js";
import { coverageOf } from "../../../src/suite/coverage/coverage.js";
import type { Dimension, Target } from "../../../src/suite/coverage/target.js";
import { buskingRules } from "../../packs.js";
import { ran } from "../suites.js";

export const busking = buskingRules.regulations[0]!.source;

/** What a suite of one scenario covers of the busking rules in one dimension, in few words. */
export function covered(
  dimension: Dimension,
  scenario: Readonly<Record<string, unknown>>,
): readonly string[] {
  const nothing = coverageOf(busking, []);
  const { missing } = coverageOfScenario(scenario);
  const left = missing.map(inShort);
  return nothing.missing
    .filter(({ what }) => what.dimension === dimension)
    .map(inShort)
    .filter((each) => !left.includes(each));
}

export function coverageOfScenario(scenario: Readonly<Record<string, unknown>>): Coverage {
  const { case: own = {}, ...rest } = scenario;
  const theCase = { kind: "busking-application", ...(own as object) };
  const { scenarios } = ran({ scenarios: [{ name: "x", case: theCase, ...rest }] });
  return coverageOf(busking, scenarios);
}

function inShort({ rule, legalSource, part, what }: Target): string {
  const of = rule ?? (part === null ? legalSource : `${legalSource} ${part}`);
  switch (what.dimension) {
    case "state":
      return `${of} ${what.state}`;
    case "effect":
      return `${of} ${what.effect}${what.effect === "requirement" ? ` ${what.index}` : ""}`;
    case "boundary":
      return `${of} ${what.side}${"limit" in what && what.limit.from !== undefined ? " of the case" : ""}`;
    default:
      return of;
  }
}
