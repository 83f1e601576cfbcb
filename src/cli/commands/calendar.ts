import { Argument, type Command } from "commander";
import type { Calendar } from "../../calendar/calendar.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import { calendarHtml } from "../../report/calendar-html.js";
import { calendarIcs } from "../../report/calendar-ics.js";
import { describeCalendarYear } from "../../report/calendar-text.js";
import { type CalendarYear, calendarYear } from "../../report/calendar-year.js";
import type { LocatedDiagnostic } from "../../report/diagnostics.js";
import { civilDate, type Day, dayOf } from "../../time/day.js";
import { mustShareNoOutput } from "../assess-outputs.js";
import { addCalendarOptions, type CalendarChoice } from "../calendar-options.js";
import { calendarRow } from "../calendar-row.js";
import { calendarWarnings, printWarnings, warningRows } from "../calendar-warnings.js";
import { loadCalendar } from "../load-calendar.js";
import { withoutPlace } from "../locate.js";
import { startOption } from "../options.js";
import { type Common, printResult, type Session, say } from "../session.js";
import { writeOutput } from "../write.js";
import { addCalendarAdd } from "./calendar-add.js";
import { addMovesOptions, type MovesOptions, runMoves } from "./calendar-moves.js";
import { missingYear, yearArgument } from "./calendar-year-argument.js";

interface CalendarOptions extends Common, CalendarChoice, Partial<MovesOptions> {
  readonly html?: string;
  readonly ics?: string;
}

export function addCalendar(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  const command = program
    .command("calendar")
    .usage(t("[选项] <year> | --moves <cases.ndjson> …", "[options] <year> | --moves <cases.ndjson> …"))
    .addArgument(new Argument("[year]", t("年份，四位数字", "the year, four digits")))
    .description(
      t(
        "一年的放假安排：月历、休息日、调休上班日、通知；或者一份通知改动了哪些案件的到期日",
        "a year: months, rest days, make-up working days, the notice; or whose due days a notice moves",
      ),
    )
    .option(
      "--html <file>",
      t(
        "另写一份网页（- 写到标准输出）",
        "also write the year as a web page (- writes it to standard output)",
      ),
    )
    .option(
      "--ics <file>",
      t(
        "另写一份 iCalendar 文件（- 写到标准输出）",
        "also write the year as an iCalendar file (- to standard output)",
      ),
    );
  addMovesOptions(addCalendarOptions(command, session), session)
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian calendar 2020
  shixian calendar 2020 --known-on 2020-01-20 --lang en
  shixian calendar 2026 --html 2026.html --ics 2026.ics
  shixian calendar add 2027 --from notice.json
  shixian calendar --moves cases.ndjson --regulation rules/example --from-known 2019-03-21 --to-known 2019-03-22`,
    )
    .action(async (year: string | undefined, _: unknown, command: Command) => {
      const options: CalendarOptions = command.optsWithGlobals();
      if (options.moves !== undefined) return runMoves(year, options, session);
      if (year === undefined) throw missingYear();
      mustShareNoOutput(options, command);
      return showYear(yearArgument(year), options, session);
    });
  addCalendarAdd(command, session);
}

async function showYear(year: number, options: CalendarOptions, session: Session): Promise<void> {
  const { data, calendar, options: chosen } = await loadCalendar(options, session.io);
  const result = calendarYear(calendarRow(calendar), data, calendar, chosen.layers, year);
  const day = dayInQuestion(year, calendar, session);
  const warnings = [
    ...(day === null ? [] : calendarWarnings(calendar, day, day)),
    ...(await writeFiles(result, options, session)),
  ];
  if (options.html !== "-" && options.ics !== "-") printYear(result, warnings, options, session);
  printWarnings(session, options, warnings);
}

function printYear(
  result: CalendarYear,
  warnings: readonly LocatedDiagnostic[],
  options: CalendarOptions,
  session: Session,
): void {
  printResult(session, options, { ...result, warnings: warningRows(warnings) }, () =>
    describeCalendarYear(result, options.lang),
  );
}

async function writeFiles(
  year: CalendarYear,
  { html, ics, lang }: CalendarOptions,
  session: Session,
): Promise<readonly LocatedDiagnostic[]> {
  if (html !== undefined) await writeOutput(html, calendarHtml(year, lang), session);
  if (ics === undefined) return [];
  const text = calendarIcs(year, lang);
  if (text !== null) {
    await writeOutput(ics, text, session);
    return [];
  }
  // RFC 5545 has no calendar without an event, and an empty one would read as a year without holidays.
  const details = { year: String(year.year), path: ics };
  return [withoutPlace(diagnostic("calendar.no-events", [], details), null)];
}

/**
 * The day after which it matters how far the calendar is settled: today, or the day it was asked to be known
 * on. Whoever looks at a year long past does not want to hear of it.
 */
function dayInQuestion(year: number, calendar: Calendar, { io }: Session): Day | null {
  if (year < civilDate(calendar.settledTo).year) return null;
  if (calendar.knownOn !== null) return calendar.knownOn;
  return io.now === undefined ? dayOf(year, 1, 1) : startOption("now", io.now, calendar.zone);
}
