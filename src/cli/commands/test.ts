import type { Command } from "commander";
import { coverageListing } from "../../report/coverage-listing.js";
import { mutationListing } from "../../report/mutation-listing.js";
import { describeTest } from "../../report/test.js";
import { missedOf, type Threshold } from "../../suite/threshold.js";
import { generateSuites, leftOut } from "../generate-suites.js";
import { loadCalendarData } from "../load-calendar.js";
import type { SuiteCalendar } from "../load-suite.js";
import { loadSuites } from "../load-suites.js";
import { mutateSuites, mutationFigures } from "../mutate-suites.js";
import { collect, dayOption } from "../options.js";
import { runSuites } from "../run-suites.js";
import { type Selection, selectScenarios } from "../select-scenarios.js";
import { printDiagnostics, printResult, type Session, say } from "../session.js";
import { coverageFigures, coverageOfSuites } from "../suite-coverage.js";
import { isTaken, mustShareNoTestOutput, type TestOutputOptions, writeTestOutputs } from "../test-outputs.js";
import { thresholdOption } from "../threshold.js";

interface TestOptions extends TestOutputOptions, Selection {
  readonly calendar: string;
  readonly knownOn?: string;
  readonly coverage?: boolean;
  readonly mutate?: boolean;
  readonly threshold?: string;
  readonly generate?: string | true;
}

export function addTest(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  program
    .command("test <path...>")
    .description(
      t(
        "运行场景：文件、scenarios 目录，或者规则包的目录",
        "run scenario suites: files, scenarios folders, or the folders of packs",
      ),
    )
    .option(
      "--filter <text>",
      t("只运行名称或者规则含有这段文字的场景", "only scenarios that have this text in their name or rules"),
    )
    .option(
      "--rule <id>",
      t("只运行涉及这条规则的场景（可重复）", "only scenarios about this rule (repeatable)"),
      collect,
    )
    .option(
      "--clause <clause>",
      t(
        "只运行涉及这一条款的场景，如 第二十一条（可重复）",
        "only scenarios about this clause, such as 第二十一条 (repeatable)",
      ),
      collect,
    )
    .option(
      "--coverage",
      t(
        "场景预期了规章的哪些内容，还缺什么",
        "what of the regulation the scenarios state, and what is missing",
      ),
    )
    .option(
      "--mutate",
      t(
        "逐一改动规章，列出没有场景发现的改动",
        "change the regulation one step at a time, and list the changes that no scenario notices",
      ),
    )
    .option(
      "--threshold <percent>",
      t(
        "覆盖的最低要求，如 90 或者 clause=100,boundary=95",
        "the least coverage, such as 90 or clause=100,boundary=95",
      ),
    )
    .option(
      "--generate [file]",
      t(
        "把缺少的期限场景写进文件（不写文件名：规则包的 scenarios/unconfirmed.json；- 写到标准输出），待人核实",
        "write the missing scenarios of limits into a file, for a person to confirm (without a name: scenarios/unconfirmed.json of the pack; -: standard output)",
      ),
    )
    .option(
      "--junit <file>",
      t("另写一份 JUnit XML（- 写到标准输出）", "also write JUnit XML (-: standard output)"),
    )
    .option(
      "--html <file>",
      t(
        "另写一份网页，每个案件画成时间轴（- 写到标准输出）",
        "also write a web page with each case drawn as a timeline (-: standard output)",
      ),
    )
    .option("--calendar <calendar>", t("日历：编号或者目录", "the calendar: an id or a folder"), "cn")
    .option(
      "--known-on <date>",
      t("只用这一天以前已公布的通知", "only with the notices published by this date"),
    )
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian test rules
  shixian test rules/example/scenarios/requests.json --rule extend-verification
  shixian test rules/example --coverage --threshold clause=100,boundary=100
  shixian test rules/example --junit report.xml --html report.html
  shixian test rules/example --mutate --rule extend-verification
  shixian test rules/example --generate --rule extend-verification

${t(
  "有场景不符或者低于要求时退出码是 2，场景文件不能用时是 1。",
  "The exit code is 2 where a scenario failed or a threshold was missed, 1 where a suite cannot be used.",
)}`,
    )
    .action(async (paths: readonly string[], _: unknown, command: Command) => {
      const options: TestOptions = command.optsWithGlobals();
      mustShareNoTestOutput(options, command);
      await test(paths, options, session);
    });
}

async function test(paths: readonly string[], options: TestOptions, session: Session): Promise<void> {
  const threshold = thresholdOf(options);
  const suites = await loadSuites(paths, await calendarOf(options, session), session.io);
  // What is generated for a rule are the scenarios that it lacks: it may have none yet.
  const { rule: _, ...others } = selectionOf(options);
  const selection = options.generate === undefined ? selectionOf(options) : others;
  const reports = runSuites(selectScenarios(suites, selection), session.io);
  const results = reports.map(({ result }) => result);
  printDiagnostics(session, options, suites.flatMap(leftOut));
  if (options.generate !== undefined) {
    await generateSuites(suites, results, { file: options.generate, rules: options.rule }, options, session);
    return;
  }
  const coverages = options.coverage === true ? coverageOfSuites(suites, results, options.rule) : null;
  const mutated =
    options.mutate === true ? await mutateSuites(suites, selectionOf(options), session.io) : null;
  const mutations = mutated?.reports ?? null;
  printDiagnostics(session, options, mutated?.warnings ?? []);
  const figures = [...coverageFigures(coverages ?? []), ...mutationFigures(mutations ?? [])];
  const missed = threshold === null ? [] : missedOf(figures, threshold);
  const failed = results.filter(({ ok }) => !ok).length;
  const value = {
    passed: results.length - failed,
    failed,
    scenarios: reports.map(({ file, line, result: { name, ok, differences } }) => {
      return { file, line, name, ok, differences };
    }),
    ...(coverages === null ? {} : { coverage: coverages.map(coverageListing) }),
    ...(mutations === null ? {} : { mutation: mutations.map(mutationListing) }),
    ...(threshold === null ? {} : { missed }),
  };
  const report = { reports, coverages: coverages ?? [], mutations: mutations ?? [], missed };
  if (!isTaken(options)) {
    printResult(session, options, value, () => describeTest(report, options.lang));
  }
  await writeTestOutputs(report, options, session);
  if (failed > 0 || missed.length > 0) session.exitCode = 2;
}

function thresholdOf({ threshold, coverage = false, mutate = false }: TestOptions): Threshold | null {
  return threshold === undefined ? null : thresholdOption(threshold, { coverage, mutation: mutate });
}

function selectionOf({ filter, rule, clause }: TestOptions): Selection {
  return {
    ...(filter === undefined ? {} : { filter }),
    ...(rule === undefined ? {} : { rule }),
    ...(clause === undefined ? {} : { clause }),
  };
}

async function calendarOf({ calendar, knownOn }: TestOptions, { io }: Session): Promise<SuiteCalendar> {
  return {
    data: await loadCalendarData(calendar, io),
    knownOn: knownOn === undefined ? null : dayOption("--known-on", knownOn),
  };
}
