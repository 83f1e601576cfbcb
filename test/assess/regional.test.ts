import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { compile } from "../../src/assess/compile.js";
import type { Layer } from "../../src/calendar/layer.js";
import { type PackFiles, parseRegulation } from "../../src/regulation/parse.js";
import { application, assessed, buskingFiles, obligation } from "../packs.js";

// A region that set Wednesday 6 March 2019 off, and whose arrangement for 2020 is not in hand.
const region: Layer = {
  id: "yunling",
  title: { zh: "云岭", en: "Yunling" },
  jurisdiction: "999900",
  source: "made up",
  atMost: { rest: 2, work: 0 },
  years: [
    {
      year: 2019,
      published: "2019-02-01",
      source: "made up",
      rest: [{ name: "山歌节", days: ["2019-03-06"] }],
      work: [],
    },
  ],
};

function under(regionalYear: "widen" | "note") {
  const files = buskingFiles() as { [Key in keyof PackFiles]: Record<string, unknown> };
  const counting = { ...(files.regulation.counting as object), regionalYear };
  const parsed = parseRegulation({ ...files, regulation: { ...files.regulation, counting } }, vocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return compile({ regulations: [parsed.value], calendar, calendarOptions: { layers: [region] } });
}

const decided = (regionalYear: "widen" | "note", on: string) => {
  const request = application([{ id: "a", type: "busking.applied", on }]);
  const assessment = assessed(under(regionalYear), request, on);
  return { assessment, row: obligation(assessment, "decide") };
};

describe("a local festival", () => {
  test("does not count: applied on 1 March 2019, the 4th, 5th, 7th, 8th and 11th do", () => {
    const { row } = decided("widen", "2019-03-01");
    expect(row).toMatchObject({ due: { earliest: "2019-03-11", latest: "2019-03-11" }, certain: true });
  });
});

describe("a year that the region's calendar says nothing of", () => {
  // Applied on Monday 2 March 2020: 3–6 and 9 March; with two days off at most, the 11th.
  test("widens the due day, and is named, where the pack says so or says nothing", () => {
    const { assessment, row } = decided("widen", "2020-03-02");
    expect(row).toMatchObject({ due: { earliest: "2020-03-09", latest: "2020-03-11" }, certain: false });
    expect(assessment.needs).toContainEqual(expect.objectContaining({ notice: "yunling/2020" }));
  });

  test("is only noted where the pack says so", () => {
    const { assessment, row } = decided("note", "2020-03-02");
    expect(row).toMatchObject({ due: { earliest: "2020-03-09", latest: "2020-03-09" }, certain: true });
    expect(assessment.assumed).toContainEqual(
      expect.objectContaining({ assumed: "regional-year", rule: "decide", instance: "a" }),
    );
  });
});
