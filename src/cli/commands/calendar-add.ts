import { join } from "node:path";
import type { Command } from "commander";
import { arithmeticOf } from "../../calendar/arithmetic.js";
import { arrangedDays } from "../../calendar/arrangement.js";
import type { CalendarData } from "../../calendar/calendar-data.js";
import { compileCalendar } from "../../calendar/compile.js";
import type { Notice } from "../../calendar/notice.js";
import { parseCalendar } from "../../calendar/parse-calendar.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import { type AddedNotice, describeAdded } from "../../report/calendar-added.js";
import type { LocatedDiagnostic } from "../../report/diagnostics.js";
import { calendarAddedWords } from "../../report/words/calendar-added.js";
import { formatDay } from "../../time/day.js";
import { printWarnings, warningRows } from "../calendar-warnings.js";
import { confirm } from "../confirm.js";
import { isFile } from "../folder-source.js";
import { readCalendar } from "../load-calendar.js";
import { withoutPlace } from "../locate.js";
import { readJson } from "../read.js";
import { type Common, printDiagnostics, printResult, type Session, say } from "../session.js";
import { Unusable, unusable } from "../unusable.js";
import { writeText } from "../write.js";
import { type PublicationOptions, readAmendment, readForm } from "./calendar-form.js";
import { noticeFile, schemaNamed } from "./calendar-notice-file.js";
import { yearArgument } from "./calendar-year-argument.js";

interface AddOptions extends Common, PublicationOptions {
  readonly from: string;
  readonly into: string;
  readonly amend?: boolean;
  readonly force?: boolean;
  readonly yes?: boolean;
}

export function addCalendarAdd(calendar: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  calendar
    .command("add <year>")
    .description(t("把一年的放假通知加入日历目录", "add the notice of a year to the folder of a calendar"))
    .requiredOption(
      "--from <file>",
      t(
        "通知：本项目的格式，或者 holiday-cn 的 JSON（- 读标准输入）",
        "the notice: in this project's format, or a JSON of holiday-cn (- reads standard input)",
      ),
    )
    .option("--into <folder>", t("日历目录", "the folder of the calendar"), join("calendars", "cn"))
    .option("--notice <number>", t("文号（holiday-cn）", "the notice's number (holiday-cn)"))
    .option("--signed <date>", t("成文日期（holiday-cn）", "the day it was signed (holiday-cn)"))
    .option("--published <date>", t("公布日期（holiday-cn）", "the day it was published (holiday-cn)"))
    .option("--amend", t("是对已有一年的调整", "it changes a year that is there"))
    .option("--title <title>", t("调整的标题", "the title of the change"))
    .option("--force", t("盖掉已有的一年", "replace a year that is there"))
    .option("--yes", t("有出入也写入，不再询问", "write despite differences, without asking"))
    // The options of `calendar <year>` are not for it: only those of the whole program are shown with its own.
    .configureHelp({
      ...calendar.configureHelp(),
      visibleGlobalOptions: () => [...(calendar.parent?.options ?? [])],
    })
    .addHelpText("after", () => help(t))
    .action(async (year: string, _: unknown, command: Command) => {
      mustNotChoose(calendar);
      await addYear(yearArgument(year), command.optsWithGlobals(), session);
    });
}

/** An option of `calendar <year>` is read here too, and would be passed over in silence. */
function mustNotChoose(calendar: Command): void {
  const stray = calendar.options.find(
    (each) => calendar.getOptionValueSource(each.attributeName()) === "cli",
  );
  if (stray === undefined) return;
  const { long = stray.flags } = stray;
  throw unusable("usage.wrong", {
    zh: `选项 ${long} 不用于 calendar add`,
    en: `option ${long} is not for calendar add`,
  });
}

function help(t: (zh: string, en: string) => string): string {
  return `
${t("文件的格式：", "The file:")}
  { "year": 2027, "notice": "国办发明电〔2026〕…号", "signed": "2026-11-…", "published": "2026-11-…",
    "rest": [{ "name": "元旦", "days": ["2027-01-01", "2027-01-02", "2027-01-03"] }],
    "work": [{ "name": "春节", "days": ["2027-02-…"] }] }

${t("例：", "Examples:")}
  shixian calendar add 2027 --from notice.json
  shixian calendar add 2027 --from holiday-cn/2027.json --notice 国办发明电〔2026〕…号 --signed 2026-11-… --published 2026-11-…
  shixian calendar add 2027 --amend --from change.json`;
}

