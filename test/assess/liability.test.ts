import { describe, expect, test } from "vitest";
import type { CaseEvent } from "../../src/case/case.js";
import { assessed, findingsOf, jiamusiRules, shareRequest } from "../packs.js";

// Received on 25 January 2019 and unanswered: the answer was due on 13 February (see share-request.test.ts).
const follows = (events: readonly CaseEvent[], asOf: string, roles?: object) => {
  const request = shareRequest("2019-01-25", events, roles === undefined ? {} : { roles: roles as never });
  const [finding] = findingsOf(assessed(jiamusiRules, request, asOf), "answer-share-request");
  const measures = finding?.liability[0]?.measures ?? [];
  return Object.fromEntries(measures.map((each) => [each.measure, each.follows]));
};

const ordered = {
  id: "o",
  type: "correction.ordered",
  on: "2019-03-05",
  data: { rule: "answer-share-request", by: "2019-03-20" },
};

describe("the sanction comes only after an order to correct has passed unmet", () => {
  test("without an order: correction and criticism, no sanction yet", () => {
    expect(follows([], "2019-03-25")).toEqual({
      "order-correction": "yes",
      criticism: "yes",
      sanction: "no",
    });
  });

  test.each([
    ["2019-03-20", "no"],
    ["2019-03-21", "yes"],
  ])("ordered to correct by 20 March, looked at on %s: %s", (asOf, answer) => {
    expect(follows([ordered], asOf).sanction).toBe(answer);
  });

  test("corrected by the day: no sanction", () => {
    const done = {
      id: "d",
      type: "correction.completed",
      on: "2019-03-20",
      of: "e1",
      data: { rule: "answer-share-request" },
    };
    expect(follows([ordered, done], "2019-03-25").sanction).toBe("no");
  });

  test("answered late, but by the day of the order: the order is met", () => {
    const answer = { id: "a", type: "share-request.granted", on: "2019-03-18", of: "e1" };
    expect(follows([ordered, answer], "2019-03-25").sanction).toBe("no");
  });

  test("answered after the day of the order: the sanction follows", () => {
    const answer = { id: "a", type: "share-request.granted", on: "2019-03-22", of: "e1" };
    expect(follows([ordered, answer], "2019-03-25").sanction).toBe("yes");
  });

  test("an order and its correction are read, and are no loose ends", () => {
    const done = { id: "d", type: "correction.completed", on: "2019-03-20", of: "e1" };
    const request = shareRequest("2019-01-25", [ordered, done]);
    expect(assessed(jiamusiRules, request, "2019-03-25").unreadEvents).toEqual([]);
  });

  test("an order about another rule says nothing here", () => {
    const other = { ...ordered, data: { rule: "give-reasons", by: "2019-03-20" } };
    expect(follows([other], "2019-03-25").sanction).toBe("no");
  });

  test("an order without its date: undecided", () => {
    expect(follows([{ ...ordered, data: { rule: "answer-share-request" } }], "2019-03-25").sanction).toBe(
      "undecided",
    );
  });
});

describe("whom the article reaches", () => {
  test("a role of unknown kind: undecided, and the kind would tell", () => {
    expect(follows([], "2019-03-25", { provider: "某单位" })["order-correction"]).toBe("undecided");
  });

  test("a person outside the article: the breach stands, nothing follows", () => {
    const outside = { provider: { name: "某平台", kind: "supervisory-organ" } };
    expect(follows([], "2019-03-25", outside)["order-correction"]).toBe("no");
  });

  test("a body to which the text applies by analogy: a finding without liability", () => {
    const request = shareRequest("2019-01-25", [], {
      roles: { provider: { name: "供水公司", kind: "public-service-enterprise" } },
    });
    const assessment = assessed(jiamusiRules, request, "2019-03-25");
    expect(assessment.regulations).toMatchObject([{ scope: "by-analogy" }]);
    expect(findingsOf(assessment, "answer-share-request")).toMatchObject([
      { kind: "violation", liability: [] },
    ]);
  });
});

describe("where the text applies", () => {
  test.each([
    ["230800", "yes"],
    ["230803", "yes"],
    ["230100", "no"],
  ])("a case in %s: %s", (jurisdiction, scope) => {
    const assessment = assessed(jiamusiRules, shareRequest("2019-01-25", [], { jurisdiction }), "2019-03-25");
    expect(assessment.regulations[0]?.scope).toBe(scope);
    expect(assessment.obligations.length > 0).toBe(scope === "yes");
  });

  test("a request received before the text was in force is named, and owes nothing under it", () => {
    const assessment = assessed(jiamusiRules, shareRequest("2018-12-18"), "2019-03-25");
    expect(assessment.obligations.filter((row) => row.rule === "answer-share-request")).toEqual([]);
    expect(assessment.regulations[0]?.notInForce).toContainEqual({
      rule: "answer-share-request",
      instance: "e1",
      on: "2018-12-18",
    });
  });
});
