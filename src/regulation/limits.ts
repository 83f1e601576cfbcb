import type { LimitUnit } from "../time/limit.js";
import type { Limit, Regulation, Rule } from "./regulation.js";

/** A number of days, a date or an open term of a text, with the clause that gives it. */
export interface LimitRow {
  readonly rule: string;
  readonly legalSource: string;
  readonly part?: string;
  /** Not the limit of a duty: how far a power reaches, or a period before which something must not be done. */
  readonly effect?: "extend" | "exclude" | "restart" | "retain";
  readonly amount?: number;
  readonly unit?: LimitUnit;
  /** `MM-DD`, `MM-last`, or `period-end` where the text names no day. */
  readonly yearly?: string;
  readonly yearsAfter?: number;
  /** The text's own word where it gives no number, such as 及时. */
  readonly open?: string;
  /** The text owes the duty and states no time. */
  readonly unstated?: true;
  /** Where the case says how long. */
  readonly from?: string;
  readonly path?: string;
  /** A member of several of which the least or the greatest counts. */
  readonly of?: "least" | "greatest";
  readonly ceiling?: true;
  readonly over?: "sum" | "each";
}

type Measured = Omit<LimitRow, "rule" | "legalSource" | "part">;

/** Every limit of a text, one row for each clause that its rule cites. */
export function limitsOf(regulation: Pick<Regulation, "rules">): readonly LimitRow[] {
  return regulation.rules.flatMap((rule) =>
    measuredIn(rule).flatMap((measured) =>
      sources(rule).map((source) => ({ rule: rule.id, ...source, ...measured })),
    ),
  );
}

function measuredIn({ must, mustNot, may }: Rule): readonly Measured[] {
  if (must !== undefined && "within" in must) return limitRows(must.within);
  if (must !== undefined && "by" in must) {
    const { day, yearsAfter, unnamed } = must.by;
    const yearly = unnamed === true ? "period-end" : day;
    return [yearsAfter === undefined ? { yearly } : { yearly, yearsAfter }];
  }
  if (mustNot !== undefined && "within" in mustNot) {
    return limitRows(mustNot.within).map((row) => ({ effect: "retain", ...row }));
  }
  return may === undefined ? [] : ceilingRows(may);
}

function limitRows(limit: Limit): readonly Measured[] {
  if (limit === "unstated") return [{ unstated: true }];
  if ("least" in limit) return limit.least.map((member) => ({ ...memberRow(member), of: "least" }));
  if ("greatest" in limit) return limit.greatest.map((member) => ({ ...memberRow(member), of: "greatest" }));
  if ("open" in limit) return [{ open: limit.open }];
  return [memberRow(limit)];
}

type Member = Extract<Limit, { least: unknown }>["least"][number];

function memberRow(member: Member): Measured {
  const base: Measured =
    "amount" in member
      ? { amount: member.amount, unit: member.unit }
      : { from: member.from, path: member.path };
  return member.ceiling === true ? { ...base, ceiling: true } : base;
}

function ceilingRows(may: NonNullable<Rule["may"]>): readonly Measured[] {
  if (!("atMost" in may) || may.atMost === undefined) return [];
  const { amount, unit } = may.atMost;
  const effect = "extend" in may ? "extend" : "exclude" in may ? "exclude" : "restart";
  return [may.over === undefined ? { effect, amount, unit } : { effect, amount, unit, over: may.over }];
}

function sources(rule: Rule): readonly Pick<LimitRow, "legalSource" | "part">[] {
  const named = ({ legalSource, part }: { legalSource: string; part?: string | undefined }) =>
    part === undefined ? { legalSource } : { legalSource, part };
  return [rule, ...(rule.alsoFrom ?? [])].map((each) =>
    typeof each === "string" ? { legalSource: each } : named(each),
  );
}
