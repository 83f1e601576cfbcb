import type { Assessment, ClockRow, ExerciseRow, LimitRow, ObligationRow } from "../assess/assessment.js";
import { countOfRow } from "../assess/row-count.js";
import { unrolledDueAfter } from "../calendar/due.js";
import { type Day, parseDay } from "../time/day.js";
import { countLine } from "./count-stretches.js";
import { shortRange } from "./dates.js";
import { type Entry, entry, type Line } from "./document.js";
import { rollLine } from "./roll.js";
import { dayWords } from "./standing.js";
import { eventOf, eventWords, type Telling } from "./telling.js";
import { amountWords, workingDaysWords } from "./words/amount.js";
import { assessmentWords } from "./words/assessment.js";
import { standingWords } from "./words/standing.js";

/** How the due day came about: the limit, the days as they were counted, and whose clock ran. */
export function clockEntries(row: ObligationRow, assessment: Assessment, telling: Telling): Entry[] {
  const words = assessmentWords[telling.language];
  return [
    entry(words.limit, row.limit === null ? [] : [limitWords(row.limit, row, telling)]),
    entry(words.count, countOf(row, assessment, telling)),
    entry(words.rolled, rolledOf(row, telling)),
    entry(
      words.clock,
      row.clock.length < 2 ? [] : [row.clock.map((each) => clockWords(each, telling)).join(", ")],
    ),
  ];
}

function limitWords(limit: LimitRow, row: ObligationRow, telling: Telling): string {
  const { language } = telling;
  const words = standingWords[language];
  const start = eventOf(row.instance, telling);
  const opened = start === null ? "" : words.openedBy(eventWords(start.type, telling));
  const day = `${dayWords(row.startedOn, telling)}${opened}`;
  const counted = `${words.from(day)}${amountWords(limit.amount, limit.unit, language)}`;
  const exercises = limit.exercises.map((each) => exerciseWords(each, telling));
  const own = row.openTerm === null ? "" : words.own;
  return [`${limit.amount === 0 ? words.sameDay(day) : counted}${own}`, ...exercises].join(words.comma);
}

function exerciseWords({ event, effect, took, amount, legalSource }: ExerciseRow, telling: Telling): string {
  const words = standingWords[telling.language];
  const type = eventOf(event, telling)?.type;
  const named = type === undefined ? event : eventWords(type, telling);
  const by = amount === null ? "" : amountWords(amount.amount, amount.unit, telling.language);
  return words.exercise(words.effects[effect], by, `${named}${words.comma}${legalSource}`, words.took[took]);
}

/** Day by day, where the calendar is at hand. */
function countOf(
  row: ObligationRow,
  { asOf }: Assessment,
  { calendar, regulations, language }: Telling,
): Line {
  const counting = regulations?.find(({ id }) => id === row.regulation)?.counting ?? null;
  const day = parseDay(asOf);
  if (calendar === undefined || day === null) return [];
  const rows = countOfRow(row, calendar, day, counting);
  return rows.length === 0 ? [] : [countLine(rows, language)];
}

/** For limits of days, months and years: where the last day was a rest day. */
function rolledOf({ limit, due, startedOn }: ObligationRow, { calendar, language }: Telling): Line {
  if (calendar === undefined || limit === null || due === null || typeof startedOn !== "string") return [];
  if (limit.unit === "working-day" || limit.amount === 0 || limit.exercises.length > 0) return [];
  const start = parseDay(startedOn);
  const end = parseDay(due.earliest);
  if (start === null || end === null) return [];
  const line = rollLine(calendar, unrolledDueAfter(calendar, start, [limit]).earliest, end, language);
  return line === null ? [] : [line];
}

function clockWords({ from, to, runs, workingDays }: ClockRow, { language }: Telling): string {
  const first = parseDay(from) as Day;
  const days = `${shortRange(first, parseDay(to) ?? first, language)} ${standingWords[language].runs[runs]}`;
  return runs === "stopped" ? days : `${days} ${workingDaysWords(workingDays, language)}`;
}

/** Which rule of which clause, and under which text where several were read. */
export function clauseWords(
  row: { readonly regulation: string; readonly legalSource: string; readonly part: string | null },
  assessment: Assessment,
  { language }: Telling,
): string {
  const part = row.part === null ? "" : language === "zh" ? `（${row.part}）` : ` (${row.part})`;
  const several = assessment.regulations.length > 1;
  const title = assessment.regulations.find((each) => each.id === row.regulation)?.title[language];
  const named = several && title !== undefined ? (language === "zh" ? `《${title}》` : `${title}, `) : "";
  return `${named}${row.legalSource}${part}`;
}
