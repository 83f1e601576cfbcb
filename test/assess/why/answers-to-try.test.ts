import { describe, expect, test } from "vitest";
import { assessTraced } from "../../../src/assess/assess.js";
import { answersToTry } from "../../../src/assess/why/answers-to-try.js";
import { why } from "../../../src/assess/why/why.js";
import type { Case, CaseEvent } from "../../../src/case/case.js";
import { application, buskingRules } from "../../packs.js";
import { on } from "./asking.js";

const asOf = "2019-03-29";
const applied = on("a", "busking.applied", "2019-03-01");

/** The answers to what is wanted, each with the case as it would be, as an instance of a rule sees it. */
function tried(wanted: { fact?: string; event?: string; path: string | null }, theCase: Case, rule?: string) {
  const [under] = assessTraced(buskingRules, theCase, { asOf }).under;
  if (under === undefined) throw new Error("no regulation");
  const instance = under.opened.find((each) => each.rule.source.id === rule)?.instances.at(-1) ?? null;
  return answersToTry(theCase, under.run, instance, wanted);
}
const answers = (...asked: Parameters<typeof tried>) => tried(...asked).map(({ answer }) => answer);

describe("a fact", () => {
  const theCase = application([applied], { facts: { pitch: { busy: true, spots: [{ lit: true }, {}] } } });

  test("yes or no, or one of a list; the rest of it stays", () => {
    expect(tried({ fact: "pitch", path: "$.class" }, theCase)[2]).toMatchObject({
      answer: "withheld",
      theCase: { facts: { pitch: { busy: true, class: "withheld" } }, events: [{ id: "a" }] },
    });
    expect(answers({ fact: "pitch", path: "$.busy" }, theCase)).toEqual([true, false]);
    expect(tried({ fact: "festivalLaw", path: null }, application([applied]))[0]?.theCase.facts).toEqual({
      festivalLaw: true,
    });
  });

  test("days, amounts, texts, what has parts and what no vocabulary knows are not tried", () => {
    for (const path of ["$.until", "$.promise", "$.permitFrom", "$.spots", "$.nothing"]) {
      expect(answers({ fact: "pitch", path }, theCase), path).toEqual([]);
    }
    expect(answers({ fact: "nothing", path: null }, theCase)).toEqual([]);
  });

  test("an element stands in its list, and only it changes", () => {
    const [lit] = tried({ fact: "item", path: "$.lit" }, theCase, "lit-spots");
    expect(lit?.theCase.facts).toEqual({ pitch: { busy: true, spots: [{ lit: true }, { lit: true }] } });
    expect(answers({ fact: "item", path: "$.lit" }, theCase, "decide")).toEqual([]);
    expect(answers({ fact: "item", path: "$.lit" }, theCase)).toEqual([]);
  });
});

describe("a role", () => {
  test("its kinds; its name stays", () => {
    const kinds = (roles: Case["roles"]) =>
      tried({ fact: "roles", path: "$.registry.kind" }, application([], { roles })).find(
        ({ answer }) => answer === "contractor",
      )?.theCase.roles;
    expect(kinds({ registry: "登记处" })).toEqual({ registry: { name: "登记处", kind: "contractor" } });
    expect(kinds({ registry: { name: "登记处" } })).toEqual({
      registry: { name: "登记处", kind: "contractor" },
    });
    expect(kinds({})).toEqual({ registry: { name: "registry", kind: "contractor" } });
  });

  test("nothing else of it is tried", () => {
    expect(answers({ fact: "roles", path: "$.registry.name" }, application([]))).toEqual([]);
    expect(answers({ fact: "roles", path: null }, application([]))).toEqual([]);
  });
});

describe("what an event says", () => {
  const second = on("b", "busking.applied", "2019-03-04");
  const said = (event: CaseEvent, path: string | null) =>
    tried({ event: event.id, path }, application([event, second]));

  test("is put into its data, and the other events stay", () => {
    const [first] = said({ ...applied, data: { promise: null } }, "$.data.loud");
    expect(first?.theCase.events).toEqual([{ ...applied, data: { promise: null, loud: true } }, second]);
    expect(said(applied, "$.data.loud").map(({ answer }) => answer)).toEqual([true, false]);
  });

  test("is not tried where it is no data, or none that the vocabulary knows", () => {
    for (const path of ["$.by", "$.data", "$.data.promise", "$.data.nothing"]) {
      expect(said(applied, path), path).toEqual([]);
    }
    expect(said(on("k", "busking.acknowledged", "2019-03-01"), "$.data.loud")).toEqual([]);
  });
});

