import { calendarOperators } from "../assess/calendar-operators.js";
import type { Calendar } from "../calendar/calendar.js";
import type { Condition } from "../condition/condition.js";
import { isFactReference } from "../condition/condition.js";
import { leavesOf } from "../condition/leaves.js";
import type { Operators } from "../condition/operator.js";
import { resolveOperator } from "../condition/resolve.js";
import type { Regulation, Rule } from "../regulation/regulation.js";

export interface EngineOptions {
  /** The calendar for operators that count working days; rules that need them are left out without it. */
  readonly calendar?: Calendar;
  /** Operators of the host's own, the same that `parseRegulation` was given. */
  readonly operators?: Operators;
}

/** A rule that the engine does not have, and what conditions cannot say of it. */
export interface LeftOut {
  readonly rule: string;
  readonly why: /** It is read once a period. */
    | "opened-by-period"
    /** It is read once an element of a list, or its conditions read that element. */
    | "opened-by-element"
    /** It may be open although its event is not recorded. */
    | "open-since-other-event"
    /** A power may lift it, and whether that was validly exercised is not for conditions to say. */
    | "lifted-by-power"
    /** Its conditions ask whether another duty was running. */
    | "asks-running-duty"
    /** Its conditions use an operator that was not handed over, such as one that counts by a calendar. */
    | "operator-not-given";
}

/** The operators beyond the library's that conditions may use here. */
export function operatorsOf({ calendar, operators = [] }: EngineOptions): Operators {
  return [...(calendar === undefined ? [] : calendarOperators(calendar)), ...operators];
}

/** The rules of a regulation that `toEngine` leaves out, each with the reason; in the order of the pack. */
export function leftOut(regulation: Regulation, options: EngineOptions = {}): readonly LeftOut[] {
  const operators = operatorsOf(options);
  const lifted = new Set(
    regulation.rules.flatMap(({ may }) => (may !== undefined && "lifts" in may ? may.lifts : [])),
  );
  return regulation.rules.flatMap((rule): LeftOut[] => {
    const why = reasonFor(regulation, rule, lifted, operators);
    return why === null ? [] : [{ rule: rule.id, why }];
  });
}

function reasonFor(
  { conditions }: Regulation,
  rule: Rule,
  lifted: ReadonlySet<string>,
  operators: Operators,
): LeftOut["why"] | null {
  const { on } = rule;
  if (typeof on === "object") {
    if ("every" in on) return "opened-by-period";
    if ("notBefore" in on) return "open-since-other-event";
    if ("fact" in on && on.each !== undefined) return "opened-by-element";
  }
  if (lifted.has(rule.id)) return "lifted-by-power";
  const leaves = conditionsOf(rule).flatMap((each) => leavesOf(each, conditions).map(({ leaf }) => leaf));
  const facts = leaves.flatMap(({ fact, value }) => (isFactReference(value) ? [fact, value.fact] : [fact]));
  if (facts.includes("item")) return "opened-by-element";
  if (facts.includes("obligations")) return "asks-running-duty";
  const known = leaves.every((leaf) => resolveOperator(leaf.operator, { operators }).kind === "operator");
  return known ? null : "operator-not-given";
}

/** The conditions of a rule that the engine evaluates. */
function conditionsOf({ when, unless, must }: Rule): readonly Condition[] {
  const be = must !== undefined && "be" in must ? must.be : undefined;
  return [when, unless, be].filter((each) => each !== undefined);
}
