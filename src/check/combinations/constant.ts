import { type Condition, isFactReference, isLeaf } from "../../condition/condition.js";
import { leavesOf } from "../../condition/leaves.js";
import { rewrite } from "./rewrite.js";
import type { Variable } from "./variable.js";
import { verdictsOn, type World } from "./verdicts.js";

/** Is a condition true, or false, whatever the case says? Or does the case decide, or are there too many ways? */
export type Constancy = "true" | "false" | "open" | "not-examined";

/** How a condition comes out on every combination of the values that it names. */
export function constancyOf(condition: Condition, world: World): Constancy {
  const { conditions, variables } = rewrite([condition], world.references);
  return constancy(conditions[0] as Condition, variables, world);
}

/** Members that share nothing are tried apart: a group is decided by what each of them is. */
function constancy(condition: Condition, variables: readonly Variable[], world: World): Constancy {
  if ("not" in condition) return negated[constancy(condition.not, variables, world)];
  if (isLeaf(condition) || "condition" in condition) return tried(condition, variables, world);
  const all = "all" in condition;
  const members = all ? condition.all : condition.any;
  const parts = apart(members);
  const answers = parts.map((part): Constancy => {
    const [only] = part;
    if (part.length === 1 && only !== undefined) return constancy(only, variables, world);
    return tried(all ? { all: part } : { any: part }, variables, world);
  });
  const decisive = all ? "false" : "true";
  if (answers.includes(decisive)) return decisive;
  if (answers.includes("not-examined")) return "not-examined";
  return answers.includes("open") ? "open" : all ? "true" : "false";
}

const negated = { true: "false", false: "true", open: "open", "not-examined": "not-examined" } as const;

function tried(condition: Condition, variables: readonly Variable[], world: World): Constancy {
  const used = idsIn(condition);
  const verdicts = verdictsOn(
    [condition],
    variables.filter(({ id }) => used.has(id)),
    world,
  )?.flat();
  if (verdicts === undefined) return "not-examined";
  if (verdicts.every((verdict) => verdict === true)) return "true";
  return verdicts.every((verdict) => verdict === false) ? "false" : "open";
}

/** Groups of members, of which no two read the same. */
function apart(members: readonly Condition[]): readonly (readonly Condition[])[] {
  let groups: { readonly ids: ReadonlySet<string>; readonly members: readonly Condition[] }[] = [];
  for (const member of members) {
    const ids = idsIn(member);
    const shared = groups.filter((group) => [...group.ids].some((id) => ids.has(id)));
    groups = [
      ...groups.filter((group) => !shared.includes(group)),
      {
        ids: new Set([...ids, ...shared.flatMap((group) => [...group.ids])]),
        members: [...shared.flatMap((group) => group.members), member],
      },
    ];
  }
  return groups.map((group) => group.members);
}

function idsIn(condition: Condition): ReadonlySet<string> {
  return new Set(
    leavesOf(condition).flatMap(({ leaf }) =>
      isFactReference(leaf.value) ? [leaf.fact, leaf.value.fact] : [leaf.fact],
    ),
  );
}
