import { type Condition, isFactReference, isLeaf, type Leaf } from "../condition/condition.js";
import { factNamed, valueWords } from "./fact-naming.js";
import type { Telling } from "./telling.js";
import { findingWords } from "./words/finding.js";
import { mutationWords } from "./words/mutation.js";

/**
 * A condition in one line, its comparisons in the words of the vocabulary.
 *
 * @param events the events whose data it may read, by the ids that they have in the telling's case
 */
export function conditionWords(condition: Condition, events: readonly string[], telling: Telling): string {
  const words = mutationWords[telling.language];
  if (isLeaf(condition)) return comparisonWords(condition, events, telling);
  const joined = (members: readonly Condition[]) =>
    members.map((member) => conditionWords(member, events, telling)).join(words.between);
  if ("all" in condition) return words.members("all", joined(condition.all));
  if ("any" in condition) return words.members("any", joined(condition.any));
  if ("not" in condition) return words.not(conditionWords(condition.not, events, telling));
  return words.named(condition.condition);
}

/** 共享类型（条件：等于“有条件共享”）. */
function comparisonWords(leaf: Leaf, events: readonly string[], telling: Telling): string {
  const words = findingWords[telling.language];
  const { label, type } = factNamed(leaf.fact, leaf.path, events, telling);
  const { value, operator, params } = leaf;
  const of = params?.type ?? params?.rule;
  const named = of === undefined ? label : `${label} ${String(of)}`;
  const compared = isFactReference(value)
    ? factNamed(value.fact, value.path, events, telling).label
    : valueWords(value, type, telling);
  const wanted =
    operator === "stated"
      ? words.stated[value === false ? "false" : "true"]
      : words.operator(operator, compared);
  return `${named}${words.open}${wanted}${words.close}`;
}
