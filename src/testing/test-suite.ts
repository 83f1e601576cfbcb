import { compile } from "../assess/compile.js";
import type { Rulebook } from "../assess/rulebook.js";
import type { Calendar } from "../calendar/calendar.js";
import type { CalendarData } from "../calendar/calendar-data.js";
import type { Language } from "../diagnostic/text.js";
import type { Regulation } from "../regulation/regulation.js";
import { toPlainText } from "../report/plain-text.js";
import { differenceBlocks } from "../report/suite.js";
import { suiteWords } from "../report/words/suite.js";
import { parseSuite } from "../suite/parse.js";
import { runScenario } from "../suite/run.js";
import type { Scenario } from "../suite/suite.js";
import { parseDay } from "../time/day.js";
import { ExpectationError, UnreadableError } from "./errors.js";

/** The functions of a test runner that a suite is run with: those of vitest, node:test and Jest fit. */
export interface Runner {
  readonly test: (name: string, run: () => void) => unknown;
  /** With it the scenarios stand together under the suite's name. */
  readonly describe?: (name: string, declare: () => void) => unknown;
}

export interface SuiteOptions extends Runner {
  readonly regulations: readonly Regulation[];
  /** Shipped calendar data; of a compiled calendar no scenario can say `knownOn`. */
  readonly calendar: CalendarData | Calendar;
  /** What the suite is called, for instance the name of its file. */
  readonly name?: string;
  /** Of names and messages; Chinese unless said otherwise. */
  readonly language?: Language;
}

/**
 * Declares every scenario of a suite as one test of the runner whose functions are given along.
 *
 * @param suite the suite as parsed JSON
 * @throws UnreadableError if the suite cannot be read; Error if it has no scenario
 * @example
 * import { describe, test } from "node:test";
 * testSuite(suite, { regulations: [regulation], calendar, describe, test });
 */
export function testSuite(suite: unknown, options: SuiteOptions): void {
  const { regulations, calendar, name = "shixian", language = "zh", describe, test } = options;
  const rulebook = compile({ regulations, calendar });
  const read = parseSuite(suite, rulebook, options.name ?? null);
  if (!read.ok) throw new UnreadableError(read.diagnostics, language);
  const { scenarios } = read.value;
  // A run of nothing must not look like a run without fault.
  if (scenarios.length === 0) throw new Error(`${name}: no scenario`);
  const rulebookOn = rulebooksByDay(options);
  const declare = () => {
    for (const scenario of scenarios) {
      test(scenario.name[language], () => mustPass(scenario, rulebook, rulebookOn, { name, language }));
    }
  };
  if (describe === undefined) declare();
  else describe(name, declare);
}

function rulebooksByDay({ regulations, calendar }: SuiteOptions): ((day: string) => Rulebook) | undefined {
  if ("settledTo" in calendar) return undefined;
  const known = new Map<string, Rulebook>();
  return (day) => {
    const rulebook =
      known.get(day) ?? compile({ regulations, calendar, calendarOptions: { knownOn: parseDay(day) } });
    known.set(day, rulebook);
    return rulebook;
  };
}

function mustPass(
  scenario: Scenario,
  rulebook: Rulebook,
  rulebookOn: ((day: string) => Rulebook) | undefined,
  { name, language }: { readonly name: string; readonly language: Language },
): void {
  const result = runScenario(scenario, rulebook, rulebookOn);
  if (result.ok) return;
  const blocks = differenceBlocks({ file: name, line: null, result }, language);
  const count = suiteWords[language].notAsExpected(result.differences.length);
  const title = `${scenario.name[language]} (${name} ${scenario.at}): ${count}`;
  throw new ExpectationError(`${title}\n${toPlainText(blocks)}`, result.differences);
}
