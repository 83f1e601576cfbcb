import type { Command } from "commander";
import { assess } from "../../assess/assess.js";
import type { Assessment } from "../../assess/assessment.js";
import { compile } from "../../assess/compile.js";
import type { Rulebook } from "../../assess/rulebook.js";
import type { Case } from "../../case/case.js";
import { parseCase } from "../../case/parse.js";
import { describeAssessment } from "../../report/assessment.js";
import { toMarkdown } from "../../report/markdown.js";
import { formatDay } from "../../time/day.js";
import { hashOf } from "../canonical.js";
import { loadCalendar } from "../load-calendar.js";
import { loadRegulation } from "../load-regulation.js";
import { locate } from "../locate.js";
import { collect, dayOption } from "../options.js";
import { readJson } from "../read.js";
import { type Common, printDiagnostics, printResult, type Session, say } from "../session.js";
import { Unusable } from "../unusable.js";

interface AssessOptions extends Common {
  readonly regulation: readonly string[];
  readonly asOf: string;
  readonly calendar: string;
  readonly knownOn?: string;
  readonly markdown?: boolean;
}

/** The command line adds to the receipt which case it was, and on what day the calendar was known. */
type Answered = Omit<Assessment, "receipt"> & {
  readonly receipt: Assessment["receipt"] & { readonly case: string; readonly knownOn: string | null };
};

export function addAssess(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  program
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
    .requiredOption("--as-of <date>", t("截至哪一天", "the day of the assessment"))
    .option("--calendar <calendar>", t("日历：编号或者目录", "the calendar: an id or a folder"), "cn")
    .option(
      "--known-on <date>",
      t("只用这一天以前已公布的通知", "only with the notices published by this date"),
    )
    .option("--markdown", t("输出 Markdown", "print Markdown"))
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian assess case.json --regulation rules/example --as-of 2019-03-01
  cat case.json | shixian assess - --regulation rules/example --as-of 2019-03-01 --json

${t("有约束力的规章被违反时，退出码是 2。", "The exit code is 2 where binding law was breached.")}`,
    )
    .action(async (path: string, _: unknown, command: Command) => {
      const options: AssessOptions = command.optsWithGlobals();
      const asOf = formatDay(dayOption("--as-of", options.asOf));
      const rulebook = await loadRulebook(options, session);
      const { theCase, hash } = await loadCase(path, rulebook, options, session);
      const { receipt, ...rest } = assess(rulebook, theCase, { asOf });
      const result: Answered = {
        ...rest,
        receipt: { ...receipt, case: hash, knownOn: options.knownOn ?? null },
      };
      print(result, theCase, rulebook, options, session);
      if (result.findings.some(({ kind }) => kind === "violation")) session.exitCode = 2;
    });
}

async function loadRulebook(options: AssessOptions, { io }: Session): Promise<Rulebook> {
  const regulations = [];
  for (const named of new Set(options.regulation)) regulations.push(await loadRegulation(named, io));
  return compile({ regulations, calendar: await loadCalendar(options.calendar, options.knownOn, io) });
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
  printDiagnostics(session, options, diagnostics);
  return { theCase: result.value, hash: hashOf(source.value) };
}

function print(
  result: Answered,
  theCase: Case,
  rulebook: Rulebook,
  options: AssessOptions,
  session: Session,
): void {
  const { vocabulary, calendar } = rulebook;
  const regulations = rulebook.regulations.map((each) => each.source);
  const document = () =>
    describeAssessment(result, { language: options.lang, vocabulary, theCase, regulations, calendar });
  if (options.markdown === true && options.json !== true) session.io.stdout.write(toMarkdown(document()));
  else printResult(session, options, result, document);
}
