import type { ConditionTrace } from "../condition/trace.js";
import { type Document, type Item, list, type Span, span } from "./document.js";
import { type LeafContext, leafLine } from "./leaf-line.js";
import type { Telling } from "./telling.js";
import { whyWords } from "./words/why.js";

/** A condition as it was judged, branch by branch: ✓ holds, ✗ does not, ? cannot be said. */
export function conditionTree(tree: ConditionTrace, context: LeafContext, telling: Telling): Document {
  // The outermost "all" is how a condition is written: it says nothing that its members do not.
  const members = tree.kind === "all" ? tree.members : [tree];
  return list(members.map((each) => branch(each, context, telling)));
}

function branch(tree: ConditionTrace, context: LeafContext, telling: Telling): Item {
  if (tree.kind === "leaf") return leafLine(tree, context, telling);
  const words = whyWords[telling.language].groups;
  const members = tree.kind === "not" ? [tree.member] : tree.members;
  return {
    mark: verdictMark(tree.result),
    text: [words[tree.kind]],
    below: list(members.map((each) => branch(each, context, telling))),
  };
}

export function verdictMark(verdict: boolean | null): Span {
  if (verdict === null) return span("caution", "?");
  return verdict ? span("quiet", "✓") : span("bad", "✗");
}
