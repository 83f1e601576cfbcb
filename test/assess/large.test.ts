import { expect, test } from "vitest";
import type { CaseEvent } from "../../src/case/case.js";
import { application, assessed, buskingRules, obligation } from "../packs.js";

// A case comes from outside: however large, it is assessed, and no stack overflows.

test("twenty thousand events, each answering the one before, are followed to their start", () => {
  const chain = Array.from(
    { length: 20_000 },
    (_, index): CaseEvent => ({
      id: `o${index}`,
      type: "opinion.given",
      on: "2019-03-04",
      of: index === 0 ? "a" : `o${index - 1}`,
    }),
  );
  const applied = { id: "a", type: "busking.applied", on: "2019-03-01" };
  // The forwarding leads to the application through all of them, so what answers the application answers it.
  const forwarded = { id: "f", type: "busking.forwarded", on: "2019-03-05", of: "o19999" };
  const verified = { id: "v", type: "busking.verified", on: "2019-03-06", of: "a" };
  const request = application([applied, ...chain, forwarded, verified]);
  expect(obligation(assessed(buskingRules, request, "2019-03-08"), "verify").state).toBe("fulfilled");
}, 10_000);

test("five hundred applications and as many answers that name none: all undecided, within seconds", () => {
  const events = Array.from({ length: 500 }, (_, index): CaseEvent[] => [
    { id: `a${index}`, type: "busking.applied", on: "2019-03-01" },
    { id: `p${index}`, type: "busking.permitted", on: "2019-03-05" },
  ]).flat();
  const rows = assessed(buskingRules, application(events), "2019-04-01").obligations;
  const states = new Set(rows.filter((row) => row.rule === "decide").map((row) => row.state));
  expect(states).toEqual(new Set(["undecided"]));
}, 10_000);

test("a dozen exercises of which none is certain: the due day is open from the earliest, and never too narrow", () => {
  // Each extension of one day may or may not have been approved: 2^12 courses. Without all of them 8 March.
  const applied = { id: "a", type: "busking.applied", on: "2019-03-01" };
  const grants = { amount: 1, unit: "working-day" };
  const extensions = Array.from(
    { length: 12 },
    (_, index): CaseEvent => ({
      id: `x${index}`,
      type: "busking.extended",
      on: "2019-03-05",
      of: "a",
      data: { grants },
    }),
  );
  const row = obligation(
    assessed(buskingRules, application([applied, ...extensions]), "2019-03-06"),
    "decide",
  );
  expect(row.due?.earliest).toBe("2019-03-08");
  // 4,096 courses are not told apart any more: the end is open rather than perhaps too early.
  expect(row.due?.latest).toBeNull();
});
