import { readFileSync } from "node:fs";
import { calendar } from "../../generated/calendars/cn.js";
import { compile } from "../../src/assess/compile.js";
import { parseSuite } from "../../src/suite/parse.js";
import { runSuite } from "../../src/suite/run.js";
import type { Difference, SuiteResult } from "../../src/suite/suite.js";
import { parseDay } from "../../src/time/day.js";
import { buskingRules } from "../packs.js";

const regulations = buskingRules.regulations.map(({ source }) => source);
const rulebookOn = (day: string) =>
  compile({ regulations, calendar, calendarOptions: { knownOn: parseDay(day) } });

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/suites/${name}.json`, import.meta.url), "utf8"));
}

/** The result of a suite that must be readable. */
export function ran(json: unknown): SuiteResult {
  const parsed = parseSuite(json, buskingRules);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics, null, 1));
  return runSuite(parsed.value, buskingRules, rulebookOn);
}

/** Forwarded on Monday 9 September 2019; five days end on Saturday 14, in the holiday: due on Monday 16. */
export const forwarded = { id: "sent", type: "busking.forwarded", on: "2019-09-09" };

/** A suite of one scenario about a forwarded application; keys given take the place of the usual ones. */
export function suiteOf(scenario: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    scenarios: [
      {
        name: "核验",
        case: {
          kind: "busking-application",
          roles: { district: { name: "街道办", kind: "registry-office" } },
          events: [forwarded],
        },
        asOf: "2019-09-17",
        ...scenario,
      },
    ],
  };
}

/** What is different when a scenario about the forwarded application expects this. */
export function differencesOf(
  expect: unknown,
  more: Readonly<Record<string, unknown>> = {},
): readonly Difference[] {
  return ran(suiteOf({ expect, ...more })).scenarios[0]!.differences;
}

/** Code and place of everything wrong with a suite. */
export function faultsOf(json: unknown): readonly string[] {
  return parseSuite(json, buskingRules).diagnostics.map(({ code, path }) => `${code} ${path}`);
}
