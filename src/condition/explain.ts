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
  const verdicts = new Map<Node, Verdict>();
  const traces = new Map<LeafNode, LeafTrace>();
  const verdictOf = (node: Node): Verdict => {
    const known = verdicts.get(node);
    if (known !== undefined) return known;
    const verdict = judge(node);
    verdicts.set(node, verdict);
    return verdict;
  };
  const judge = (node: Node): Verdict => {
    if (node.kind === "leaf") {
      const trace = traceOf(node, scope);
      traces.set(node, trace);
      return trace.result;
    }
    if (node.kind === "not") return negated(verdictOf(node.member));
    const verdictsOfMembers = node.members.map(verdictOf);
    const decisive = node.kind === "any";
    if (verdictsOfMembers.includes(decisive)) return decisive;
    return verdictsOfMembers.includes(null) ? null : !decisive;
  };
  const verdict = verdictOf(compiled.root);
  return { verdict, because: decidingLeaves(compiled.root, verdicts).map((leaf) => traces.get(leaf)!) };
}

function decidingLeaves(root: Node, verdicts: ReadonlyMap<Node, Verdict>): LeafNode[] {
  const leaves: LeafNode[] = [];
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === "leaf") leaves.push(node);
    else if (node.kind === "not") visit(node.member);
    else {
      for (const member of node.members) if (verdicts.get(member) === verdicts.get(node)) visit(member);
    }
  };
  visit(root);
  return leaves;
}

function traceOf({ leaf, actual: read, expected: want, judge }: LeafNode, scope: Scope): LeafTrace {
  const actual = read(scope);
  const expected = want(scope);
  return {
    fact: leaf.fact,
    ...(leaf.path === undefined ? {} : { path: leaf.path }),
    ...(leaf.params === undefined ? {} : { params: leaf.params }),
    operator: leaf.operator,
    expected,
    ...(isFactReference(leaf.value) ? { expectedFrom: leaf.value } : {}),
    actual,
    result: judge(actual, expected),
  };
}

function negated(verdict: Verdict): Verdict {
  return verdict === null ? null : !verdict;
}
