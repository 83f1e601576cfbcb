import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { regulation as jilin } from "../../generated/rules/jilin-public-data-2019.js";
import { regulation as national } from "../../generated/rules/national-data-sharing-2025.js";
import { regulation as turpan } from "../../generated/rules/turpan-sharing-2017.js";
import { compile } from "../../src/assess/compile.js";
import type { Case, CaseEvent } from "../../src/case/case.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import { assessed } from "../packs.js";

/** What the local pack reads of the two texts, on each of its rows and findings of a rule. */
function read(local: Regulation, rule: string, theCase: Partial<Case>, asOf: string) {
  const rulebook = compile({ regulations: [local, national], calendar });
  const { obligations, findings } = assessed(
    rulebook,
    { id: "C", kind: "catalogue", events: [], ...theCase },
    asOf,
  );
  return [...obligations, ...findings]
    .filter((row) => row.regulation === local.id && row.rule === rule)
    .map((row) => row.readings.map(({ id }) => id).filter((id) => id?.endsWith("-of-superior-text")));
}

function request(on: CaseEvent["on"], shareClass: string, facts: object = {}): Partial<Case> {
  return {
    kind: "share-request",
    jurisdiction: "220000",
    roles: { provider: { name: "省人社厅", kind: "department" } },
    facts: { resource: { shareClass, legalBasis: "law" }, ...facts } as Case["facts"],
    events: [{ id: "e1", type: "share-request.received", on, data: { shareClass } }],
  };
}

const updated = (on: CaseEvent["on"], jurisdiction: string): Partial<Case> => ({
  jurisdiction,
  events: [
    { id: "u", type: "catalogue.updated", on },
    { id: "r", type: "catalogue.received", on },
  ],
});

describe("a duty without a time, whose national counterpart has one from 1 August 2025", () => {
  test.each([
    ["an unconditional request", "grant-unconditional", "unconditional", {}, "unconditional-answer"],
    [
      "a need that fits a scenario",
      "grant-by-scenario",
      "conditional",
      { authorisation: { scenario: "fits" } },
      "scenario-answer",
    ],
  ])("in Jilin, %s", (_, rule, shareClass, facts, about) => {
    expect(read(jilin, rule, request("2025-08-01", shareClass, facts), "2025-08-01")).toEqual([
      [`${about}-of-superior-text`],
    ]);
    expect(read(jilin, rule, request("2025-07-31", shareClass, facts), "2025-08-01")).toEqual([[]]);
  });

  test.each([
    ["Jilin", jilin, "review-catalogue", "220000"],
    ["Turpan", turpan, "confirm-catalogue", "650400"],
  ])("in %s, the review of an updated catalogue", (_, local, rule, jurisdiction) => {
    const after = updated("2025-08-01", jurisdiction);
    expect(read(local, rule, after, "2025-08-01")).toEqual([["catalogue-review-of-superior-text"]]);
    const first = { ...after, events: [{ id: "r", type: "catalogue.received", on: "2025-08-01" }] } as const;
    expect(read(local, rule, first, "2025-08-01")).toEqual([[]]);
    expect(read(local, rule, updated("2025-07-31", jurisdiction), "2025-08-01")).toEqual([[]]);
  });
});

test("in Turpan the standards of sharing are a principle, and a duty of the national text", () => {
  const entry: Partial<Case> = {
    kind: "catalogue-entry",
    jurisdiction: "650400",
    roles: { provider: { name: "市民政局", kind: "department" } },
    facts: { resource: { sharingStandard: "nonconforming" } } as Case["facts"],
  };
  expect(read(turpan, "share-by-standards", entry, "2025-08-01")).toEqual([["standards-of-superior-text"]]);
  expect(read(turpan, "share-by-standards", entry, "2025-07-31")).toEqual([[]]);
});
