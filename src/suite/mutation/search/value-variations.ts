import type { Case } from "../../../case/case.js";
import { isFactReference, type Leaf } from "../../../condition/condition.js";
import { parsePath, readPath } from "../../../condition/path.js";
import { toPointer } from "../../../diagnostic/diagnostic.js";
import type { Regulation } from "../../../regulation/regulation.js";
import { isRecord } from "../../record.js";
import type { Mutant } from "../mutant.js";
import { sightOf } from "../rule-changes.js";
import { wordsCompared } from "../words-at.js";
import type { Variation } from "./variation.js";

/** The case with each value that the changed condition, or its rule, names, and with each other word of its list. */
export function valueVariations(mutant: Mutant, theCase: Case, regulation: Regulation): readonly Variation[] {
  const { conditions } = regulation;
  const changed = leavesIn([mutant.was, mutant.now], conditions);
  const around = mutant.rules.flatMap((id) =>
    leavesIn(
      regulation.rules.find((rule) => rule.id === id),
      conditions,
    ),
  );
  const variations = [...changed, ...around].flatMap((leaf) =>
    placesOf(leaf, theCase).flatMap((pointer) =>
      valuesFor(leaf, mutant, regulation).map((value): Variation => ({ set: { [pointer]: value } })),
    ),
  );
  return [...ceilingVariations(mutant, theCase, regulation), ...onceEach(variations)];
}

/** The comparisons in a value, those of the named conditions that it refers to among them. */
function leavesIn(value: unknown, conditions: Regulation["conditions"]): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [];
  if (isRecord(value) && typeof value.fact === "string" && typeof value.operator === "string") {
    return [value as unknown as Leaf];
  }
  if (isRecord(value) && typeof value.condition === "string") {
    const { [value.condition]: named, ...others } = conditions;
    return leavesIn(named, others);
  }
  return Object.values(value).flatMap((each) => leavesIn(each, conditions));
}

/** Where in the case the value of a comparison stands. */
function placesOf({ fact, path = "$" }: Leaf, theCase: Case): readonly string[] {
  const steps = parsePath(path) ?? [];
  if (fact === "start" || fact === "event") {
    if (steps[0] !== "data" && steps[0] !== "by") return [];
    return theCase.events
      .map((_, index) => index)
      .filter(
        (index) =>
          steps[0] === "by" || readPath(theCase.events[index], ["data"]) !== undefined || steps.length > 1,
      )
      .map((index) => toPointer(["events", index, ...steps]));
  }
  if (fact === "roles") {
    const role = theCase.roles?.[String(steps[0])];
    return isRecord(role) ? [toPointer(["roles", ...steps])] : [];
  }
  if (["events", "obligations", "classification", "violation", "item"].includes(fact)) return [];
  return [toPointer(["facts", fact, ...steps])];
}

function valuesFor(
  leaf: Leaf,
  { rules }: Mutant,
  { vocabulary, rules: all }: Regulation,
): readonly unknown[] {
  const { value, operator } = leaf;
  if (isFactReference(value)) return [];
  const rule = all.find(({ id }) => rules.includes(id));
  const sight =
    rule === undefined ? { start: [], event: [], item: null, later: [] } : sightOf(rule, vocabulary);
  const listed = wordsCompared(leaf, { sight, vocabulary }) ?? [];
  const named = Array.isArray(value) ? value : [value];
  if (operator === "stated") return [null, ...listed.slice(0, 1)];
  if (/contain/i.test(operator)) return [named, [], [...listed]];
  if (typeof value === "boolean") return [true, false];
  if (typeof value === "number") return [value - 1, value, value + 1];
  return [...named, ...listed.filter((word) => !named.includes(word)), null];
}

/** Grants of exactly the ceiling, and of one more. */
function ceilingVariations({ rules }: Mutant, theCase: Case, regulation: Regulation): readonly Variation[] {
  return regulation.rules
    .filter(({ id, may }) => rules.includes(id) && may !== undefined && "atMost" in may)
    .flatMap(({ may, on }) => {
      const { amount, unit } = (
        may as { readonly atMost: { readonly amount: number; readonly unit: string } }
      ).atMost;
      return theCase.events.flatMap(({ type }, index) =>
        type === on
          ? [0, 1, -1].map(
              (by): Variation => ({
                set: { [toPointer(["events", index, "data", "grants"])]: { amount: amount + by, unit } },
              }),
            )
          : [],
      );
    });
}

function onceEach(variations: readonly Variation[]): readonly Variation[] {
  return [...new Map(variations.map((each) => [JSON.stringify(each), each])).values()];
}
