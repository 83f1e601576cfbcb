import type { Calendar } from "../calendar/calendar.js";
import type { CompiledCondition } from "../condition/compile.js";
import type { Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import type { Category, LiabilityItem, Limit, Measure, Regulation, Rule } from "../regulation/regulation.js";
import type { Day } from "../time/day.js";
import type { Amount } from "../time/limit.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

/** Regulations and a calendar made ready: compile once, assess many. */
export interface Rulebook {
  readonly regulations: readonly CompiledRegulation[];
  /** The calendar of the first regulation: for a receipt, a report, a page. */
  readonly calendar: Calendar;
  /** The words of all its regulations. */
  readonly vocabulary: Vocabulary;
}

export interface CompiledRegulation {
  readonly source: Regulation;
  readonly calendar: Calendar;
  readonly appliesFrom: Day | null;
  readonly appliesTo: Day | null;
  readonly scope: readonly {
    readonly scope: "yes" | "by-analogy" | "no";
    readonly when: CompiledCondition | null;
    readonly source: Regulation["scope"][number];
  }[];
  /** All its rules, in the order of the pack. */
  readonly rules: readonly CompiledRule[];
  /** The rules read in cases of a kind, those of any kind among them, in the order of the pack. */
  readonly rulesByKind: ReadonlyMap<string, readonly CompiledRule[]>;
  /** For kinds that no rule names. */
  readonly rulesOfAnyKind: readonly CompiledRule[];
  /** The powers over a rule, by the rule's id. */
  readonly powersOver: ReadonlyMap<string, readonly CompiledPower[]>;
  /** The powers that lift a rule. */
  readonly lifts: readonly CompiledPower[];
  /** The events that exercise a power which some rule gives. */
  readonly powerEvents: ReadonlySet<string>;
  /** The superior rules on the same duty, by the rule's id. */
  readonly counterparts: ReadonlyMap<string, NonNullable<Rule["counterpart"]>>;
  readonly liabilityOf: ReadonlyMap<string, readonly CompiledLiability[]>;
  readonly categories: readonly CompiledCategory[];
}

export interface CompiledMember {
  readonly event: string;
  readonly when: CompiledCondition | null;
  readonly neededIf: CompiledCondition | null;
}

export interface CompiledGroup {
  readonly needs: "any" | "all";
  readonly members: readonly CompiledMember[];
  readonly types: ReadonlySet<string>;
}

/** What a rule says, its conditions compiled. */
export type Demand =
  | { readonly kind: "do"; readonly events: CompiledGroup; readonly within: Limit }
  | { readonly kind: "do-by"; readonly events: CompiledGroup; readonly by: YearlyDay }
  | { readonly kind: "be"; readonly condition: CompiledCondition }
  | { readonly kind: "after"; readonly events: CompiledGroup }
  | { readonly kind: "never" }
  | { readonly kind: "not-within"; readonly events: CompiledGroup; readonly within: Limit }
  | { readonly kind: "not-more"; readonly events: CompiledGroup; readonly moreThan: number }
  | { readonly kind: "power" };

export interface YearlyDay {
  readonly month: number;
  /** Null: the month's last day. */
  readonly day: number | null;
  readonly yearsAfter: number;
}

export interface CompiledRule {
  readonly source: Rule;
  readonly triggers: ReadonlySet<string>;
  /** The fact that opens it, where one does, and the list in it that is read element by element. */
  readonly subject: { readonly fact: string; readonly steps: Steps; readonly each: Steps | null } | null;
  readonly demand: Demand;
  readonly when: CompiledCondition | null;
  readonly unless: CompiledCondition | null;
  readonly endedBy: ReadonlySet<string>;
  /** Place in the pack: rows come out in this order. */
  readonly order: number;
}

export interface CompiledPower {
  readonly rule: CompiledRule;
  readonly effect: "extend" | "exclude" | "restart" | "lifts";
  /** The rules it works on. */
  readonly targets: readonly string[];
  /** The event that ends an exclusion that has two ends. */
  readonly to: string | null;
  readonly atMost: Ceiling | null;
  readonly over: "sum" | "each";
  readonly requires: readonly CompiledRequirement[];
}

export interface Ceiling extends Amount {
  readonly onBreach: "void" | "cap";
}

interface RequirementBase {
  readonly onBreach: "void" | "cap";
  /** A requirement that the text does not write: its breach is a warning, not a violation. */
  readonly reading: Rule["reading"] | null;
}

export type CompiledRequirement = RequirementBase &
  (
    | { readonly kind: "when"; readonly when: CompiledCondition }
    | { readonly kind: "event"; readonly event: string }
    | { readonly kind: "times"; readonly times: number }
    | { readonly kind: "before-expiry" }
  );

export interface CompiledLiability {
  readonly source: LiabilityItem;
  readonly subjects: readonly string[] | null;
  readonly when: CompiledCondition | null;
  readonly defence: CompiledCondition | null;
  readonly measures: readonly { readonly source: Measure; readonly when: CompiledCondition | null }[];
}

export interface CompiledCategory {
  readonly source: Category;
  readonly criteria: readonly (CompiledCriterion | { readonly otherwise: string })[] | null;
  readonly proof: readonly CompiledProof[];
}

export interface CompiledCriterion {
  readonly class: string;
  readonly when: CompiledCondition;
  readonly legalSource: string;
  readonly part: string | null;
  readonly reading: string | Text | null;
}

export interface CompiledProof {
  readonly reading?: string | Text | undefined;
  readonly id: string;
  readonly class: string;
  readonly be: CompiledCondition;
  readonly legalSource: string;
  readonly part: string | null;
}
