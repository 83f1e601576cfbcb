import type { Condition } from "../condition/condition.js";
import type { Steps } from "../diagnostic/diagnostic.js";
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

/** The events that open instances of a rule, each with the steps from the rule to it. */
export function placedTriggers(on: Rule["on"]): readonly { readonly event: string; readonly steps: Steps }[] {
  if (typeof on === "string") return [{ event: on, steps: ["on"] }];
  if ("any" in on) return on.any.map((event, index) => ({ event, steps: ["on", "any", index] }));
  if ("notBefore" in on) {
    return [
      { event: on.event, steps: ["on", "event"] },
      { event: on.notBefore, steps: ["on", "notBefore"] },
    ];
  }
  return [];
}

/** The members of a rule's deed, each with the steps from the rule to it. */
export function placedMembers(
  rule: Pick<Rule, "must" | "mustNot">,
): readonly (Member & { readonly steps: Steps; readonly eventSteps: Steps })[] {
  const key = rule.must !== undefined && "after" in rule.must ? "after" : "do";
  const modality = rule.must === undefined ? "mustNot" : "must";
  const deed = rule[modality];
  if (deed === undefined || !(key in deed)) return [];
  const events = (deed as Readonly<Record<string, Events>>)[key]!;
  const { needs, members } = membersOf(events);
  const inList = typeof events === "object" && needs in events;
  const written = inList ? (events as Readonly<Record<string, readonly unknown[]>>)[needs]! : [events];
  return members.map((member, index) => {
    const steps = [modality, key, ...(inList ? [needs, index] : [])];
    return { ...member, steps, eventSteps: typeof written[index] === "string" ? steps : [...steps, "event"] };
  });
}
