import type { Assessment, ObligationRow } from "../assess/assessment.js";
import { type Day, parseDay } from "../time/day.js";
import { type IcsEvent, toIcs } from "./ics.js";
import { bearerWords } from "./naming.js";
import { clauseWords } from "./obligation.js";
import { standingSentence } from "./standing.js";
import { inLanguage, type Telling } from "./telling.js";
import { assessmentWords } from "./words/assessment.js";
import { dueEventWords } from "./words/due-event.js";

/**
 * The due days of what is not settled yet, for a calendar program; null where there are none.
 *
 * One whole-day event for each obligation, over several days where the due day is a range. Its id depends on
 * the case and the obligation alone, its stamp on the day of the assessment: a later file replaces what an
 * earlier one said.
 */
export function assessmentIcs(assessment: Assessment, telling: Telling): string | null {
  const asOf = parseDay(assessment.asOf);
  if (asOf === null) return null;
  const events = assessment.obligations
    .filter(isOpen)
    .flatMap((row) => eventOf(row, assessment, asOf, telling) ?? []);
  return events.length === 0
    ? null
    : toIcs(onOneLine(dueEventWords[telling.language].calendar(assessment.case)), events);
}

function isOpen({ state, displacedBy }: ObligationRow): boolean {
  return displacedBy === null && ["active", "suspended", "violated", "undecided"].includes(state);
}

function eventOf(row: ObligationRow, assessment: Assessment, asOf: Day, telling: Telling): IcsEvent | null {
  const { due, state } = row;
  const from = due === null ? null : parseDay(due.earliest);
  if (due === null || from === null) return null;
  const to = due.latest === null ? from : (parseDay(due.latest) ?? from);
  const words = dueEventWords[telling.language];
  const named =
    due.latest === null
      ? words.notBefore
      : to > from
        ? words.window
        : state === "violated"
          ? words.overdue
          : words.due;
  const who = row.bearer === null ? "" : ` · ${bearerWords(row.bearer, telling)}`;
  return {
    uid: uidOf(row, assessment),
    from,
    to,
    summary: onOneLine(named(`${inLanguage(row.summary, telling)}${who}`)),
    description: describe(row, assessment, telling),
    category: words.category,
    stamp: asOf,
  };
}

function describe(row: ObligationRow, assessment: Assessment, telling: Telling): string {
  const words = assessmentWords[telling.language];
  const colon = telling.language === "zh" ? "：" : ": ";
  return [
    standingSentence(row, assessment, telling),
    `${words.clause}${colon}${clauseWords(row, assessment, telling)}`,
    `${words.case}${colon}${assessment.case}`,
  ]
    .map(onOneLine)
    .join("\n");
}

/** Where several owe the same, each has an event of its own; else who it is may become known later. */
function uidOf(row: ObligationRow, { case: id, obligations }: Assessment): string {
  const { regulation, rule, instance, bearer } = row;
  const same = obligations.filter(
    (each) => each.regulation === regulation && each.rule === rule && each.instance === instance,
  );
  const parts = [id, regulation, rule, instance, ...(same.length === 1 ? [] : [bearer ?? ""].flat())];
  return `${parts.map(inUid).join("/")}@shixian`;
}

/** Nothing that a case says may end a line or part two ids. */
function inUid(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}%/@\s]/gu, (character) => `%${character.codePointAt(0)?.toString(16)}`);
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, " ");
}
