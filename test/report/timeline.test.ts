import { describe, expect, test } from "vitest";
import type { Rulebook } from "../../src/assess/rulebook.js";
import type { Case } from "../../src/case/case.js";
import type { Language } from "../../src/diagnostic/text.js";
import { timelinesOf } from "../../src/report/timeline.js";
import { timelineSvg } from "../../src/report/timeline-svg.js";
import { day } from "../calendar/shipped.js";
import { application, assessed, buskingRules, jiamusiRules, shareRequest } from "../packs.js";
import { type Element, readMarkup, textOf, withClass } from "./html-tree.js";

function timelines(rulebook: Rulebook, theCase: Case, asOf: string, language: Language = "zh") {
  return timelinesOf(assessed(rulebook, theCase, asOf), {
    language,
    vocabulary: rulebook.vocabulary,
    regulations: rulebook.regulations.map((each) => each.source),
    calendar: rulebook.calendar,
    theCase,
  });
}

function drawn(rulebook: Rulebook, theCase: Case, asOf: string, language: Language = "zh"): Element {
  const [timeline] = timelines(rulebook, theCase, asOf, language);
  return readMarkup(timelineSvg(timeline!, { width: 800, id: "t" }));
}

/** What is drawn on the axis: the keys under it look the same. */
const onAxis = (tree: Element, ...classes: readonly string[]) =>
  withClass(tree, ...classes).filter(({ attributes }) => !attributes.class?.startsWith("key "));

const number = (element: Element | undefined, name: string) => Number(element?.attributes[name]);

describe("a request received on Friday 25 January 2019, unanswered on 1 March", () => {
  // From 24 January to 3 March are 39 days: 800 / 39 = 20.51 a day.
  const pitch = 800 / 39;
  const at = (date: string) => (day(date) - day("2019-01-24")) * pitch;
  const tree = drawn(jiamusiRules, shareRequest("2019-01-25"), "2019-03-01");

  test("the request is marked in the middle of its day", () => {
    const [dot] = withClass(tree, "event");
    expect(dot?.attributes["data-day"]).toBe("2019-01-25");
    expect(number(dot, "cx")).toBeCloseTo(at("2019-01-25") + pitch / 2, 1);
  });

  test("the due day is 13 February, until its 24:00: where the 14th begins", () => {
    const [due] = withClass(tree, "due");
    expect(due?.attributes["data-day"]).toBe("2019-02-13");
    expect(number(due, "x1")).toBeCloseTo(at("2019-02-14"), 1);
    expect(withClass(tree, "label").map(textOf)).toContain("2月13日到期");
  });

  test("make-up Saturday 2 and Sunday 3 February are framed, not shaded, and bear the numbers 6 and 7", () => {
    const frames = onAxis(tree, "shade", "make-up");
    expect(frames.map(({ attributes }) => [attributes["data-from"], attributes["data-to"]])).toEqual([
      ["2019-02-02", "2019-02-03"],
    ]);
    expect(number(frames[0], "x")).toBeCloseTo(at("2019-02-02"), 1);
    expect(withClass(tree, "badge", "make-up").map(textOf)).toEqual(["班"]);
    const counts = withClass(tree, "count", "running").map((each) => [
      each.attributes["data-day"],
      textOf(each),
    ]);
    expect(counts.slice(5, 8)).toEqual([
      ["2019-02-02", "6"],
      ["2019-02-03", "7"],
      ["2019-02-11", "8"],
    ]);
    expect(counts.at(-1)).toEqual(["2019-02-13", "10"]);
  });

  test("the Spring Festival is shaded from 4 to 10 February and named", () => {
    const [holiday] = onAxis(tree, "shade", "holiday");
    expect(holiday?.attributes["data-from"]).toBe("2019-02-04");
    expect(holiday?.attributes["data-to"]).toBe("2019-02-10");
    expect(number(holiday, "width")).toBeCloseTo(7 * pitch, 1);
    expect(withClass(tree, "badge", "holiday").map(textOf)).toEqual(["春节"]);
  });

  test("the bar is high on the days that count and thin on those that do not", () => {
    const heights = onAxis(tree, "bar", "running").map(({ attributes }) => [
      attributes["data-from"],
      attributes["data-to"],
      attributes.height,
    ]);
    expect(heights).toEqual([
      ["2019-01-26", "2019-01-27", "4"],
      ["2019-01-28", "2019-02-03", "16"],
      ["2019-02-04", "2019-02-10", "4"],
      ["2019-02-11", "2019-02-13", "16"],
    ]);
  });

  test("from the 14th it is overdue, twelve working days by 1 March", () => {
    const late = onAxis(tree, "bar", "late");
    expect(late[0]?.attributes["data-from"]).toBe("2019-02-14");
    expect(late.at(-1)?.attributes["data-to"]).toBe("2019-03-01");
    expect(withClass(tree, "count", "late").map(textOf).at(-1)).toBe("12");
    expect(withClass(tree, "label", "bad").map(textOf)).toContain("逾期12个工作日");
  });

  test("the line of the assessment stands at the end of 1 March", () => {
    const line = withClass(tree, "as-of").find(({ name }) => name === "line");
    expect(number(line, "x1")).toBeCloseTo(at("2019-03-02"), 1);
  });

  test("what the shading means stands under it, and only what occurs", () => {
    const words = withClass(tree, "legend").map(textOf);
    expect(words).toEqual(["计时", "逾期", "周末", "放假", "调休上班"]);
  });
});

