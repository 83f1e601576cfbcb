import type { Condition } from "../../../condition/condition.js";
import { readPath } from "../../../condition/path.js";
import type { Steps } from "../../../diagnostic/diagnostic.js";
import type { Regulation } from "../../../regulation/regulation.js";
import { laterThan, type Sight, seesCaseOnly } from "../../../regulation/scope-types.js";
import type { Mutant } from "../mutant.js";
import { sightOf } from "../rule-changes.js";
import { conditionDecided, criteriaDecided, type Decided, ruleDecided, scopeDecided } from "./outcomes.js";
import type { Given } from "./worlds.js";

/** The piece of law around a changed condition, before and after, and what its conditions see. */
export interface DecidedPieces {
  readonly before: Decided;
  readonly after: Decided;
  readonly sight: Sight;
  readonly given: Given | null;
}

/** Null where a mutant changes no condition, or nothing that conditions alone decide. */
export function decidedPieces(mutant: Mutant, before: Regulation, after: Regulation): DecidedPieces | null {
  const [list, index, key] = mutant.edits[0]!.steps;
  const at = Number(index);
  switch (mutant.in) {
    case "rule":
      return ofRule(mutant, before, after);
    case "condition":
      return atSteps([String(list), String(index)], before, after, everyEvent(before));
    case "category": {
      const [one, other] = [before.categories[at]!, after.categories[at]!];
      if (key !== "criteria") return ofCondition(mutant, before, after, seesCaseOnly);
      if (one.criteria === null || other.criteria === null) return null;
      const decided = { before: criteriaDecided(one.criteria), after: criteriaDecided(other.criteria) };
      return { ...decided, sight: seesCaseOnly, given: null };
    }
    case "liability":
      return ofCondition(mutant, before, after, everyEvent(before));
    default:
      if (list !== "scope") return null;
      return {
        before: scopeDecided(before.scope),
        after: scopeDecided(after.scope),
        sight: seesCaseOnly,
        given: null,
      };
  }
}

function ofRule(mutant: Mutant, before: Regulation, after: Regulation): DecidedPieces | null {
  if (mutant.operator === "rule-removed") return null;
  const [, index, key, deed] = mutant.edits[0]!.steps;
  const [rule, changed] = [before.rules[Number(index)]!, after.rules[Number(index)]!];
  const sight = sightOf(rule, before.vocabulary);
  if (key !== "when" && key !== "unless" && deed !== "be") return ofCondition(mutant, before, after, sight);
  const { on } = rule;
  // A rule that a fact opens is read only where the fact has a value.
  const opened = typeof on === "object" && "fact" in on && on.each === undefined;
  const given = opened ? { fact: on.fact, path: on.path ?? "$" } : null;
  return { before: ruleDecided(rule), after: ruleDecided(changed), sight, given };
}

const roots: readonly unknown[] = ["when", "neededIf", "be", "defence"];

/** A condition that is judged on its own: of a member, a requirement, a proof, a measure. */
function ofCondition(
  { edits }: Mutant,
  before: Regulation,
  after: Regulation,
  sight: Sight,
): DecidedPieces | null {
  const { steps } = edits[0]!;
  const root = steps.findIndex((step) => roots.includes(step));
  return root === -1 ? null : atSteps(steps.slice(0, root + 1), before, after, sight);
}

function atSteps(steps: Steps, before: Regulation, after: Regulation, sight: Sight): DecidedPieces | null {
  const [one, other] = [readPath(before, steps), readPath(after, steps)] as (Condition | undefined)[];
  if (one === undefined || other === undefined) return null;
  return { before: conditionDecided(one), after: conditionDecided(other), sight, given: null };
}

function everyEvent({ vocabulary }: Regulation): Sight {
  const events = Object.keys(vocabulary.events);
  return { start: events, event: events, item: null, later: laterThan.checks };
}
