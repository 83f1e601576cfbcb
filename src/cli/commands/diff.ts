import type { Command } from "commander";
import { compile } from "../../assess/compile.js";
import type { Rulebook } from "../../assess/rulebook.js";
import { type VerdictMove, verdictMoves } from "../../assess/verdict-moves.js";
import { causesOf } from "../../author/diff/causes.js";
import { diffPacks } from "../../author/diff/diff.js";
import type { Case } from "../../case/case.js";
import type { PackChanges } from "../../regulation/pack-change.js";
import type { Regulation } from "../../regulation/regulation.js";
import type { LocatedDiagnostic } from "../../report/diagnostics.js";
import { describeCaseChanges, type ExplainedMove } from "../../report/pack-changes/case-changes.js";
import { describePackChanges } from "../../report/pack-changes/pack-changes.js";
import type { Telling } from "../../report/telling.js";
import { type Day, formatDay } from "../../time/day.js";
import { joinVocabularies } from "../../vocabulary/vocabulary.js";
import { addCalendarOptions, type CalendarChoice } from "../calendar-options.js";
import { caseOnLine, lastDayOf } from "../case-line.js";
import { eachLine } from "../lines.js";
import { loadCalendar } from "../load-calendar.js";
import { loadRegulation } from "../load-regulation.js";
import { dayOption } from "../options.js";
import { type Common, printDiagnostics, printResult, type Session, say } from "../session.js";

interface DiffOptions extends Common, CalendarChoice {
  readonly cases?: string;
  readonly asOf?: string;
}

export function addDiff(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  const command = program
    .command("diff <old> <new>")
    .description(
      t(
        "一部规章两个版本的变化：逐条规则；给出案件时，谁的到期日或者结论变了、为什么",
        "what changed between two versions of a pack, rule by rule; with cases, whose due day or verdict, and why",
      ),
    )
    .option(
      "--cases <file>",
      t("案件：每行一个（- 读标准输入）", "the cases, one on each line (- reads standard input)"),
    )
    .option(
      "--as-of <date>",
      t(
        "案件截至哪一天；行内写了 asOf 的以行内为准，都没有写的到最后的事件",
        "the day the cases are read on; a line's own asOf goes first, and without either the last event's day",
      ),
    );
  addCalendarOptions(command, session)
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian diff rules/example rules/example-amended
  shixian diff rules/example rules/example-amended --cases cases.ndjson --as-of 2019-03-01
  shixian diff rules/example rules/example-amended --json

${t(
  "有没有变化，退出码都是 0；案件中有读不了的行时是 1，其余的行照常读。",
  "The exit code is 0 whether or not anything changed; 1 where a line of the cases cannot be read (the rest is).",
)}`,
    )
    .action(async (old: string, now: string, _: unknown, command: Command) => {
      const options: DiffOptions = command.optsWithGlobals();
      const before = await loadRegulation(old, session.io);
      const after = await loadRegulation(now, session.io);
      const changes = diffPacks(before, after);
      // Names come from the newer version, and from the older where a thing is gone.
      const telling: Telling = {
        language: options.lang,
        vocabulary: joinVocabularies(before.vocabulary, after.vocabulary),
        regulations: [after, before],
      };
      if (options.cases === undefined) {
        printResult(session, options, changes, () => describePackChanges(changes, telling));
        return;
      }
      await withCases(options.cases, { before, after, changes, telling }, options, session);
    });
}

interface Versions {
  readonly before: Regulation;
  readonly after: Regulation;
  readonly changes: PackChanges;
  readonly telling: Telling;
}

async function withCases(
  path: string,
  versions: Versions,
  options: DiffOptions,
  session: Session,
): Promise<void> {
  const { before, after, changes, telling } = versions;
  const asOf = options.asOf === undefined ? null : dayOption("--as-of", options.asOf);
  const { calendar } = await loadCalendar(options, session.io);
  const rulebooks = {
    before: compile({ regulations: [before], calendar }),
    after: compile({ regulations: [after], calendar }),
  };
  // A case may speak in words that only one of the versions has.
  const reading: Rulebook = { ...rulebooks.after, vocabulary: telling.vocabulary };
  const renamed = new Map(
    changes.changes.flatMap(({ id, renamedFrom }) =>
      renamedFrom === null ? [] : [[renamedFrom, id] as const],
    ),
  );
  const moved: ExplainedMove[] = [];
  const faults: LocatedDiagnostic[] = [];
  let cases = 0;
  let unreadable = 0;
  for await (const line of eachLine(path, session.io)) {
    const read = caseOnLine(line, path, reading, true);
    if ("faults" in read) {
      unreadable += 1;
      if (options.json === true) faults.push(...read.faults);
      else printDiagnostics(session, options, read.faults);
      continue;
    }
    cases += 1;
    const day = formatDay(read.asOf ?? asOf ?? dayFor(read.value, reading));
    const moves = verdictMoves(read.value, rulebooks.before, rulebooks.after, day, renamed);
    moved.push(...moves.map((move) => explained(move, versions)));
  }
  const result = { ...changes, cases, unreadable, moved };
  printResult(session, options, result, () => [
    ...describePackChanges(changes, telling),
    ...describeCaseChanges(moved, cases, changes, telling),
  ]);
  printDiagnostics(session, options, faults);
  if (unreadable > 0) session.exitCode = 1;
}

function explained(move: VerdictMove, { before, after, changes }: Versions): ExplainedMove {
  return { ...move, because: causesOf(move, changes, before, after) };
}

/** A case without events is read on the last day that the calendar settles. */
function dayFor(theCase: Case, { calendar }: Rulebook): Day {
  return lastDayOf(theCase, calendar.zone) ?? calendar.settledTo;
}
