import { compileCondition } from "../../condition/compile.js";
import type { Condition, Verdict } from "../../condition/condition.js";
import { evaluate } from "../../condition/evaluate.js";
import { listedValues } from "../../regulation/condition-words.js";
import { type Sight, typeOfFact } from "../../regulation/scope-types.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { combinationsOf, countOf, mostCombinations, type Ranged } from "./combinations.js";
import { domainOf } from "./domain.js";
import type { Variable } from "./variable.js";

/** What decides which values a variable may have. */
export interface World {
  readonly vocabulary: Vocabulary;
  readonly sight: Sight;
  readonly references: Readonly<Record<string, Condition>>;
}

/**
 * The verdicts of rewritten conditions on every combination of the values that they name, one list a
 * combination; null where there are too many to be tried.
 */
export function verdictsOn(
  conditions: readonly Condition[],
  variables: readonly Variable[],
  world: World,
): readonly (readonly Verdict[])[] | null {
  const ranged = variables.map((variable) => rangeOf(variable, world));
  if (ranged.includes(null) || countOf(ranged as readonly Ranged[]) > mostCombinations) return null;
  const ready = conditions.map((condition) => compileCondition(condition));
  return [...combinationsOf(ranged as readonly Ranged[])].map((scope) =>
    ready.map((condition) => evaluate(condition, scope)),
  );
}

function rangeOf(variable: Variable, { vocabulary, sight }: World): Ranged | null {
  const { fact, steps, opaque } = variable;
  if (!opaque && (fact === "start" || fact === "event") && steps.length === 1 && steps[0] === "type") {
    return { variable, domain: sight[fact] };
  }
  const type = opaque ? null : typeOfFact(fact, steps, sight, vocabulary);
  const listed = opaque ? null : listedValues(fact, steps, type, vocabulary);
  const domain = domainOf(variable, type, listed);
  return domain === null ? null : { variable, domain };
}
