import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { parseCalendar } from "../../src/calendar/parse-calendar.js";
import { checkFile } from "../../src/check/check-file.js";
import { parseVocabulary } from "../../src/vocabulary/parse.js";
import { edited, lintOf } from "./lint-pack.js";

const said = (found: readonly { code: string; path: string }[]) =>
  found.map(({ code, path }) => `${code} ${path}`);

describe("open terms of a case", () => {
  const theCase = (term: string) => ({
    id: "A-1",
    kind: "share-request",
    openTerms: { [term]: { amount: 3, unit: "working-day" } },
    events: [],
  });
  const check = (term: string, known: readonly string[] | null) =>
    said(checkFile("case", theCase(term), vocabulary, "case.json", known === null ? null : new Set(known)));

  test("a word of a regulation", () => expect(check("及时", ["及时", "尽快"])).toEqual([]));
  test("a word of none", () =>
    expect(check("从速", ["及时", "尽快"])).toEqual(["case.unknown-open-term /openTerms/从速"]));
  test("without the regulations at hand", () => expect(check("从速", null)).toEqual([]));
});

describe("years of a layer", () => {
  const year = (each: number) => ({
    year: each,
    published: `${each}-01-02`,
    source: "通知",
    rest: [],
    work: [],
  });
  const layer = (...years: readonly number[]) => ({
    id: "festival",
    title: { zh: "歌会", en: "Festival" },
    jurisdiction: "999900",
    source: "办法",
    atMost: { rest: 1, work: 0 },
    years: years.map(year),
  });
  const check = (...years: readonly number[]) =>
    said(checkFile("layer", layer(...years), vocabulary, "festival.json"));

  test("one after the other", () => expect(check(2018, 2019, 2020)).toEqual([]));
  test("one after the other, written the other way round", () => expect(check(2020, 2019, 2018)).toEqual([]));
  test("one is missing", () => expect(check(2018, 2020)).toEqual(["calendar.layer-gap /years/1/year"]));
  test("missing before the one written first", () =>
    expect(check(2022, 2018, 2019)).toEqual(["calendar.layer-gap /years/0/year"]));
});

describe("days that two notices set", () => {
  const read = (name: string) => JSON.parse(readFileSync(`calendars/cn/${name}.json`, "utf8"));
  const check = (change: (notices: Record<string, { rest: unknown[]; work: unknown[] }>) => void) => {
    const notices = { "2018.json": read("2018"), "2019.json": read("2019") };
    change(notices);
    const { diagnostics } = parseCalendar({ calendar: read("calendar"), notices });
    return said(diagnostics.filter(({ code }) => code === "calendar.set-twice"));
  };

  test("as they were published", () => expect(check(() => {})).toEqual([]));
  // 29 December 2018 was a Saturday worked for the New Year, by the notice of 2019.
  test("the same way", () =>
    expect(
      check(({ "2018.json": notice }) => notice?.work.push({ name: "元旦", days: ["2018-12-29"] })),
    ).toEqual([]));
  test("differently", () =>
    expect(
      check(({ "2018.json": notice }) => notice?.rest.push({ name: "元旦", days: ["2018-12-29"] })),
    ).toEqual(["calendar.set-twice /work/0/days/0"]));
});

describe("a fact that stands in for an event's data", () => {
  const standIn = (path?: string) => {
    const files = edited({ "vocabulary/events/busking.applied/data/loud/orFact": { fact: "pitch", path } });
    return said(parseVocabulary(files.vocabulary, vocabulary).diagnostics);
  };

  test("a path that leads somewhere", () => expect(standIn("$.busy")).toEqual([]));
  test("a path that leads nowhere", () =>
    expect(standIn("$.bussy")).toEqual(["word.unknown-path /events/busking.applied/data/loud/orFact/path"]));
});

describe("a named condition where it is used", () => {
  const named = { loud: { fact: "start", path: "$.data.loud", operator: "equal", value: true } };
  const used = (rule: number) =>
    lintOf({ "rules/conditions": named, [`rules/rules/${rule}/when`]: { condition: "loud" } });

  test("the event that opens the rule has what it reads", () => expect(used(1)).toEqual([]));
  test("the event that opens the rule has not", () =>
    expect(used(7)).toEqual(["error word.unknown-path rules.json/rules/7/when"]));
});
