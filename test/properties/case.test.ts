import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { parseCase } from "../../src/case/parse.js";
import { buskingRules, jiamusiRules } from "../packs.js";
import { buskingCases, fullCase } from "./cases.js";
import { mutationOf } from "./mutation.js";

const { vocabulary } = buskingRules;
const runs = { numRuns: 500 };

/** Reads a case; what is read is assessed, and the same again gives the same. */
function readAndAssess(json: unknown): void {
  const result = parseCase(json, vocabulary);
  if (!result.ok) {
    expect(result.diagnostics.length).toBeGreaterThan(0);
    return;
  }
  const asOf = "2019-06-30";
  const once = JSON.stringify(assess(buskingRules, result.value, { asOf }));
  expect(JSON.stringify(assess(buskingRules, result.value, { asOf }))).toBe(once);
  assess(jiamusiRules, result.value, { asOf });
}

test("any JSON is a case or has faults", () => {
  fc.assert(fc.property(fc.jsonValue(), readAndAssess), runs);
});

test("anything under the keys of a case is a case or has faults", () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom("2019-03-01", "e1", "busking.applied"),
  );
  const event = fc.record(
    {
      id: fc.oneof(fc.constantFrom("e1", "e2"), anything),
      type: anything,
      on: anything,
      by: anything,
      of: anything,
      data: anything,
    },
    { requiredKeys: [] },
  );
  const plausible = fc.record(
    {
      id: anything,
      kind: fc.oneof(fc.constantFrom(...Object.keys(vocabulary.kinds)), anything),
      jurisdiction: anything,
      observed: anything,
      roles: fc.oneof(anything, fc.dictionary(fc.constantFrom(...Object.keys(vocabulary.roles)), anything)),
      facts: fc.oneof(anything, fc.dictionary(fc.constantFrom(...Object.keys(vocabulary.facts)), anything)),
      unrecorded: anything,
      openTerms: anything,
      events: fc.oneof(anything, fc.array(event, { maxLength: 4 })),
    },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(plausible, readAndAssess), runs);
});

test("a sound case with one thing changed is a case or has faults", () => {
  fc.assert(fc.property(fc.oneof(...[...buskingCases, fullCase].map(mutationOf)), readAndAssess), runs);
});

// Words of the vocabulary, in an order and on days that no office would produce.
const day = fc
  .integer({ min: 0, max: 200 })
  .map((days) => new Date(Date.UTC(2019, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const when = fc.oneof(
  day,
  day.map((on) => `${on}T10:30:00`),
  fc.tuple(day, day).map((days) => {
    const [from, to] = [...days].sort() as [string, string];
    return { from, to };
  }),
);
const types = Object.keys(vocabulary.events).filter((type) =>
  /^(busking|badge|site|opinion|stage|mending|record|list)\./.test(type),
);
const data = (type: string) =>
  ({
    "busking.applied": { loud: true, promise: { amount: 30, unit: "day" } },
    "busking.extended": { grants: { amount: 2, unit: "working-day" }, approvedBy: "head" },
    "busking.excluded": { excludes: { from: "2019-03-01", to: "2019-03-08" } },
    "mending.ordered": { rule: "decide", by: "2019-04-01" },
  })[type] ?? {};

test("any history that can be told is assessed", () => {
  const told = fc
    .array(
      fc.record({
        type: fc.constantFrom(...types),
        on: when,
        by: fc.option(fc.constantFrom("registry", "police", "district", "busker")),
        of: fc.array(fc.nat(11), { maxLength: 2 }),
        carries: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((events) =>
      events.map(({ type, on, by, of, carries }, index) => ({
        id: `e${index}`,
        type,
        on,
        ...(by === null ? {} : { by }),
        of: of.filter((each) => each < events.length && each !== index).map((each) => `e${each}`),
        ...(carries ? { data: data(type) } : {}),
      })),
    );
  const facts = fc.record(
    {
      pitch: fc.record(
        {
          class: fc.constantFrom("unconditional", "conditional", "withheld", null),
          busy: fc.constantFrom(true, false, null),
          permitFrom: fc.constantFrom("law", null),
          until: day,
          spots: fc.array(fc.record({ lit: fc.constantFrom(true, false, null) }), { maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
      festivalLaw: fc.constantFrom(true, false, null),
    },
    { requiredKeys: [] },
  );
  const unrecorded = fc.subarray(types, { maxLength: 3 });
  fc.assert(
    fc.property(told, facts, unrecorded, day, (events, known, silent, asOf) => {
      const json = { id: "1", kind: "busking-application", facts: known, unrecorded: silent, events };
      const result = parseCase(json, vocabulary);
      expect(result.diagnostics).toEqual([]);
      if (result.ok) assess(buskingRules, result.value, { asOf });
    }),
    runs,
  );
});
