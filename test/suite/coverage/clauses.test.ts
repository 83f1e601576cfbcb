import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../src/suite/coverage/coverage.js";
import { forwarded } from "../suites.js";
import { busking, covered } from "./covered.js";

const scenario = (more: object, expected: object) => ({
  case: { events: [forwarded], ...more },
  asOf: "2019-09-17",
  expect: expected,
});

describe("a clause is spoken of", () => {
  test("by a row of a rule that cites it, and by the liability that is stated", () => {
    const finding = { rule: "verify", unmet: "unfulfilled" };
    expect(covered("clause", scenario({}, { findings: [finding] }))).toEqual(["第七条"]);
    const liable = { ...finding, liability: [{ legalSource: "第十九条" }] };
    expect(covered("clause", scenario({}, { findings: [liable] }))).toEqual(["第七条", "第十九条"]);
    const bare = { ...finding, liability: [{ measures: [{ measure: "reprimand" }] }] };
    expect(covered("clause", scenario({}, { findings: [bare] }))).toEqual(["第七条"]);
  });

  test("by a class, with the criterion that it rests on", () => {
    const pitch = { facts: { pitch: { busy: true } } };
    expect(
      covered("clause", scenario(pitch, { classification: [{ axis: "share", class: "conditional" }] })),
    ).toEqual(["第五条"]);
    expect(covered("clause", scenario(pitch, { classification: [{ axis: "share" }] }))).toEqual([]);
  });

  test("by the scope that is stated, if that row gives it", () => {
    const contractor = { roles: { registry: { name: "某公司", kind: "contractor" } } };
    const expected = (scope: string) => ({ regulations: [{ id: "busking-2019", scope }] });
    expect(covered("clause", scenario(contractor, expected("by-analogy")))).toEqual(["第二十条"]);
    expect(covered("clause", scenario({}, expected("yes")))).toEqual([]);
  });

  test("one part of it at a time", () => {
    const refused = {
      events: [
        { id: "asked", type: "busking.applied", on: "2019-09-16" },
        { id: "no", type: "busking.refused", on: "2019-09-16", of: "asked", data: { reason: null } },
      ],
    };
    const unexplained = { others: "allowed", ...scenario(refused, { findings: [{ rule: "say-why" }] }) };
    expect(covered("clause", unexplained)).toEqual(["第三条第一款 理由"]);
  });
});

describe("an undecided finding", () => {
  test("is no row of a requirement", () => {
    const spots = { facts: { pitch: { spots: [{}] } } };
    const undecided = { others: "allowed", ...scenario(spots, { findings: [{ rule: "lit-spots" }] }) };
    expect(covered("rule", undecided)).toEqual([]);
    const dark = { facts: { pitch: { spots: [{ lit: false }] } } };
    expect(
      covered("rule", { ...undecided, ...scenario(dark, { findings: [{ rule: "lit-spots" }] }) }),
    ).toEqual(["lit-spots"]);
  });
});

test("of nothing run, nothing is covered; what there is to cover, by hand", () => {
  const { shares, beyondReach } = coverageOf(busking, []);
  expect(shares.map(({ dimension, covered: some, total }) => [dimension, some, total])).toEqual([
    // 20 articles of which the first is none of effect, the third of four paragraphs, the first of two parts.
    ["clause", 0, 23],
    // 22 rules, a category and its proof.
    ["rule", 0, 24],
    // Seven duties with a limit (acknowledge, decide, publish, equip, opine, verify, promised), one until a day,
    // one yearly: four states each; decide and publish may be suspended, decide discharged; two open: two each.
    ["state", 0, 43],
    // Four powers; two requirements and a ceiling.
    ["effect", 0, 7],
    // The nine of above, one of which has two limits; a period; a ceiling; a number of times: two sides each.
    ["boundary", 0, 26],
  ]);
  expect(beyondReach).toEqual([]);
});

test("a draft accuses nobody: its liability is spoken of by a finding of what it answers", () => {
  const draft = { ...busking, status: "draft" as const };
  const ofDraft = coverageOf(draft, []).missing.find(({ legalSource }) => legalSource === "第十九条");
  expect(ofDraft?.coveredBy).toContain("finding verify");
});

describe("liability that never follows", () => {
  const { items } = busking.liability;
  const withItem = (of: readonly string[], more: object = {}) => {
    const item = { legalSource: "第二十一条", of: [...of], ...more };
    return coverageOf(
      {
        ...busking,
        outline: [...busking.outline, "第二十一条"],
        liability: { none: [], items: [...items, item] },
      },
      [],
    );
  };
  const article21 = ({ legalSource }: { readonly legalSource: string }) => legalSource === "第二十一条";

  test("the open end of a list that names no rule is beyond reach, and not missing", () => {
    const { beyondReach, missing } = withItem([], { openList: true });
    expect(beyondReach.filter(article21)).toHaveLength(1);
    expect(missing.filter(article21)).toEqual([]);
  });

  test("so is what answers only a duty without a time, which is never late", () => {
    expect(withItem(["someday"]).beyondReach.filter(article21)).toHaveLength(1);
  });

  test("what answers a term left open, or a duty in principle, is spoken of by a finding", () => {
    const { missing } = withItem(["someday", "clean-up", "friendly"]);
    expect(missing.find(article21)?.coveredBy).toEqual(["finding clean-up", "finding friendly"]);
  });

  test("else the liability itself must be stated", () => {
    expect(withItem(["clean-up", "verify"]).missing.find(article21)?.coveredBy).toEqual([
      "liability 第二十一条",
    ]);
  });
});
