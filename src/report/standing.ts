import type { Assessment, DayOrRange, Due, ObligationRow, State } from "../assess/assessment.js";
import type { Language } from "../diagnostic/text.js";
import { dateWords } from "./dates.js";
import type { Telling } from "./telling.js";
import { workingDaysWords } from "./words/amount.js";
import { noticeWords } from "./words/notices.js";
import { standingWords } from "./words/standing.js";

/** By when, what became of it, and how late or how long still: one sentence. */
export function standingSentence(row: ObligationRow, assessment: Assessment, telling: Telling): string {
  const { language } = telling;
  const parts = [
    dueWords(row, telling),
    ...missingNotices(row, assessment, telling),
    outcome(row, assessment, telling),
  ];
  return language === "zh"
    ? `${parts.filter((part) => part !== "").join("；")}。`
    : `${parts.filter((part) => part !== "").join("; ")}.`;
}

export function dayWords(day: DayOrRange, { language }: Telling): string {
  if (typeof day === "string") return dateWords(day, language);
  return standingWords[language].range(dateWords(day.earliest, language), dateWords(day.latest, language));
}

function dueWords({ due, state, openTerm }: ObligationRow, { language }: Telling): string {
  const words = standingWords[language];
  if (due === null) return words.open(openTerm);
  const said = daysWords(due, state, language);
  // The law gives no number: whoever reads the day must see whose it is.
  return openTerm === null ? said : `${said}${words.ownTerm(openTerm)}`;
}

function daysWords(due: Due, state: State, language: Language): string {
  const words = standingWords[language];
  const earliest = dateWords(due.earliest, language);
  if (due.latest === due.earliest) return words.due(earliest);
  if (due.latest !== null) return words.dueBetween(earliest, dateWords(due.latest, language));
  return state === "suspended" ? words.stopped(earliest) : words.notBefore(earliest);
}

/** Where the due day is open because a year is not announced yet, say which. */
function missingNotices(
  { rule, instance, certain }: ObligationRow,
  assessment: Assessment,
  telling: Telling,
): string[] {
  if (certain) return [];
  return assessment.needs
    .filter((need) => need.decides.some((each) => each.rule === rule && each.instance === instance))
    .flatMap((need) =>
      need.notice === undefined ? [] : [noticeWords[telling.language].missing(yearOf(need.notice))],
    );
}

/** A notice is named `<calendar>/<year>`. */
export function yearOf(notice: string): string {
  return notice.split("/").at(-1) ?? notice;
}

function outcome(row: ObligationRow, assessment: Assessment, telling: Telling): string {
  const { language } = telling;
  const words = standingWords[language];
  switch (row.state) {
    case "fulfilled":
      return row.fulfilledOn === null
        ? words.state.fulfilled
        : words.done(dayWords(row.fulfilledOn, telling));
    case "fulfilled-late":
      return row.fulfilledOn === null
        ? words.state["fulfilled-late"]
        : words.doneLate(dayWords(row.fulfilledOn, telling), overdueWords(row, telling));
    case "violated":
      return words.notDone(dateWords(assessment.asOf, language), overdueWords(row, telling));
    case "active":
      return leftWords(row, assessment, telling);
    case "suspended":
      return row.due?.latest === null ? "" : words.state.suspended;
    default:
      return words.state[row.state];
  }
}

/** How late: 逾期12个工作日. */
export function overdueWords({ overdueWorkingDays: late }: ObligationRow, { language }: Telling): string {
  const words = standingWords[language];
  if (late === null || late === 0) return words.overdueOnRestDays;
  return words.overdue(workingDaysWords(late, language));
}

/** How long still: 还有3个工作日, 今日到期. */
export function leftWords(
  { due, remainingWorkingDays: left }: ObligationRow,
  { asOf }: Assessment,
  telling: Telling,
): string {
  const words = standingWords[telling.language];
  if (due !== null && due.latest === asOf) return words.dueToday;
  return left === null ? words.state.active : words.left(workingDaysWords(left, telling.language));
}
