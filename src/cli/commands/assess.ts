import type { Command } from "commander";
import { assess } from "../../assess/assess.js";
import type { Assessment } from "../../assess/assessment.js";
import { compile } from "../../assess/compile.js";
import type { Rulebook } from "../../assess/rulebook.js";
import { whyIds, whyWith } from "../../assess/why/why.js";
import type { Why } from "../../assess/why/why-rows.js";
import type { Calendar } from "../../calendar/calendar.js";
import type { Case } from "../../case/case.js";
import { parseCase } from "../../case/parse.js";
import { misspeltOpenTerms, openTermsOf } from "../../check/open-terms.js";
import { didYouMean } from "../../diagnostic/nearest.js";
import { describeAssessment } from "../../report/assessment.js";
import { toMarkdown } from "../../report/markdown.js";
import { describeWhy } from "../../report/why/why.js";
import { formatDay } from "../../time/day.js";
import { mustShareNoOutput, type OutputOptions, writeOutputs } from "../assess-outputs.js";
import { addCalendarOptions, type CalendarChoice } from "../calendar-options.js";
import { calendarWarnings, printWarnings, type WarningRow, warningRows } from "../calendar-warnings.js";
import { hashOf } from "../canonical.js";
import { loadCalendar } from "../load-calendar.js";
import { loadRegulation } from "../load-regulation.js";
import { locate } from "../locate.js";
import { collect, collectOptional, countOption, dayOption } from "../options.js";
import { readJson } from "../read.js";
import { printDiagnostics, printResult, type Session, say } from "../session.js";
import { Unusable, unusable } from "../unusable.js";

interface AssessOptions extends OutputOptions, CalendarChoice {
  readonly regulation: readonly string[];
  readonly asOf: string;
  readonly warnAt?: string;
  /** True: asked without a name. */
  readonly why?: true | readonly string[];
}

/** The command line adds to the receipt which case it was, and what was made of the calendar. */
type Answered = Omit<Assessment, "receipt"> & {
  readonly receipt: Assessment["receipt"] & {
    readonly case: string;
    readonly knownOn: string | null;
    /** The hash of each regional layer, by its id. */
    readonly layers: Readonly<Record<string, string>>;
  };
  readonly warnings: readonly WarningRow[];
  /** Only where it was asked for. */
  readonly why?: Why;
};

