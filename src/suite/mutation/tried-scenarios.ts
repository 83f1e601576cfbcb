import type { Rulebook } from "../../assess/rulebook.js";
import type { Case } from "../../case/case.js";
import { type RulebookOn, runScenario } from "../run.js";
import type { Scenario, ScenarioResult, Suite } from "../suite.js";

/** A suite of the pack, and what it is run with. */
export interface SuiteOfPack {
  readonly suite: Suite;
  readonly rulebook: Rulebook;
  readonly rulebookOn?: RulebookOn | undefined;
  /** The name of its file, for those who ask which scenario it was. */
  readonly file: string;
}

/** A scenario that the law as it stands passes, and what of the law it can have read. */
export interface TriedScenario {
  readonly file: string;
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly kind: string;
  readonly events: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  /** The rules, categories and proofs of its findings; null where findings may have been set aside. */
  readonly found: ReadonlySet<string> | null;
  /** What the law as it stands makes of it. */
  readonly result: ScenarioResult;
}

/** The scenarios that pass under the law as it stands: only they can notice a change. */
export function triedScenarios(suites: readonly SuiteOfPack[]): readonly TriedScenario[] {
  return suites.flatMap(({ suite, rulebook, rulebookOn, file }) =>
    suite.scenarios.flatMap((scenario): TriedScenario[] => {
      const result = runScenario(scenario, rulebook, rulebookOn);
      if (!result.ok) return [];
      const { case: theCase } = scenario;
      return [
        {
          file,
          scenario,
          rulebook: result.rulebook,
          kind: theCase.kind,
          events: eventsOf(theCase),
          facts: new Set(Object.keys(theCase.facts ?? {})),
          found: foundIn(result),
          result,
        },
      ];
    }),
  );
}

function eventsOf({ events }: Case): ReadonlySet<string> {
  return new Set(events.map(({ type }) => type));
}

/** Beside a superior text, findings on a duty that it displaces are not shown. */
function foundIn({ assessment, rulebook }: ScenarioResult): ReadonlySet<string> | null {
  return rulebook.regulations.length > 1 ? null : new Set(assessment.findings.map(({ rule }) => rule));
}
