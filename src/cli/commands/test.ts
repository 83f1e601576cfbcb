import type { Command } from "commander";
import { describeSuites, type ScenarioReport } from "../../report/suite.js";
import { runScenario } from "../../suite/run.js";
import type { Scenario } from "../../suite/suite.js";
import { findSuites } from "../find-suites.js";
import { offsetOf } from "../json-source.js";
import { loadCalendarData } from "../load-calendar.js";
import { type LoadedSuite, type SuiteCalendar, suiteLoader } from "../load-suite.js";
import { dayOption } from "../options.js";
import { progressOn } from "../progress.js";
import { type Common, printResult, type Session, say } from "../session.js";
import { Unusable, unusable } from "../unusable.js";

interface TestOptions extends Common {
  readonly filter?: string;
  readonly calendar: string;
  readonly knownOn?: string;
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
    .option("--calendar <calendar>", t("日历：编号或者目录", "the calendar: an id or a folder"), "cn")
    .option(
      "--known-on <date>",
      t("只用这一天以前已公布的通知", "only with the notices published by this date"),
    )
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian test rules
  shixian test rules/example/scenarios/requests.json --filter extend-verification

${t("有场景不符时退出码是 2，场景文件不能用时是 1。", "The exit code is 2 where a scenario failed, 1 where a suite cannot be used.")}`,
    )
    .action(async (paths: readonly string[], _: unknown, command: Command) => {
      const options: TestOptions = command.optsWithGlobals();
      const suites = await loadSuites(paths, await calendarOf(options, session), session);
      const reports = runAll(suites, options, session);
      const rows = reports.map(({ file, line, result: { name, ok, differences } }) => {
        return { file, line, name, ok, differences };
      });
      const failed = rows.filter(({ ok }) => !ok).length;
      const result = { passed: rows.length - failed, failed, scenarios: rows };
      printResult(session, options, result, () => describeSuites(reports, options.lang));
      if (failed > 0) session.exitCode = 2;
    });
}

async function calendarOf({ calendar, knownOn }: TestOptions, { io }: Session): Promise<SuiteCalendar> {
  return {
    data: await loadCalendarData(calendar, io),
    knownOn: knownOn === undefined ? null : dayOption("--known-on", knownOn),
  };
}

/** All suites, or all that is wrong with them: nothing is run while one of them cannot be used. */
async function loadSuites(
  paths: readonly string[],
  calendar: SuiteCalendar,
  { io }: Session,
): Promise<readonly LoadedSuite[]> {
  const load = suiteLoader(calendar, io);
  const suites: LoadedSuite[] = [];
  const faults: Unusable["diagnostics"][number][] = [];
  const orFault = async <T>(value: Promise<T>): Promise<T | null> => {
    try {
      return await value;
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      faults.push(...error.diagnostics);
      return null;
    }
  };
  const files = new Set<string>();
  for (const path of paths) {
    for (const file of (await orFault(findSuites(path, io))) ?? []) files.add(file);
  }
  for (const file of files) {
    const suite = await orFault(load(file));
    if (suite !== null) suites.push(suite);
  }
  if (faults.length > 0) throw new Unusable(faults);
  return suites;
}

function runAll(
  suites: readonly LoadedSuite[],
  { filter }: TestOptions,
  { io }: Session,
): readonly ScenarioReport[] {
  const selected = suites.map((loaded) => ({
    ...loaded,
    scenarios: loaded.suite.scenarios.filter((each) => filter === undefined || isAbout(each, filter)),
  }));
  const total = selected.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  if (filter !== undefined && total === 0) throw unusable("suite.none-selected", { text: filter });
  const progress = progressOn(io, total);
  const reports = selected.flatMap(({ source, rulebook, rulebookOn, scenarios }) => {
    const lineOf = lineCounter(source.text);
    return scenarios.map((scenario): ScenarioReport => {
      const result = runScenario(scenario, rulebook, rulebookOn);
      progress.step();
      const line = lineOf(offsetOf(source, scenario.at, false));
      return { file: source.name, line, result };
    });
  });
  progress.end();
  return reports;
}

function isAbout({ name, rules }: Scenario, text: string): boolean {
  const wanted = text.toLowerCase();
  return [name.zh, name.en, ...rules].some((each) => each.toLowerCase().includes(wanted));
}

/** The lines of offsets that are asked for in order, as scenarios stand: each stretch of the text is read once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    line += text.slice(from, offset).split("\n").length - 1;
    from = offset;
    return line;
  };
}
