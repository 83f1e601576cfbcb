import {
  type Condition,
  type FactReference,
  isFactReference,
  isLeaf,
  type Leaf,
} from "../../condition/condition.js";
import { parsePath } from "../../condition/path.js";
import { formOf } from "./leaf-form.js";
import type { Variable } from "./variable.js";

/** Conditions with everything they read replaced by variables, named conditions put in. */
export interface Rewritten {
  readonly conditions: readonly Condition[];
  readonly variables: readonly Variable[];
}

type Draft = { -readonly [Key in keyof Variable]: Variable[Key] } & {
  literals: unknown[];
  linked: Set<string>;
};

/** Rewrites conditions so that they can be tried with values; what they share is one variable. */
export function rewrite(
  conditions: readonly Condition[],
  references: Readonly<Record<string, Condition>>,
): Rewritten {
  const drafts = new Map<string, Draft>();
  const variable = ({ fact, path = "$", params }: FactReference, opaque = false): Draft => {
    const steps = parsePath(path) ?? [];
    const key = JSON.stringify([fact, steps, params ?? null]);
    const known = drafts.get(key);
    if (known !== undefined) return known;
    const draft: Draft = {
      id: `v${drafts.size}`,
      fact,
      steps,
      params,
      opaque,
      list: false,
      asked: false,
      order: null,
      literals: [],
      compared: false,
      linked: new Set(),
    };
    drafts.set(key, draft);
    return draft;
  };
  const leafOf = (leaf: Leaf): Leaf => {
    const form = formOf(leaf);
    if (form.kind === "opaque") {
      const { id } = variable({ fact: JSON.stringify(leaf) }, true);
      return { fact: id, operator: "equal", value: true };
    }
    const read = variable(leaf);
    const { operator, value } = leaf;
    if (form.kind === "stated") {
      read.asked = true;
      return { fact: read.id, operator, value };
    }
    read.list ||= form.kind === "list";
    read.order ??= form.order;
    if (!isFactReference(value)) {
      read.literals.push(...(Array.isArray(value) ? value : [value]));
      return { fact: read.id, operator, value };
    }
    const other = variable(value);
    other.order ??= form.order;
    for (const [one, two] of [
      [read, other],
      [other, read],
    ] as const) {
      one.compared = true;
      one.linked.add(two.id);
    }
    return { fact: read.id, operator, value: { fact: other.id } };
  };
  const of = (condition: Condition): Condition => {
    if (isLeaf(condition)) return leafOf(condition);
    if ("all" in condition) return { all: condition.all.map(of) };
    if ("any" in condition) return { any: condition.any.map(of) };
    if ("not" in condition) return { not: of(condition.not) };
    return of(references[condition.condition] as Condition);
  };
  const rewritten = conditions.map(of);
  const all = [...drafts.values()];
  shareLiterals(all);
  return { conditions: rewritten, variables: all.map(({ linked: _, ...variable }) => variable) };
}

/** Variables that are compared with one another may have each other's values. */
function shareLiterals(drafts: readonly Draft[]): void {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const draft of drafts) {
    const group = new Set([draft.id]);
    for (const id of group) for (const next of byId.get(id)?.linked ?? []) group.add(next);
    if (group.size === 1) continue;
    const members = [...group].map((id) => byId.get(id) as Draft);
    const literals = members.flatMap((member) => member.literals);
    const order = members.find((member) => member.order !== null)?.order ?? null;
    for (const member of members) {
      member.literals = [...new Set([...member.literals, ...literals])];
      member.order ??= order;
    }
  }
}
