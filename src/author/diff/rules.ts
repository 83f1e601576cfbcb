import { deedOf, type Member } from "../../regulation/events-of.js";
import { limitsOf } from "../../regulation/limits.js";
import type { ChangeDetail, PackChange } from "../../regulation/pack-change.js";
import type { Rule } from "../../regulation/regulation.js";
import { changedCondition } from "./conditions.js";
import { changedPieces } from "./pieces.js";
import { isSame } from "./same.js";
import { changedValues } from "./values.js";

/** Rule by rule; one that only took another id is renamed. */
export function changedRules(
  before: readonly Rule[],
  after: readonly Rule[],
  renamed: ReadonlyMap<string, string>,
): readonly PackChange[] {
  const rows = changedPieces(
    {
      of: "rule",
      key: ({ id }) => id,
      head: ({ summary, legalSource }) => ({ summary, legalSource }),
      details: changesOfRule,
      told: (rule) => [
        { kind: "value", key: "bearer", before: null, after: rule.bearer },
        { kind: "value", key: "on", before: null, after: rule.on },
        ...(limitsOnce(rule).length === 0
          ? []
          : [{ kind: "limit", before: [], after: limitsOnce(rule) } as const]),
        ...changedCondition("when", null, rule.when),
        ...changedCondition("be", null, requirement(rule)),
      ],
    },
    before.map((rule) => ({ ...rule, id: renamed.get(rule.id) ?? rule.id })),
    after,
  );
  const names = [...renamed].flatMap(([from, to]): PackChange[] => {
    const rule = after.find(({ id }) => id === to);
    if (rule === undefined) return [];
    const { summary, legalSource } = rule;
    return [{ of: "rule", id: to, summary, legalSource, change: "renamed", renamedFrom: from, details: [] }];
  });
  return [...names, ...rows];
}

/** Rules that are gone and whose whole content came back under another id. */
export function renamedRules(before: readonly Rule[], after: readonly Rule[]): ReadonlyMap<string, string> {
  const gone = before.filter(({ id }) => !after.some((each) => each.id === id));
  const come = after.filter(({ id }) => !before.some((each) => each.id === id));
  const content = ({ id: _, ...rest }: Rule) => rest;
  return new Map(
    gone.flatMap((rule): [string, string][] => {
      const same = come.filter((each) => isSame(content(each), content(rule)));
      return same.length === 1 ? [[rule.id, same[0]!.id]] : [];
    }),
  );
}

function changesOfRule(before: Rule, after: Rule): readonly ChangeDetail[] {
  return [
    ...changedLimit(before, after),
    ...changedValues(before, after, ["when", "unless", "must", "mustNot", "may"]),
    ...changedCondition("when", before.when, after.when),
    ...changedCondition("unless", before.unless, after.unless),
    ...changedCondition("be", requirement(before), requirement(after)),
    ...changedDeed(before, after),
    ...changedPower(before.may, after.may),
    ...changedModality(before, after),
  ];
}

function changedLimit(before: Rule, after: Rule): ChangeDetail[] {
  const [was, is] = [limitsOnce(before), limitsOnce(after)];
  return isSame(was, is) ? [] : [{ kind: "limit", before: was, after: is }];
}

/** A rule that cites several clauses has its limit once for each: here it is said once, without the clause. */
function limitsOnce(rule: Rule) {
  return limitsOf({ rules: [{ ...rule, alsoFrom: undefined, legalSource: "", part: undefined, id: "" }] });
}

function requirement({ must }: Rule) {
  return must !== undefined && "be" in must ? must.be : null;
}

function modality(rule: Rule): string {
  const deed = rule.must ?? rule.mustNot ?? {};
  const kind = rule.must !== undefined ? "must" : rule.mustNot !== undefined ? "mustNot" : "may";
  const form = ["be", "after", "do"].find((each) => each in deed) ?? "";
  return `${kind} ${form}`.trim();
}

function changedModality(before: Rule, after: Rule): ChangeDetail[] {
  const [was, is] = [modality(before), modality(after)];
  return was === is ? [] : [{ kind: "value", key: "modality", before: was, after: is }];
}

/** The events that fulfil, come first or must not come; and the conditions under which each counts. */
function changedDeed(before: Rule, after: Rule): ChangeDetail[] {
  const [was, is] = [deedOf(before), deedOf(after)];
  const events = (members: readonly Member[] | undefined) => (members ?? []).map(({ event }) => event);
  const details: ChangeDetail[] = [];
  if (!isSame(events(was?.members), events(is?.members))) {
    details.push({ kind: "value", key: "do", before: events(was?.members), after: events(is?.members) });
  }
  if (was !== null && is !== null && was.needs !== is.needs) {
    details.push({ kind: "value", key: "needs", before: was.needs, after: is.needs });
  }
  for (const member of is?.members ?? []) {
    const known = was?.members.find(({ event }) => event === member.event);
    if (known === undefined) continue;
    details.push(
      ...changedCondition("do.when", known.when, member.when),
      ...changedCondition("do.neededIf", known.neededIf, member.neededIf),
    );
  }
  const times = ({ mustNot }: Rule) =>
    mustNot !== undefined && "moreThan" in mustNot ? mustNot.moreThan : null;
  if (times(before) !== times(after)) {
    details.push({ kind: "value", key: "moreThan", before: times(before), after: times(after) });
  }
  return details;
}

type Power = NonNullable<Rule["may"]>;

/** What a power works on and needs; its ceiling is told with the limits. */
function changedPower(before: Power | undefined, after: Power | undefined): ChangeDetail[] {
  if (before === undefined || after === undefined) return [];
  const onBreach = (may: Power) => ("atMost" in may ? (may.atMost?.onBreach ?? null) : null);
  const was = before.requires ?? [];
  const is = after.requires ?? [];
  return [
    ...changedValues(before, after, ["atMost", "requires", "over"]),
    ...(onBreach(before) === onBreach(after)
      ? []
      : [
          {
            kind: "value",
            key: "atMost.onBreach",
            before: onBreach(before),
            after: onBreach(after),
          } as const,
        ]),
    ...Array.from({ length: Math.max(was.length, is.length) }, (_, index) =>
      changedRequirement(was[index], is[index]),
    ).flat(),
  ];
}

type Requirement = NonNullable<Power["requires"]>[number];

function changedRequirement(was: Requirement | undefined, is: Requirement | undefined): ChangeDetail[] {
  if (isSame(was, is)) return [];
  if (was !== undefined && is !== undefined && "when" in was && "when" in is) {
    return [...changedCondition("requires", was.when, is.when), ...changedValues(was, is, ["when"])];
  }
  return [
    ...(was !== undefined && "when" in was ? changedCondition("requires", was.when, null) : []),
    ...(is !== undefined && "when" in is ? changedCondition("requires", null, is.when) : []),
    ...changedValues(was ?? {}, is ?? {}, ["when"]).map((each) =>
      each.kind === "value" ? { ...each, key: `requires.${each.key}` } : each,
    ),
  ];
}
