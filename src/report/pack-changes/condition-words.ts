import { type Condition, isFactReference, isLeaf, type Leaf } from "../../condition/condition.js";
import { type LeafContext, leafNamed } from "../leaf-naming.js";
import type { Telling } from "../telling.js";
import { findingWords } from "../words/finding.js";
import { packChangesWords } from "../words/pack-changes.js";

/** A condition as it is written, in one line: nobody has judged it yet. */
export function conditionWords(condition: Condition, context: LeafContext, telling: Telling): string {
  const words = packChangesWords[telling.language];
  if (isLeaf(condition)) return leafWords(condition, context, telling);
  if ("condition" in condition) return words.named(condition.condition);
  const say = (each: Condition) => conditionWords(each, context, telling);
  if ("not" in condition) return words.groups.not(say(condition.not));
  const [kind, members] =
    "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
  return words.groups[kind](members.map(say).join(telling.language === "zh" ? "；" : "; "));
}

function leafWords(leaf: Leaf, context: LeafContext, telling: Telling): string {
  const words = packChangesWords[telling.language];
  const { label, value } = leafNamed(leaf, context, telling);
  const { operator, value: wanted, params } = leaf;
  const quiet = telling.language === "zh" ? "" : " ";
  if (operator === "stated") return `${label}${quiet}${words.stated[wanted === false ? "false" : "true"]}`;
  const expected = isFactReference(wanted) ? leafNamed(wanted, context, telling).label : value(wanted);
  return `${label}${quiet}${findingWords[telling.language].operator(operator, expected, params).replace(/^(条件：|condition: )/, "")}`;
}