describe("an event that the host does not record", () => {
  const theCase = application([applied], { unrecorded: ["busking.permitted", "badge.issued"] });
  const type = { event: "busking.permitted", path: null };

  test("did not happen, or happened on the last day looked at, in answer to the start", () => {
    expect(
      tried(type, theCase, "decide").map(({ answer, theCase: { unrecorded, events } }) => [
        answer,
        unrecorded,
        events,
      ]),
    ).toEqual([
      [false, ["badge.issued"], [applied]],
      [true, ["badge.issued"], [applied, on("if-busking.permitted", "busking.permitted", asOf, { of: "a" })]],
    ]);
    expect(tried(type, theCase)[1]?.theCase.events[1]).not.toHaveProperty("of");
  });

  test("a path into it, an event that is recorded, or a notice is not tried", () => {
    expect(tried({ ...type, path: "$.first" }, theCase)).toEqual([]);
    expect(tried(type, application([applied]))).toEqual([]);
    expect(tried({ path: null }, theCase)).toEqual([]);
  });
});

describe("what each answer would lead to", () => {
  const told = (theCase: Case, rule: string) => why(buskingRules, theCase, { asOf, rules: [rule] });

  test("answers with the same outcome stand together", () => {
    // Five working days after 1 March ended on the 8th.
    const ifs = (unrecorded: readonly string[]) => {
      const roles = { registry: { name: "登记处", kind: "registry-office" } };
      return told(application([applied], { unrecorded, roles }), "decide").rules[0]?.instances[0]?.needs[0]
        ?.ifs;
    };
    const due = { earliest: "2019-03-08", latest: "2019-03-08" };
    expect(ifs(["busking.permitted"])).toEqual([
      {
        answers: [false],
        outcome: { state: "violated", due, class: null, findings: ["violation"], measures: ["reprimand"] },
      },
      {
        answers: [true],
        outcome: {
          state: "fulfilled-late",
          due,
          class: null,
          findings: ["violation"],
          measures: ["reprimand"],
        },
      },
    ]);
    // It may have been refused in time instead.
    expect(ifs(["busking.permitted", "busking.refused"])).toMatchObject([
      { answers: [false, true], outcome: { state: "undecided", findings: ["undecided"], measures: [] } },
    ]);
  });

  test("of a class: what the criteria would give, and the proof that it would want", () => {
    const theCase = application([applied], { facts: { pitch: { class: "unconditional" } } });
    const [category] = told(theCase, "stage-class").categories;
    expect(category).toMatchObject({
      class: "undecided",
      declared: "unconditional",
      criteria: [
        { class: "conditional", asked: true, result: null },
        { class: "declared", when: null, result: true },
      ],
      proofs: [{ proof: "closed-by-permit", asked: false }],
    });
    expect(category?.needs[0]?.ifs).toMatchObject([
      { answers: [true], outcome: { class: "conditional" } },
      { answers: [false], outcome: { class: "unconditional" } },
    ]);
  });

  test("a criterion that holds leaves what stands after it unasked; without a declaration the class has its proof", () => {
    const busy = application([applied], { facts: { pitch: { busy: true } } });
    expect(told(busy, "stage-class").categories[0]).toMatchObject({
      class: "conditional",
      basis: "criteria",
      criteria: [{ asked: true, result: true }, { asked: false }],
    });
    const items = application([], {
      facts: { pitch: { busy: false, class: "withheld", spots: [{ class: "withheld" }] } },
    });
    expect(
      told(items, "closed-by-permit").categories.map(({ item, proofs, findings }) => [
        item,
        proofs[0]?.asked,
        findings.map(({ finding }) => finding.instance),
      ]),
    ).toEqual([
      [null, true, ["pitch"]],
      ["pitch/0", true, ["pitch/0"]],
    ]);
  });
});