export function addAssess(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  const command = program
    .command("assess <case>")
    .description(
      t(
        "评估一个案件：应办事项、到期日、违法、责任和理由（- 读标准输入）",
        "assess one case: what is owed and by when, breaches, liability, reasons (- reads standard input)",
      ),
    )
    .requiredOption(
      "--regulation <regulation>",
      t("规章：编号，或者规则包的目录", "the regulation: an id, or the folder of a pack"),
      collect,
    )
    .requiredOption("--as-of <date>", t("截至哪一天", "the day of the assessment"));
  addCalendarOptions(command, session)
    .option(
      "--warn-at <days>",
      t(
        "自定的预警阈值：剩余不超过这么多工作日的标为 dueSoon（不是法律）",
        "your own threshold: mark as dueSoon what has no more working days left (not law)",
      ),
    )
    .option(
      "--why [rule]",
      t(
        "为什么：一条规则（可重复）、分类或者依据的编号；不写编号则是本类案件的全部规则",
        "why: the id of a rule (repeatable), a category or a proof; without one, all rules of such a case",
      ),
      collectOptional,
    )
    .option("--markdown", t("输出 Markdown", "print Markdown"))
    .option(
      "--html <file>",
      t(
        "另写一份带时间轴的网页（- 写到标准输出）",
        "also write a web page with the timeline (-: standard output)",
      ),
    )
    .option(
      "--ics <file>",
      t(
        "另把未了结的到期日写成 iCalendar（- 写到标准输出）",
        "also write what is still due as iCalendar (-: standard output)",
      ),
    )
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian assess case.json --regulation rules/example --as-of 2019-03-01
  shixian assess case.json --regulation rules/example --as-of 2019-03-01 --html case.html --ics case.ics
  shixian assess case.json --regulation rules/example --as-of 2019-03-01 --why answer-request
  cat case.json | shixian assess - --regulation rules/example --as-of 2019-03-01 --json

${t("有约束力的规章被违反时，退出码是 2。", "The exit code is 2 where binding law was breached.")}`,
    )
    .action(async (path: string, _: unknown, command: Command) => {
      const options: AssessOptions = command.optsWithGlobals();
      mustShareNoOutput(options, command);
      const day = dayOption("--as-of", options.asOf);
      const { calendar, layers } = await loadCalendar(options, session.io);
      const rulebook = await loadRulebook(options.regulation, calendar, session);
      const { theCase, hash } = await loadCase(path, rulebook, options, session);
      const { why, assessment } = answer(rulebook, theCase, options, formatDay(day));
      const { receipt, ...rest } = assessment;
      const warnings = calendarWarnings(calendar, day, day);
      const result: Answered = {
        ...rest,
        receipt: { ...receipt, case: hash, knownOn: options.knownOn ?? null, layers },
        warnings: warningRows(warnings),
        ...(why === null ? {} : { why }),
      };
      await print(result, theCase, rulebook, options, session);
      printWarnings(session, options, warnings);
      if (result.findings.some(({ kind }) => kind === "violation")) session.exitCode = 2;
    });
}

function answer(
  rulebook: Rulebook,
  theCase: Case,
  { why: asked, warnAt }: AssessOptions,
  asOf: string,
): { readonly why: Why | null; readonly assessment: Assessment } {
  const options = { asOf, ...(warnAt === undefined ? {} : { warnAt: countOption("--warn-at", warnAt) }) };
  if (asked === undefined) return { why: null, assessment: assess(rulebook, theCase, options) };
  if (asked === true) return whyWith(rulebook, theCase, options);
  mustBeKnown(asked, rulebook, theCase.kind);
  return whyWith(rulebook, theCase, { ...options, rules: asked });
}

function mustBeKnown(asked: readonly string[], rulebook: Rulebook, kind: string): void {
  const known = whyIds(rulebook, kind);
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw unusable(
    "option.unknown-rule",
    { option: "--why", id: unknown },
    { hint: didYouMean(unknown, known) },
  );
}

async function loadRulebook(
  named: readonly string[],
  calendar: Calendar,
  { io }: Session,
): Promise<Rulebook> {
  const regulations = [];
  for (const each of new Set(named)) regulations.push(await loadRegulation(each, io));
  return compile({ regulations, calendar });
}

async function loadCase(
  path: string,
  rulebook: Rulebook,
  options: AssessOptions,
  session: Session,
): Promise<{ readonly theCase: Case; readonly hash: string }> {
  const source = await readJson(path, session.io);
  const zone = rulebook.regulations[0]?.source.zone;
  const result = parseCase(source.value, rulebook.vocabulary, zone);
  const diagnostics = result.diagnostics.map((each) => locate(each, source));
  if (!result.ok) throw new Unusable(diagnostics);
  const terms = openTermsOf(rulebook.regulations.map((each) => each.source));
  const misspelt = misspeltOpenTerms(result.value, terms).map((each) => locate(each, source));
  printDiagnostics(session, options, [...diagnostics, ...misspelt]);
  return { theCase: result.value, hash: hashOf(source.value) };
}

async function print(
  result: Answered,
  theCase: Case,
  rulebook: Rulebook,
  options: AssessOptions,
  session: Session,
): Promise<void> {
  const { vocabulary, calendar } = rulebook;
  const regulations = rulebook.regulations.map((each) => each.source);
  const telling = { language: options.lang, vocabulary, theCase, regulations, calendar };
  const { why } = result;
  const document = () =>
    why === undefined ? describeAssessment(result, telling) : describeWhy(why, result, telling);
  await writeOutputs(result, telling, options, session);
  if (options.html === "-" || options.ics === "-") return;
  if (options.markdown === true && options.json !== true) session.io.stdout.write(toMarkdown(document()));
  else printResult(session, options, result, document);
}