test("a due day past the last notice is a bracket over its range, and the days not announced are dotted", () => {
  const tree = drawn(jiamusiRules, shareRequest("2026-12-22"), "2026-12-26", "en");
  const [bracket] = withClass(tree, "window-edge");
  expect(bracket?.attributes["data-from"]).toBe("2027-01-06");
  expect(bracket?.attributes["data-to"]).toBe("2027-01-08");
  expect(onAxis(tree, "shade", "not-announced")[0]?.attributes["data-from"]).toBe("2026-12-29");
  expect(withClass(tree, "label").map(textOf)).toContain("due within 6–8 Jan 2027");
});

describe("a made-up regulation", () => {
  const applied = { id: "a1", type: "busking.applied", on: "2019-01-25" };
  const paused = { id: "p1", type: "busking.paused", on: "2019-01-29", of: "a1" };

  test("a stopped clock: hatched from the 29th, and the bracket of the due day stays open", () => {
    const tree = drawn(buskingRules, application([applied, paused]), "2019-02-01");
    const [stopped] = onAxis(tree, "bar", "stopped");
    expect(stopped?.attributes["data-from"]).toBe("2019-01-29");
    expect(stopped?.attributes["data-to"]).toBe("2019-02-01");
    expect(stopped?.attributes.fill).toBe("url(#t-stopped)");
    expect(withClass(tree, "window-edge")[0]?.attributes["data-to"]).toBe("");
  });

  test("an event known only between two days has a mark on both", () => {
    const theCase = application([{ ...applied, on: { from: "2019-01-23", to: "2019-01-26" } }]);
    const tree = drawn(buskingRules, theCase, "2019-02-01");
    const marks = withClass(tree, "event", "open").map(({ attributes }) => attributes["data-day"]);
    expect(marks).toEqual(["2019-01-23", "2019-01-26"]);
  });

  test("over two years months are numbered instead of days, and weekends are too narrow to shade", () => {
    const tree = drawn(buskingRules, application([applied]), "2021-06-25");
    expect(withClass(tree, "day")).toEqual([]);
    expect(onAxis(tree, "shade", "weekend")).toEqual([]);
    expect(withClass(tree, "month").map(textOf)).toEqual(
      expect.arrayContaining(["2019年", "2020年", "2021年"]),
    );
  });
});

test("what is long settled does not stretch the axis to the day of the assessment", () => {
  const answered = { id: "e2", type: "share-request.granted", on: "2019-02-01", of: "e1" };
  const [timeline] = timelines(jiamusiRules, shareRequest("2019-01-25", [answered]), "2026-01-01");
  expect(timeline!.last).toBeLessThan(day("2019-03-01"));
  const tree = drawn(jiamusiRules, shareRequest("2019-01-25", [answered]), "2026-01-01");
  expect(withClass(tree, "as-of").map(textOf)).toEqual(["截至 2026年1月1日（周四） →"]);
});

test("events after the day of the assessment are not drawn", () => {
  const answered = { id: "e2", type: "share-request.granted", on: "2019-02-13", of: "e1" };
  const tree = drawn(jiamusiRules, shareRequest("2019-01-25", [answered]), "2019-02-01");
  expect(withClass(tree, "event")).toHaveLength(1);
});

test("an event that is a breach by itself says so", () => {
  const refused = {
    id: "e2",
    type: "share-request.refused",
    on: "2019-02-01",
    of: "e1",
    data: { reason: null },
  };
  const tree = drawn(jiamusiRules, shareRequest("2019-01-25", [refused]), "2019-02-20");
  expect(withClass(tree, "event", "bad").map(({ attributes }) => attributes["data-day"])).toEqual([
    "2019-02-01",
  ]);
  expect(withClass(tree, "label", "bad").map(textOf)).toEqual(["✗ 2月1日 答复不予共享"]);
});

test("eleven obligations take two sheets, on the same axis", () => {
  const received = Array.from({ length: 11 }, (_, index) => ({
    id: `r${index}`,
    type: "share-request.received",
    on: "2019-01-25",
    data: { shareClass: "conditional" },
  }));
  const sheets = timelines(jiamusiRules, { ...shareRequest("2019-01-25"), events: received }, "2019-02-01");
  expect(sheets.map(({ rows }) => rows.length)).toEqual([10, 1]);
  expect(sheets[1]).toMatchObject({ first: sheets[0]!.first, last: sheets[0]!.last, events: [] });
});
