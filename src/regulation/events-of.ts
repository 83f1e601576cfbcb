import type { Condition } from "../condition/condition.js";
import type { Events, Rule } from "./regulation.js";

/** One event that fulfils, with the condition under which it counts or is owed. */
export interface Member {
  readonly event: string;
  /** Which such events count; `event` is the candidate. */
  readonly when: Condition | null;
  /** Whether it is owed at all. */
  readonly neededIf: Condition | null;
}

/** The events of `must.do` and its kin, in one form: any or all of the members. */
export interface MemberGroup {
  readonly needs: "any" | "all";
  readonly members: readonly Member[];
}

export function membersOf(events: Events): MemberGroup {
  if (typeof events === "object" && "any" in events)
    return { needs: "any", members: events.any.map(memberOf) };
  if (typeof events === "object" && "all" in events)
    return { needs: "all", members: events.all.map(memberOf) };
  return { needs: "any", members: [memberOf(events)] };
}

function memberOf(member: string | { event: string; when?: Condition; neededIf?: Condition }): Member {
  if (typeof member === "string") return { event: member, when: null, neededIf: null };
  return { event: member.event, when: member.when ?? null, neededIf: member.neededIf ?? null };
}

/** The events that open instances of a rule; none where a fact or a period does. */
export function triggerEvents(on: Rule["on"]): readonly string[] {
  if (typeof on === "string") return [on];
  if ("any" in on) return on.any;
  return "event" in on ? [on.event] : [];
}

/** The events that a rule's deed is made of, `must` or `mustNot`. */
export function deedOf(rule: Pick<Rule, "must" | "mustNot">): MemberGroup | null {
  if (rule.must !== undefined && "do" in rule.must) return membersOf(rule.must.do);
  if (rule.must !== undefined && "after" in rule.must) return membersOf(rule.must.after);
  if (rule.mustNot !== undefined && "do" in rule.mustNot) return membersOf(rule.mustNot.do);
  return null;
}
