import type { Command } from "commander";
import { compile } from "../../assess/compile.js";
import { sideBySide } from "../../assess/side-by-side.js";
import { parseCase } from "../../case/parse.js";
import { besideSuperior } from "../../regulation/beside.js";
import type { Regulation } from "../../regulation/regulation.js";
import { describeBeside, describeSideBySide } from "../../report/compare.js";
import { formatDay } from "../../time/day.js";
import { addCalendarOptions, type CalendarChoice } from "../calendar-options.js";
import { loadCalendar } from "../load-calendar.js";
import { loadRegulation } from "../load-regulation.js";
import { locate } from "../locate.js";
import { collect, dayOption } from "../options.js";
import { readJson } from "../read.js";
import { type Common, printResult, type Session, say } from "../session.js";
import { Unusable, unusable } from "../unusable.js";

interface CompareOptions extends Common, CalendarChoice {
  readonly regulation: readonly string[];
  readonly asOf?: string;
}

export function addCompare(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  const command = program
    .command("compare [case]")
    .description(
      t(
        "并列：一个案件在几部规章之下；或者不给案件，地方规章与上位规定逐条对照",
        "side by side: one case under several regulations; or, without a case, a local text beside a superior one",
      ),
    )
    .requiredOption(
      "--regulation <regulation>",
      t("规章（可重复；对照时先地方，后上位）", "a regulation (repeatable; local first, then the superior)"),
      collect,
    )
    .option(
      "--as-of <date>",
      t("截至哪一天（有案件时必需）", "the day of the assessment (needed with a case)"),
    );
  addCalendarOptions(command, session)
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian compare case.json --regulation rules/a --regulation rules/b --as-of 2019-03-01
  shixian compare --regulation rules/local --regulation rules/superior`,
    )
    .action(async (path: string | undefined, _: unknown, command: Command) => {
      const options: CompareOptions = command.optsWithGlobals();
      const regulations: Regulation[] = [];
      for (const named of new Set(options.regulation))
        regulations.push(await loadRegulation(named, session.io));
      if (regulations.length < 2) {
        throw unusable("usage.wrong", {
          zh: "至少给出两个 --regulation",
          en: "give --regulation at least twice",
        });
      }
      await (path === undefined
        ? compareTexts(regulations, options, session)
        : compareCase(path, regulations, options, session));
    });
}

function compareTexts(regulations: readonly Regulation[], options: CompareOptions, session: Session): void {
  const [local, superior, ...more] = regulations;
  if (local === undefined || superior === undefined || more.length > 0) {
    throw unusable("usage.wrong", {
      zh: "逐条对照只比较两部：先地方，后上位",
      en: "texts are compared two at a time: the local one first, then the superior one",
    });
  }
  const rows = besideSuperior(local, superior);
  printResult(session, options, rows, () => describeBeside(rows, local, superior, options.lang));
}

async function compareCase(
  path: string,
  regulations: readonly Regulation[],
  options: CompareOptions,
  session: Session,
): Promise<void> {
  if (options.asOf === undefined) {
    throw unusable("usage.wrong", { zh: "有案件时要给出 --as-of", en: "with a case, --as-of is needed" });
  }
  const asOf = formatDay(dayOption("--as-of", options.asOf));
  const { calendar } = await loadCalendar(options, session.io);
  const rulebook = compile({ regulations, calendar });
  const source = await readJson(path, session.io);
  const parsed = parseCase(source.value, rulebook.vocabulary, regulations[0]?.zone);
  if (!parsed.ok) throw new Unusable(parsed.diagnostics.map((each) => locate(each, source)));
  const compared = sideBySide(rulebook, parsed.value, asOf);
  printResult(session, options, compared, () => describeSideBySide(compared, regulations, options.lang));
}
