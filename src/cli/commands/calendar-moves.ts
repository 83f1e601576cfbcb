import type { Command } from "commander";
import { compile } from "../../assess/compile.js";
import { type MovedDue, movedDues } from "../../assess/moves.js";
import type { Rulebook } from "../../assess/rulebook.js";
import { calendarChanges } from "../../calendar/changes.js";
import { compileCalendar } from "../../calendar/compile.js";
import type { Case } from "../../case/case.js";
import type { Regulation } from "../../regulation/regulation.js";
import { changeRows, describeMoves } from "../../report/calendar-moves.js";
import type { LocatedDiagnostic } from "../../report/diagnostics.js";
import { type Day, formatDay, laterOf } from "../../time/day.js";
import type { CalendarChoice } from "../calendar-options.js";
import { caseOnLine, lastDayOf } from "../case-line.js";
import { eachLine } from "../lines.js";
import { loadCalendar } from "../load-calendar.js";
import { loadRegulation } from "../load-regulation.js";
import { collect, dayOption, mustNotRunBackwards } from "../options.js";
import { type Common, printDiagnostics, printResult, type Session, say } from "../session.js";
import { unusable } from "../unusable.js";

export interface MovesOptions {
  readonly moves: string;
  readonly regulation: readonly string[];
  readonly fromKnown: string;
  readonly toKnown: string;
  readonly asOf: string;
}

type Asked = Common & CalendarChoice & Partial<MovesOptions>;

export function addMovesOptions(command: Command, session: Session): Command {
  const t = (zh: string, en: string) => say(session, zh, en);
  return command
    .option(
      "--moves <cases>",
      t(
        "哪些案件的到期日因通知而变动：每行一个案件的文件（- 读标准输入）",
        "whose due days a notice moves: a file with a case on each line (- reads standard input)",
      ),
    )
    .option("--regulation <regulation>", t("规章（可重复）", "the regulation (repeatable)"), collect)
    .option(
      "--from-known <date>",
      t("原先：这一天已公布的通知", "before: the notices published by this date"),
    )
    .option("--to-known <date>", t("后来：这一天已公布的通知", "after: the notices published by this date"))
    .option(
      "--as-of <date>",
      t(
        "截至哪一天（不给则到每个案件最后的事件）",
        "the day of the assessment (else each case to its last event)",
      ),
    );
}

/** Two rulebooks that differ only in what was known of the calendar. */
interface Knowledge {
  readonly before: Rulebook;
  readonly after: Rulebook;
  readonly toKnown: Day;
  readonly asOf: Day | null;
}

export async function runMoves(year: string | undefined, options: Asked, session: Session): Promise<void> {
  const knowledge = await knowledgeOf(year, options, session);
  const { before, after } = knowledge;
  const moved: MovedDue[] = [];
  const faults: LocatedDiagnostic[] = [];
  let cases = 0;
  let unreadable = 0;
  for await (const line of eachLine(options.moves ?? "-", session.io)) {
    const read = caseOnLine(line, options.moves ?? "-", after);
    if ("faults" in read) {
      unreadable += 1;
      // As they come; in JSON as one value at the end.
      if (options.json === true) faults.push(...read.faults);
      else printDiagnostics(session, options, read.faults);
      continue;
    }
    cases += 1;
    moved.push(...movedDues([read.value], before, after, formatDay(asOfFor(read.value, knowledge))));
  }
  const changes = calendarChanges(before.calendar, after.calendar);
  const { fromKnown: from = "", toKnown: to = "" } = options;
  const calendar = after.calendar.id;
  const result = { calendar, from, to, ...changeRows(changes), cases, unreadable, moved };
  printResult(session, options, result, () => describeMoves(result, changes, options.lang));
  printDiagnostics(session, options, faults);
  if (unreadable > 0) session.exitCode = 1;
}

async function knowledgeOf(year: string | undefined, options: Asked, { io }: Session): Promise<Knowledge> {
  const { regulation, fromKnown, toKnown, asOf, knownOn } = options;
  if (regulation === undefined || fromKnown === undefined || toKnown === undefined) throw incomplete();
  if (year !== undefined || knownOn !== undefined) throw incomplete();
  const [first, second] = [dayOption("--from-known", fromKnown), dayOption("--to-known", toKnown)];
  mustNotRunBackwards("--to-known", first, second);
  const day = asOf === undefined ? null : dayOption("--as-of", asOf);
  const regulations: Regulation[] = [];
  for (const each of new Set(regulation)) regulations.push(await loadRegulation(each, io));
  const { data, options: chosen } = await loadCalendar(options, io);
  const rulebook = (on: Day) =>
    compile({ regulations, calendar: compileCalendar(data, { ...chosen, knownOn: on }) });
  return { before: rulebook(first), after: rulebook(second), toKnown: second, asOf: day };
}

function incomplete() {
  return unusable("usage.wrong", {
    zh: "--moves 应与 --regulation、--from-known、--to-known 同用，不与年份或 --known-on 同用",
    en: "--moves goes with --regulation, --from-known and --to-known, and not with a year or --known-on",
  });
}

/** Where nobody says otherwise, a case is read to its last event: all that it says counts. */
function asOfFor(theCase: Case, { asOf, toKnown, after }: Knowledge): Day {
  return asOf ?? laterOf(lastDayOf(theCase, after.calendar.zone) ?? toKnown, toKnown);
}
