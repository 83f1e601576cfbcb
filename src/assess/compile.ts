import type { Calendar } from "../calendar/calendar.js";
import type { CalendarData } from "../calendar/calendar-data.js";
import { type CalendarOptions, compileCalendar } from "../calendar/compile.js";
import { compileCondition } from "../condition/compile.js";
import type { Operators } from "../condition/operator.js";
import type { Category, Regulation } from "../regulation/regulation.js";
import { type Day, parseDay } from "../time/day.js";
import { joinVocabularies, type Vocabulary } from "../vocabulary/vocabulary.js";
import { calendarOperators } from "./calendar-operators.js";
import type { Compile } from "./compile-condition.js";
import { compileLiability } from "./compile-liability.js";
import { compilePower, compileRule } from "./compile-rule.js";
import type {
  CompiledCategory,
  CompiledPower,
  CompiledRegulation,
  CompiledRule,
  Rulebook,
} from "./rulebook.js";

const noWords: Vocabulary = {
  kinds: {},
  roles: {},
  roleKinds: {},
  measures: {},
  reasons: {},
  values: {},
  facts: {},
  events: {},
};

export interface CompileInput {
  /** Parsed regulations: the shipped ones, or those of `parseRegulation`. */
  readonly regulations: readonly Regulation[];
  /**
   * The calendar that counts their days: shipped data, or one that is compiled already. Data are compiled for
   * each regulation as its own `counting` says what a missing regional year means.
   */
  readonly calendar: CalendarData | Calendar;
  /** For calendar data: what was known when, further notices, regional layers. */
  readonly calendarOptions?: Omit<CalendarOptions, "missingYear">;
  /** Operators of the host's own, the same that `parseRegulation` was given. */
  readonly operators?: Operators;
}

/**
 * Makes regulations and a calendar ready for assessment. Do it once and keep the rulebook: it is a value,
 * without state.
 *
 * @throws Error if a regulation did not come from `parseRegulation` and contradicts itself
 * @example
 * const rulebook = compile({ regulations: [regulation], calendar });
 */
export function compile(input: CompileInput): Rulebook {
  const { regulations, operators = [] } = input;
  const calendarOf = calendarsBy(input);
  return {
    regulations: regulations.map((each) => {
      const calendar = calendarOf(each.counting.regionalYear ?? "widen");
      return compileRegulation(each, calendar, [...calendarOperators(calendar), ...operators]);
    }),
    calendar: calendarOf(regulations[0]?.counting.regionalYear ?? "widen"),
    vocabulary: regulations.map((each) => each.vocabulary).reduce(joinVocabularies, noWords),
  };
}

type MissingYear = NonNullable<CalendarOptions["missingYear"]>;

/** The calendar for each answer to a missing regional year, compiled when it is first wanted. */
function calendarsBy({
  calendar,
  calendarOptions = {},
}: CompileInput): (missingYear: MissingYear) => Calendar {
  if ("settledTo" in calendar) return () => calendar;
  const compiled = new Map<MissingYear, Calendar>();
  return (missingYear) => {
    const known = compiled.get(missingYear) ?? compileCalendar(calendar, { ...calendarOptions, missingYear });
    compiled.set(missingYear, known);
    return known;
  };
}

/**
 * Makes one regulation ready.
 *
 * @param before the same regulation before a change: what is the same object in both is not compiled again
 */
export function compileRegulation(
  source: Regulation,
  calendar: Calendar,
  operators: Operators,
  before?: CompiledRegulation,
): CompiledRegulation {
  const options = { references: source.conditions, operators };
  const ready: Compile = (condition) => compileCondition(condition, options);
  const kept = before?.source.conditions === source.conditions ? before : null;
  const known = new Map(kept?.rules.map((rule) => [rule.source, rule]));
  const rules = source.rules.map((rule, order) => known.get(rule) ?? compileRule(rule, order, ready));
  const powers = rules.flatMap((rule) => compilePower(rule, ready) ?? []);
  const powersOver = new Map<string, CompiledPower[]>();
  for (const power of powers) {
    for (const target of power.targets) put(powersOver, target, power);
  }
  return {
    source,
    calendar,
    appliesFrom: dayOrNull(source.appliesFrom),
    appliesTo: dayOrNull(source.appliesTo),
    scope:
      kept?.source.scope === source.scope
        ? kept.scope
        : source.scope.map((each) => compileScope(each, ready)),
    rules,
    rulesByKind: byKind(rules),
    rulesOfAnyKind: rules.filter(isOfAnyKind),
    powersOver,
    lifts: powers.filter((power) => power.effect === "lifts"),
    powerEvents: new Set(
      rules.flatMap(({ source: { may }, triggers }) => (may === undefined ? [] : [...triggers])),
    ),
    counterparts: new Map(
      source.rules.flatMap(({ id, counterpart }) => (counterpart ? [[id, counterpart]] : [])),
    ),
    liabilityOf:
      kept?.source.liability === source.liability
        ? kept.liabilityOf
        : compileLiability(source.liability.items, ready),
    categories:
      kept?.source.categories === source.categories
        ? kept.categories
        : source.categories.map((category) => compileCategory(category, ready)),
  };
}

function compileScope(
  source: Regulation["scope"][number],
  ready: Compile,
): CompiledRegulation["scope"][number] {
  return { scope: source.scope, when: source.when === undefined ? null : ready(source.when), source };
}

/** The rules of each kind merged with those of any kind, once and not in every assessment. */
function byKind(rules: readonly CompiledRule[]): ReadonlyMap<string, readonly CompiledRule[]> {
  const lists = new Map<string, CompiledRule[]>();
  const ofAnyKind = rules.filter(isOfAnyKind);
  for (const rule of rules) {
    for (const kind of kindsOf(rule)) put(lists, kind, rule);
  }
  for (const list of lists.values()) list.push(...ofAnyKind);
  for (const list of lists.values()) list.sort((a, b) => a.order - b.order);
  return lists;
}

function isOfAnyKind({ source }: CompiledRule): boolean {
  return source.case === "any";
}

function kindsOf({ source }: CompiledRule): readonly string[] {
  if (source.case === "any") return [];
  return typeof source.case === "string" ? [source.case] : source.case.any;
}

function compileCategory(source: Category, ready: Compile): CompiledCategory {
  return {
    source,
    criteria:
      source.criteria?.map((each) =>
        "when" in each
          ? {
              class: each.class,
              when: ready(each.when),
              legalSource: each.legalSource,
              part: each.part ?? null,
              reading: each.reading ?? null,
            }
          : each,
      ) ?? null,
    proof: (source.proof ?? []).map(({ be, part, ...proof }) => ({
      ...proof,
      part: part ?? null,
      be: ready(be),
    })),
  };
}

function dayOrNull(text: string | null): Day | null {
  return text === null ? null : parseDay(text);
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
