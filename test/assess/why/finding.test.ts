import { describe, expect, test } from "vitest";
import { compile } from "../../../src/assess/compile.js";
import type { Case, CaseEvent } from "../../../src/case/case.js";
import { buskingRules } from "../../packs.js";
import { instanceTold, on } from "./asking.js";

// Applied for on 1 March: to be decided by the 8th.
const applied = on("a", "busking.applied", "2019-03-01");
const found = (
  rule: string,
  events: readonly CaseEvent[],
  more: Partial<Case> = {},
  rulebook = buskingRules,
) => instanceTold(rulebook, rule, [applied, ...events], "2019-03-29", more).findings[0];

describe("what follows a breach", () => {
  const ordered = (data: Readonly<Record<string, unknown>>) =>
    on("o", "mending.ordered", "2019-03-11", { data: { rule: "decide", ...data } });
  const mended = (day: string) => on("d", "mending.done", day, { data: { rule: "decide" } });
  const roles = { registry: { name: "登记处", kind: "registry-office" } };
  const second = (events: readonly CaseEvent[]) =>
    found("decide", events, { roles })?.liability[0]?.measures[1];

  test("whom the item reaches, and what its measures wait for", () => {
    expect(found("decide", [], { roles })).toMatchObject({
      noLiability: null,
      liability: [
        {
          subjects: ["registry-office", "busker"],
          bearer: "registry",
          reaches: "yes",
          when: null,
          defence: null,
          measures: [
            { follows: "yes", after: null },
            {
              follows: "no",
              after: { order: "mending.ordered", metBy: ["mending.done"], either: false, orders: [] },
            },
          ],
        },
      ],
    });
  });

  test.each([
    ["2019-03-15", { metBy: "d", unmet: "no" }],
    ["2019-03-18", { metBy: null, unmet: "yes" }],
  ])("ordered until the 15th and mended on %s", (day, expected) => {
    expect(second([ordered({ by: "2019-03-15" }), mended(day)])?.after?.orders).toEqual([
      { event: "o", by: "2019-03-15", ...expected },
    ]);
  });

  test("an order without its date leaves it open", () => {
    expect(second([ordered({})])).toMatchObject({
      follows: "undecided",
      after: { orders: [{ event: "o", by: null, metBy: null, unmet: "undecided" }] },
    });
  });
});

describe("why nothing follows", () => {
  const refused = on("r", "busking.refused", "2019-03-04", { by: "busker", data: { reason: "noise" } });

  test("no law that binds", () => {
    const regulations = buskingRules.regulations.map(({ source }) => ({
      ...source,
      status: "draft" as const,
    }));
    const draft = compile({ regulations, calendar: buskingRules.calendar });
    expect(found("decide", [], {}, draft)?.noLiability).toEqual({ why: "draft", reason: null });
  });

  test("applied by analogy only", () => {
    const roles = { registry: { name: "某公司", kind: "contractor" } };
    expect(found("decide", [], { roles })?.noLiability).toEqual({ why: "by-analogy", reason: null });
  });

  test("a principle; no violation; the text's own reason", () => {
    expect(found("friendly", [refused])?.noLiability).toEqual({ why: "hedged", reason: null });
    expect(found("decide", [], { unrecorded: ["busking.permitted"] })?.noLiability).toEqual({
      why: "no-violation",
      reason: null,
    });
    // Published within "no time stated" is never late; cleaning up in time is, by the host's own number, a warning.
    const regulations = buskingRules.regulations.map(({ source }) => ({
      ...source,
      rules: source.rules.map((rule) =>
        rule.id === "clean-up"
          ? { ...rule, must: { do: "stage.cleaned", within: { amount: 1, unit: "day" as const } } }
          : rule,
      ),
    }));
    const strict = compile({ regulations, calendar: buskingRules.calendar });
    const opened = on("s", "stage.opened", "2019-03-04");
    expect(found("clean-up", [opened], {}, strict)?.noLiability).toMatchObject({
      why: "none",
      reason: { en: "no liability is set" },
    });
    const silent = compile({
      regulations: regulations.map((each) => ({ ...each, liability: { items: [], none: [] } })),
      calendar: buskingRules.calendar,
    });
    expect(found("clean-up", [opened], {}, silent)?.noLiability).toEqual({ why: "none", reason: null });
  });
});
