import type { CompiledCondition } from "./compile.js";
import type { LeafTrace, Scope, Verdict } from "./condition.js";
import { leafTrace } from "./explain.js";
import type { Node } from "./node.js";

/** A condition as it was judged, whole: every leaf and group with its verdict, and not only those that decided. */
export type ConditionTrace =
  | ({ readonly kind: "leaf" } & LeafTrace)
  | { readonly kind: "all" | "any"; readonly result: Verdict; readonly members: readonly ConditionTrace[] }
  | { readonly kind: "not"; readonly result: Verdict; readonly member: ConditionTrace };

/**
 * The whole tree of a condition with the value, the verdict and the wish of every leaf. Named conditions stand
 * in their places. `explain` gives only what decided.
 *
 * @example
 * const compiled = compileCondition({ any: [isShared, isOpen] });
 * traceCondition(compiled, scope); // { kind: "any", result: true, members: [{ kind: "leaf", … }, …] }
 */
export function traceCondition({ root }: CompiledCondition, scope: Scope): ConditionTrace {
  return trace(root, scope);
}

/** The leaves of a judged condition, in the order they are written. */
export function leavesIn(tree: ConditionTrace): readonly LeafTrace[] {
  if (tree.kind === "leaf") return [tree];
  return tree.kind === "not" ? leavesIn(tree.member) : tree.members.flatMap(leavesIn);
}

function trace(node: Node, scope: Scope): ConditionTrace {
  const result = node.evaluate(scope);
  if (node.kind === "leaf") return { kind: "leaf", ...leafTrace(node, scope, result) };
  if (node.kind === "not") return { kind: "not", result, member: trace(node.member, scope) };
  return { kind: node.kind, result, members: node.members.map((member) => trace(member, scope)) };
}
