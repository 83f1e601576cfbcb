import { describe, expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { compile } from "../../src/assess/compile.js";
import type { Rulebook } from "../../src/assess/rulebook.js";
import { why } from "../../src/assess/why/why.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import { describeAssessment } from "../../src/report/assessment.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { application, assessed, buskingFiles, buskingRules, obligation } from "../packs.js";

// Five working days from Friday 1 March 2019, stopped on Tuesday the 5th and not set going again by Thursday the
// 7th. March 2019 has no holiday.
const events = [
  { id: "a", type: "busking.applied", on: "2019-03-01" },
  { id: "p", type: "busking.paused", on: "2019-03-05", of: "a" },
];

/** The made-up pack with the two end days of a pause counted. */
function endDaysCounted(): Rulebook {
  const files = buskingFiles();
  const regulation = files.regulation as { readonly counting: object };
  const parsed = parseRegulation(
    {
      ...files,
      regulation: { ...regulation, counting: { ...regulation.counting, pauseEndDays: "counted" } },
    },
    vocabulary,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics, null, 1));
  return compile({ regulations: [parsed.value], calendar: buskingRules.calendar });
}

function told(rulebook: Rulebook, more: typeof events = []): string {
  const theCase = application([...events, ...more]);
  return toMarkdown(
    describeAssessment(assessed(rulebook, theCase, "2019-03-07"), {
      language: "zh",
      vocabulary: rulebook.vocabulary,
      regulations: rulebook.regulations.map((each) => each.source),
      calendar: rulebook.calendar,
      theCase,
    }),
  );
}

/** The last day of the count that `why` gives, with its number. */
function lastCounted(rulebook: Rulebook) {
  const [rule] = why(rulebook, application(events), { asOf: "2019-03-07", rules: ["decide"] }).rules;
  return rule?.instances[0]?.obligations[0]?.count.at(-1);
}

describe("while a pause is open, the count is that of a clock set going again tomorrow", () => {
  // The 4th is day 1; the 5th to 7th are paused and the 8th ends the pause; 11 to 14 March are days 2 to 5.
  test("neither end day counts: due 14 March at the earliest, and the count ends there with 5", () => {
    const { due } = obligation(assessed(buskingRules, application(events), "2019-03-07"), "decide");
    expect(due).toEqual({ earliest: "2019-03-14", latest: null });
    expect(told(buskingRules)).toContain("3月4日＝1，3月5日至8日扣除不计，3月11日至14日＝2–5");
    expect(lastCounted(buskingRules)).toEqual({ date: "2019-03-14", n: 5 });
  });

  // The 4th and 5th are days 1 and 2; the 6th and 7th are paused; 8, 11 and 12 March are days 3 to 5.
  test("both end days count: due 12 March at the earliest, and the count ends there with 5", () => {
    const rulebook = endDaysCounted();
    const { due } = obligation(assessed(rulebook, application(events), "2019-03-07"), "decide");
    expect(due).toEqual({ earliest: "2019-03-12", latest: null });
    expect(told(rulebook)).toContain("3月4日至5日＝1–2，3月6日至7日扣除不计，3月8日至12日＝3–5");
    expect(lastCounted(rulebook)).toEqual({ date: "2019-03-12", n: 5 });
  });

  test("withdrawn during the pause: the count still ends with 5 on the day that is shown as due", () => {
    const text = told(buskingRules, [{ id: "w", type: "busking.withdrawn", on: "2019-03-06", of: "a" }]);
    expect(text).toContain("3月4日＝1，3月5日至8日扣除不计，3月11日至14日＝2–5");
  });
});
