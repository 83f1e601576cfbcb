import type { CompiledCondition } from "./compile.js";
import { isFactReference, type LeafTrace, type Scope, type Verdict } from "./condition.js";
import type { LeafNode, Node } from "./node.js";

export interface Explanation {
  readonly verdict: Verdict;
  readonly because: readonly LeafTrace[];
}

/**
 * The same verdict as `evaluate`, with the leaves that decided it, in the order they are written. A group is
 * explained by its members that have its verdict: a false `all` by the false ones, a true one by all of them,
 * an unknown one by the unknown ones, whose facts would have to be known; `any` likewise. A leaf that several
 * references lead to stands there once.
 *
 * @example
 * const compiled = compileCondition({ fact: "size", operator: "greaterThan", value: 10 });
 * explain(compiled, { read: () => 4 });
 * // { verdict: false, because: [{ fact: "size", operator: "greaterThan", expected: 10, actual: 4, result: false }] }
 */
export function explain(compiled: CompiledCondition, scope: Scope): Explanation {
  const because: LeafTrace[] = [];
  const verdict = compiled.root.evaluate(scope);
  follow(compiled.root, verdict, scope, because, new Set());
  return { verdict, because };
}

function follow(node: Node, verdict: Verdict, scope: Scope, because: LeafTrace[], seen: Set<Node>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.kind === "leaf") because.push(leafTrace(node, scope, verdict));
  else if (node.kind === "not") {
    follow(node.member, verdict === null ? null : !verdict, scope, because, seen);
  } else {
    for (const member of node.members) {
      if (member.evaluate(scope) === verdict) follow(member, verdict, scope, because, seen);
    }
  }
}

/** A leaf as it was judged. */
export function leafTrace({ leaf, actual, expected }: LeafNode, scope: Scope, result: Verdict): LeafTrace {
  return {
    fact: leaf.fact,
    ...(leaf.path === undefined ? {} : { path: leaf.path }),
    ...(leaf.params === undefined ? {} : { params: leaf.params }),
    operator: leaf.operator,
    expected: expected(scope),
    ...(isFactReference(leaf.value) ? { expectedFrom: leaf.value } : {}),
    actual: actual(scope),
    result,
  };
}