async function addYear(year: number, options: AddOptions, session: Session): Promise<void> {
  const { data, target } = await folderOf(year, options, session);
  const before = data.notices.find((each) => each.year === year);
  const source = await readJson(options.from, session.io);
  const form =
    options.amend === true && before !== undefined
      ? readAmendment(source, before, options)
      : readForm(source, year, options);
  const told = form.told.map((each) => withoutPlace(each, source.name));
  if (form.notice === null) return print({ year, file: target, written: null }, told, options, session);
  const warnings = [...told, ...lostWith(before, form.notice, target), ...checked(data, form.notice, target)];
  if (warnings.length > 0 && options.yes !== true) await mustConfirm(year, warnings, options, session);
  const schema = await schemaNamed(options.into, data, year, session.io);
  await writeText(target, noticeFile(form.notice, schema));
  const added = { year, file: target, written: await writtenRow(options.into, form.notice, session) };
  print(added, warnings, options, session);
}

/** The calendar that the year goes into, and its file there; a year that is there is not overwritten. */
async function folderOf(year: number, { into, amend, force }: AddOptions, { io }: Session) {
  if (!(await isFile(join(into, "calendar.json")))) throw unusable("option.unknown-calendar", { id: into });
  const { result, diagnostics } = await readCalendar(into, io);
  if (result === null || !result.ok) throw new Unusable(diagnostics);
  const target = join(into, `${year}.json`);
  const exists = await isFile(target);
  if (amend === true && !exists) throw unusable("calendar.year-absent", { path: target });
  if (amend !== true && exists && force !== true) {
    const hint = {
      zh: "--amend 记入对它的调整；--force 盖掉它",
      en: "--amend adds a change to it; --force replaces it",
    };
    throw unusable("calendar.year-exists", { path: target }, { hint });
  }
  return { data: result.value, target };
}

/** Changes of the year that is there and that the new file does not have: they would be gone. */
function lostWith(before: Notice | undefined, after: Notice, target: string): readonly LocatedDiagnostic[] {
  const kept = new Set(after.amendments.map(({ notice }) => notice));
  const lost = (before?.amendments ?? []).filter(({ notice }) => !kept.has(notice));
  if (lost.length === 0) return [];
  const notices = lost.map(({ notice }) => notice).join("、");
  return [withoutPlace(diagnostic("calendar.amendments-lost", ["amendments"], { notices }), target)];
}

/** What `check` would say of the year's file once it lies there; errors end the run. */
function checked(data: CalendarData, notice: Notice, target: string): readonly LocatedDiagnostic[] {
  const { notices, hash: _, ...calendar } = data;
  const all = [...notices.filter((each) => each.year !== notice.year), notice];
  const files = Object.fromEntries(all.map((each) => [`${each.year}.json`, each]));
  const found = parseCalendar({ calendar, notices: files })
    .diagnostics.filter((each) => each.file === `${notice.year}.json`)
    .map((each) => withoutPlace(each, target));
  if (found.some((each) => each.severity === "error")) throw new Unusable(found);
  return found;
}

/** A difference from the law's arithmetic may be right, and twice was: it is shown, and confirmed or not. */
async function mustConfirm(
  year: number,
  warnings: readonly LocatedDiagnostic[],
  options: AddOptions,
  session: Session,
): Promise<void> {
  const hint = {
    zh: "核对通知原文；确实如此，就加 --yes",
    en: "compare it with the notice; if it is so, add --yes",
  };
  const refused = withoutPlace(
    diagnostic("calendar.unconfirmed", [], { year: String(year) }, { hint }),
    null,
  );
  const canAsk = options.json !== true && options.from !== "-";
  if (!canAsk || session.io.stdin.isTTY !== true) throw new Unusable([...warnings, refused]);
  printDiagnostics(session, options, warnings);
  const answer = await confirm(calendarAddedWords[options.lang].writeAnyway, session.io);
  if (answer !== true) throw new Unusable([refused]);
}

/** Read again from the folder: what was written is what the next run finds. */
async function writtenRow(into: string, notice: Notice, { io }: Session): Promise<AddedNotice["written"]> {
  const { result } = await readCalendar(into, io);
  if (result === null || !result.ok) throw new Error(`${into} cannot be read again`);
  const sum = arithmeticOf(result.value, notice.year, arrangedDays(notice));
  return {
    notice: (notice.amendments.at(-1) ?? notice).notice,
    net: sum?.given ?? null,
    statutory: sum?.statutory ?? null,
    settledTo: formatDay(compileCalendar(result.value).settledTo),
    folder: into,
  };
}

function print(
  added: AddedNotice,
  warnings: readonly LocatedDiagnostic[],
  options: AddOptions,
  session: Session,
): void {
  printResult(session, options, { ...added, warnings: warningRows(warnings) }, () =>
    describeAdded(added, options.lang),
  );
  printWarnings(session, options, warnings);
}
