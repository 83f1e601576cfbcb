import { targetsOf } from "../../regulation/references.js";
import type { Rule } from "../../regulation/regulation.js";
import { dropped, membersDropped, replaced, within } from "./changes.js";
import { conditionChanges } from "./condition-changes.js";
import { amountChanges, figureChanges } from "./limit-changes.js";
import type { Change } from "./mutant.js";
import type { Words } from "./words-at.js";

type Power = NonNullable<Rule["may"]>;
type Requirement = NonNullable<Power["requires"]>[number];

/** The changes of a power: what it works on, how far it goes, what it requires and what a breach does to it. */
export function powerChanges(may: Power, words: Words): Change[] {
  const effect = ["extend", "exclude", "restart", "lifts"].find((each) => each in may)!;
  return [
    ...membersDropped("target-dropped", [effect], targetsOf(may)),
    ...ceilingChanges(may),
    ...(may.requires ?? []).flatMap((requirement, index) => [
      { ...withoutRequirement(may.requires ?? [], index) },
      ...within(["requires", index], requirementChanges(requirement, words)),
    ]),
  ];
}

function ceilingChanges(may: Power): Change[] {
  if ("lifts" in may || may.atMost === undefined) return [];
  const { atMost, over } = may;
  return [
    ...within(["atMost"], [...amountChanges(atMost, ["ceiling", "ceiling"]), breachChange(atMost.onBreach)]),
    replaced(
      "sum-each",
      ["over"],
      over === "each" ? "sum" : "each",
      over ?? "sum",
      over === "each" ? "sum" : "each",
    ),
  ];
}

/** A power without requirements has no empty list of them. */
function withoutRequirement(all: readonly Requirement[], index: number): Change {
  const change = dropped("requirement-dropped", ["requires", index], all[index]);
  const name = nameOf(all[index]!);
  const at = all.filter((each) => nameOf(each) === name).length > 1 ? change.at : ["requires", name];
  return { ...change, at, ...(all.length > 1 ? {} : { edits: [{ steps: ["requires"], value: undefined }] }) };
}

function nameOf(requirement: Requirement): string {
  if ("before" in requirement) return "before-expiry";
  if ("event" in requirement) return requirement.event;
  return "times" in requirement ? "times" : "when";
}

function requirementChanges(requirement: Requirement, words: Words): Change[] {
  return [
    breachChange(requirement.onBreach),
    ...("when" in requirement ? within(["when"], conditionChanges(requirement.when, words)) : []),
    ...("times" in requirement ? figureChanges("times", ["times"], requirement.times, 1) : []),
  ];
}

function breachChange(onBreach: "void" | "cap"): Change {
  const other = onBreach === "void" ? "cap" : "void";
  return replaced("void-cap", ["onBreach"], other, onBreach, other);
}
