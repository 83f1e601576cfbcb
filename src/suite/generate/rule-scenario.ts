import type { CompiledRegulation, CompiledRule, Rulebook } from "../../assess/rulebook.js";
import type { Case } from "../../case/case.js";
import type { Text } from "../../diagnostic/text.js";
import { addDays, type Day, formatDay } from "../../time/day.js";
import type { JsonRecord } from "../record.js";
import type { ScenarioResult } from "../suite.js";
import { exerciseEvents, withEvents } from "./exercise-of.js";
import { type Owed, owedIn, startingOn } from "./laid-out.js";
import { type Opening, openingsOf } from "./opening.js";
import { countNote, rowName, type Side } from "./row-words.js";
import { shownOf } from "./shown.js";
import { type Situation, situations, situationsOf } from "./situation.js";
import { startDays } from "./start-days.js";

/** What scenarios are made from: the law as compiled, and what its suites show already. */
export interface Ground {
  readonly rulebook: Rulebook;
  readonly regulation: CompiledRegulation;
  readonly results: readonly ScenarioResult[];
}

const sides: readonly Side[] = ["due-day", "day-after"];

/**
 * The missing scenarios of a duty with a clock, as one table: on the due day and the day after, in every
 * situation of the calendar, and after each power over it. What its suites show already is left out; null: there
 * is nothing to add; `no-case`: no case could be made in which it is owed by a certain day.
 */
export function ruleScenario(rule: CompiledRule, ground: Ground): JsonRecord | "no-case" | null {
  const { regulation, results } = ground;
  const shown = shownOf(rule.source.id, regulation, results);
  const openings = openingsOf(rule, regulation, results);
  const opening = openings.find((each) => firstStart(rule, each, ground) !== null);
  if (opening === undefined) return "no-case";
  const missing = (where: string) => sides.filter((side) => !shown.has(`${where}/${side}`));
  const rows = [
    ...situations.flatMap((situation) => {
      const wanted = missing(situation);
      const start = wanted.length === 0 ? null : startIn(situation, rule, opening, ground);
      if (start === null) return [];
      return wanted.flatMap((side) =>
        row(rule, opening, ground, { start, where: situation, side, events: [] }),
      );
    }),
    ...powersOver(rule, regulation).flatMap((power) => {
      const wanted = missing(power.rule.source.id);
      const start = wanted.length === 0 ? null : startIn("ordinary", rule, opening, ground);
      if (start === null) return [];
      const events = exerciseEvents(power, opening.start, addDays(start, 1), results);
      const where = { power: power.rule.source.summary };
      return wanted.flatMap((side) => row(rule, opening, ground, { start, where, side, events }));
    }),
  ];
  if (rows.length === 0) return null;
  const { events: _, ...theCase } = opening.case;
  const { summary, id } = rule.source;
  return {
    name: { zh: `${summary.zh}：期限内外`, en: `${summary.en}: in time and late` },
    rule: [id],
    case: theCase,
    others: "allowed",
    unconfirmed: true,
    rows,
  };
}

function powersOver({ source: { id } }: CompiledRule, { powersOver: all }: CompiledRegulation) {
  return (all.get(id) ?? []).filter(({ effect }) => effect !== "lifts");
}

function firstStart(rule: CompiledRule, opening: Opening, ground: Ground): Day | null {
  for (const day of startDays(ground.regulation)) {
    if (owedOn(day, rule, opening, ground) !== null) return day;
    // If it is not owed within a year of days, it will not be later.
    if (day > startDays(ground.regulation)[0]! + 366) return null;
  }
  return null;
}

function owedOn(day: Day, rule: CompiledRule, opening: Opening, { rulebook }: Ground): Owed | null {
  return owedIn(rulebook, rule.source.id, startingOn(opening, day), opening, day);
}

/** The first day to start on for a count of a situation and, if there is such a day, of no other. */
function startIn(situation: Situation, rule: CompiledRule, opening: Opening, ground: Ground): Day | null {
  const { calendar } = ground.regulation;
  let withOthers: Day | null = null;
  for (const day of startDays(ground.regulation)) {
    const owed = owedOn(day, rule, opening, ground);
    if (owed === null || owed.due > calendar.settledTo || owed.row.limit === null) continue;
    const found = situationsOf(calendar, day, owed.due, owed.row.limit.unit);
    if (!found.has(situation)) continue;
    if (found.size === 1) return day;
    withOthers ??= day;
  }
  return withOthers;
}

interface Wanted {
  readonly start: Day;
  readonly where: Situation | { readonly power: Text };
  readonly side: Side;
  readonly events: Case["events"];
}

/** One line of the table; none where the act does not come out on its side of the due day. */
function row(
  rule: CompiledRule,
  opening: Opening,
  { rulebook, regulation }: Ground,
  { start, where, side, events }: Wanted,
): readonly JsonRecord[] {
  const { id } = rule.source;
  const begun = withEvents(startingOn(opening, start), events);
  const before =
    owedIn(rulebook, id, begun, opening, addDays(start, 30)) ?? owedIn(rulebook, id, begun, opening, start);
  if (before === null) return [];
  if (events.length > 0 && before.row.limit?.exercises.length === 0) return [];
  const act = side === "due-day" ? before.due : addDays(before.due, 1);
  const whole = withEvents(begun, [{ ...opening.done, on: formatDay(act) }]);
  const after = owedIn(rulebook, id, whole, opening, act);
  const state = side === "due-day" ? "fulfilled" : "fulfilled-late";
  if (after === null || after.row.state !== state || after.due !== before.due) return [];
  const note = countNote(regulation.calendar, start, act);
  return [
    {
      name: rowName(where, side),
      ...(note === null ? {} : { note }),
      set: { "/events": whole.events },
      asOf: formatDay(act),
      expect: { obligations: [{ rule: id, instance: opening.start, state, due: formatDay(after.due) }] },
    },
  ];
}
