import { type Condition, isLeaf } from "./condition.js";
import { compileLeaf } from "./leaf.js";
import type { Evaluate, Node } from "./node.js";
import { type OperatorSet, refuseTakenNames } from "./resolve.js";

/** A condition made ready. Opaque: hand it to `evaluate` or `explain`. */
export interface CompiledCondition {
  readonly root: Node;
}

export interface CompileOptions extends OperatorSet {
  /** The conditions that `{condition: name}` stands for. */
  readonly references?: Readonly<Record<string, Condition>>;
}

/**
 * Makes a condition ready to be evaluated many times.
 *
 * @throws Error on what `checkCondition` reports: an unknown operator, decorator or reference, a cycle, a path
 * that is not plain. A condition that passed it never throws.
 *
 * @example
 * const compiled = compileCondition({ fact: "request", path: "$.kind", operator: "equal", value: "share" });
 * evaluate(compiled, { read: (fact) => ({ request: { kind: "share" } })[fact] }); // true
 */
export function compileCondition(condition: Condition, options: CompileOptions = {}): CompiledCondition {
  refuseTakenNames(options);
  const done = new Map<string, Node>();
  const open = new Set<string>();
  const compile = (each: Condition): Node => {
    if (isLeaf(each)) return compileLeaf(each, options);
    if ("all" in each) return all(each.all.map(compile));
    if ("any" in each) return any(each.any.map(compile));
    if ("not" in each) return not(compile(each.not));
    return reference(each.condition);
  };
  const reference = (name: string): Node => {
    const references = options.references ?? {};
    const known = done.get(name);
    if (known !== undefined) return known;
    if (!Object.hasOwn(references, name)) throw new Error(`no condition is named "${name}"`);
    if (open.has(name)) throw new Error(`the condition "${name}" stands for itself`);
    open.add(name);
    const node = compile(references[name] as Condition);
    open.delete(name);
    done.set(name, node);
    return node;
  };
  return { root: compile(condition) };
}

function all(members: readonly Node[]): Node {
  if (members.length === 0) throw new Error("a group has at least one member");
  const parts = members.map((member) => member.evaluate);
  const evaluate: Evaluate = (scope) => {
    let verdict: true | null = true;
    for (let index = 0; index < parts.length; index += 1) {
      const part = (parts[index] as Evaluate)(scope);
      if (part === false) return false;
      if (part === null) verdict = null;
    }
    return verdict;
  };
  return { kind: "all", members, evaluate };
}

function any(members: readonly Node[]): Node {
  if (members.length === 0) throw new Error("a group has at least one member");
  const parts = members.map((member) => member.evaluate);
  const evaluate: Evaluate = (scope) => {
    let verdict: false | null = false;
    for (let index = 0; index < parts.length; index += 1) {
      const part = (parts[index] as Evaluate)(scope);
      if (part === true) return true;
      if (part === null) verdict = null;
    }
    return verdict;
  };
  return { kind: "any", members, evaluate };
}

function not(member: Node): Node {
  const { evaluate } = member;
  return {
    kind: "not",
    member,
    evaluate: (scope) => {
      const verdict = evaluate(scope);
      return verdict === null ? null : !verdict;
    },
  };
}
