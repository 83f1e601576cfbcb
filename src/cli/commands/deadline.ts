import type { Command } from "commander";
import type { Calendar } from "../../calendar/calendar.js";
import { workingDaysBetween } from "../../calendar/count.js";
import { dueAfter, lastDayToStart, unrolledDueAfter } from "../../calendar/due.js";
import { explainDays } from "../../calendar/explain.js";
import { noticesMissing } from "../../calendar/missing.js";
import { type DeadlineAnswer, type DeadlineQuestion, describeDeadline } from "../../report/deadline.js";
import { rollLine } from "../../report/roll.js";
import { addDays, type Day, dayOf, formatDay, type OpenDayRange } from "../../time/day.js";
import { addCalendarOptions, type CalendarChoice } from "../calendar-options.js";
import { calendarRow } from "../calendar-row.js";
import { calendarWarnings, printWarnings, warningRows } from "../calendar-warnings.js";
import { loadCalendar } from "../load-calendar.js";
import {
  collect,
  dayOption,
  intervalOption,
  limitOption,
  mustNotRunBackwards,
  startOption,
} from "../options.js";
import { type Common, printResult, type Session, say } from "../session.js";
import { unusable } from "../unusable.js";

interface DeadlineOptions extends Common, CalendarChoice {
  readonly from?: string;
  readonly limit?: string;
  readonly to?: string;
  readonly by?: string;
  readonly extend?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Certain means that a notice settles every day of the count: the same day by luck is not. */
interface Answered {
  readonly question: DeadlineQuestion;
  readonly answer: DeadlineAnswer;
  readonly missing: readonly string[];
  /** The last day as counted, and as it moved off a rest day; null where nothing can move. */
  readonly moved: { readonly from: Day; readonly to: Day } | null;
  /** The days that the answer looks at. */
  readonly span: { readonly from: Day; readonly to: Day };
}

export function addDeadline(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  const command = program
    .command("deadline")
    .description(t("计算一个期限，并逐日说明", "count one limit, and show the count day by day"))
    .option(
      "--from <date>",
      t("起算的日期或者时刻（当日不计入）", "the date or instant it starts (not counted itself)"),
    )
    .option(
      "--limit <limit>",
      t("期限：10wd 十个工作日，30d、3m、1y", "the limit: 10wd ten working days, 30d, 3m, 1y"),
    )
    .option(
      "--to <date>",
      t(
        "不给期限而数到这一天：其间有几个工作日",
        "instead of a limit: count the working days up to this date",
      ),
    )
    .option(
      "--by <date>",
      t("倒推：这一天到期，最迟哪一天起算", "backwards: the last day to start and be due by this date"),
    )
    .option("--extend <limit>", t("延长（可重复）", "an extension (repeatable)"), collect)
    .option(
      "--exclude <from/to>",
      t("扣除的日子，两端在内（可重复）", "days that do not count, both ends in (repeatable)"),
      collect,
    );
  addCalendarOptions(command, session)
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian deadline --from 2019-01-25 --limit 10wd
  shixian deadline --from 2019-01-25T16:30:00Z --limit 10wd --extend 5wd --exclude 2019-02-11/2019-02-15
  shixian deadline --from 2019-01-25 --to 2019-03-01
  shixian deadline --by 2019-02-13 --limit 10wd --json`,
    )
    .action(async (_: unknown, command: Command) => {
      const options: DeadlineOptions = command.optsWithGlobals();
      const { calendar } = await loadCalendar(options, session.io);
      const { question, answer, missing, moved, span } = answerTo(options, calendar);
      const { lang } = options;
      const rolled = moved === null ? null : rollLine(calendar, moved.from, moved.to, lang);
      const warnings = calendarWarnings(calendar, span.from, span.to);
      printResult(session, options, { ...answer, warnings: warningRows(warnings) }, () =>
        describeDeadline(question, answer, { missing, rolled }, lang),
      );
      printWarnings(session, options, warnings);
    });
}

function answerTo(options: DeadlineOptions, calendar: Calendar): Answered {
  const { from, to, by, limit } = options;
  const forwards = from !== undefined && by === undefined;
  if (forwards && limit !== undefined && to === undefined) return limited(from, limit, options, calendar);
  const plain = options.extend === undefined && options.exclude === undefined;
  if (plain && forwards && to !== undefined && limit === undefined) return between(from, to, calendar);
  if (plain && by !== undefined && limit !== undefined && from === undefined && to === undefined) {
    return backwards(by, limit, calendar);
  }
  throw unusable("usage.wrong", {
    zh: "应给出 --from 和 --limit，或者 --from 和 --to，或者 --by 和 --limit；--extend、--exclude 只与 --from、--limit 同用",
    en: "give --from and --limit, or --from and --to, or --by and --limit; --extend and --exclude go with --from and --limit only",
  });
}

function limited(from: string, limit: string, options: DeadlineOptions, calendar: Calendar): Answered {
  const start = startOption("--from", from, calendar.zone);
  const amount = limitOption("--limit", limit);
  const extensions = (options.extend ?? []).map((each) => limitOption("--extend", each));
  const excluded = (options.exclude ?? []).map((each) => intervalOption("--exclude", each));
  const due = dueAfter(calendar, start, amount, { extensions, excluded });
  const end = due.latest ?? due.earliest;
  mustBeADate("--limit", limit, end);
  const missing = noticesMissing(calendar, addDays(start, 1), end);
  return {
    question: {
      from: formatDay(start),
      limit: amount,
      extensions,
      excluded: excluded.map((each) => ({ from: formatDay(each.from), to: formatDay(each.to) })),
    },
    answer: {
      due: range(due),
      certain: missing.length === 0 && due.earliest === due.latest,
      calendar: calendarRow(calendar),
      count: explainDays(calendar, start, end, excluded),
    },
    missing,
    moved: {
      from: unrolledDueAfter(calendar, start, [amount, ...extensions], excluded).earliest,
      to: due.earliest,
    },
    span: { from: start, to: end },
  };
}

function between(from: string, to: string, calendar: Calendar): Answered {
  const first = startOption("--from", from, calendar.zone);
  const last = dayOption("--to", to);
  mustNotRunBackwards("--to", first, last);
  const workingDays = workingDaysBetween(calendar, first, last);
  const missing = noticesMissing(calendar, addDays(first, 1), last);
  return {
    question: { from: formatDay(first), to: formatDay(last) },
    answer: {
      workingDays,
      certain: missing.length === 0,
      calendar: calendarRow(calendar),
      count: explainDays(calendar, first, last),
    },
    missing,
    moved: null,
    span: { from: first, to: last },
  };
}

function backwards(by: string, limit: string, calendar: Calendar): Answered {
  const last = dayOption("--by", by);
  const amount = limitOption("--limit", limit);
  const start = lastDayToStart(calendar, last, amount);
  const from = start.latest ?? start.earliest;
  const missing = noticesMissing(calendar, addDays(from, 1), last);
  return {
    question: { by: formatDay(last), limit: amount },
    answer: {
      start: range(start),
      certain: missing.length === 0 && start.earliest === start.latest,
      calendar: calendarRow(calendar),
      count: explainDays(calendar, from, last),
    },
    missing,
    moved: null,
    span: { from, to: last },
  };
}

/** Dates have four digits for the year: a limit that leads past them has no date to print. */
function mustBeADate(option: string, text: string, end: Day): void {
  if (end > dayOf(9999, 12, 31)) throw unusable("option.not-a-limit", { option, text });
}

function range({ earliest, latest }: OpenDayRange): { earliest: string; latest: string | null } {
  return { earliest: formatDay(earliest), latest: latest === null ? null : formatDay(latest) };
}
