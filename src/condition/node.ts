import type { Leaf, Scope, Verdict } from "./condition.js";

/** A condition made ready: a tree of closures, with enough of the condition left to explain a verdict. */
export type Node = LeafNode | GroupNode | NotNode;

export interface LeafNode {
  readonly kind: "leaf";
  readonly leaf: Leaf;
  readonly actual: (scope: Scope) => unknown;
  readonly expected: (scope: Scope) => unknown;
  readonly evaluate: Evaluate;
}

export interface GroupNode {
  readonly kind: "all" | "any";
  readonly members: readonly Node[];
  readonly evaluate: Evaluate;
}

export interface NotNode {
  readonly kind: "not";
  readonly member: Node;
  readonly evaluate: Evaluate;
}

export type Evaluate = (scope: Scope) => Verdict;
