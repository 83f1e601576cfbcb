import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import type { Assessment } from "../../src/assess/assessment.js";
import { compile } from "../../src/assess/compile.js";
import { whyWith } from "../../src/assess/why/why.js";
import type { CaseEvent } from "../../src/case/case.js";
import { type PackFiles, parseRegulation } from "../../src/regulation/parse.js";
import type { Regulation, Rule } from "../../src/regulation/regulation.js";
import { application, assessed, buskingFiles } from "../packs.js";

type Files = { [Key in keyof PackFiles]: Record<string, unknown> };

function variant(regulation: object, rules: (rule: Rule) => object, readings: readonly object[] = []) {
  const files = buskingFiles() as Files;
  const parsed = parseRegulation(
    {
      ...files,
      regulation: {
        ...files.regulation,
        ...regulation,
        readings: [...(files.regulation.readings as readonly object[]), ...readings],
      },
      rules: { rules: (files.rules as unknown as { rules: Rule[] }).rules.map(rules) },
    },
    vocabulary,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics, null, 1));
  return parsed.value;
}

const recorded = {
  id: "days-of-superior-text",
  legalSource: "第三条第一款",
  zh: "以上位规定的三日为准",
  en: "the three days of the superior text govern",
};
const within = (amount: number) => ({
  must: { do: { any: ["busking.permitted", "busking.refused"] }, within: { amount, unit: "working-day" } },
});

/** The local text decides in some working days, and is friendly in principle. */
function local(amount: number, reading: unknown, more: object = {}): Regulation {
  const beside = (rule: string) => ({ counterpart: [{ regulation: "province-busking", rule, reading }] });
  return variant(
    more,
    (rule) => {
      if (rule.id === "decide") return { ...rule, ...within(amount), ...beside("decide") };
      return rule.id === "friendly" ? { ...rule, ...beside("friendly") } : rule;
    },
    [recorded],
  );
}

/** The superior text decides in three, and friendliness is a duty. */
function superior(more: object = {}): Regulation {
  return variant(
    { id: "province-busking", rank: "local-regulation", jurisdiction: "990000", ...more },
    (rule) => {
      if (rule.id === "decide") return { ...rule, ...within(3) };
      if (rule.id !== "friendly") return rule;
      const { force: _, ...strict } = rule;
      return strict;
    },
  );
}

const id = "days-of-superior-text";
const draft = { status: "draft", appliesFrom: null };
const applied: CaseEvent = { id: "a", type: "busking.applied", on: "2019-03-01" };
const refusedByAnother: CaseEvent = {
  id: "r",
  type: "busking.refused",
  on: "2019-03-05",
  of: "a",
  by: "busker",
  data: { reason: "无" },
};

// Applied on Friday 1 March 2019: three working days end on Wednesday the 6th, five on Friday the 8th.
function read(regulations: readonly Regulation[], events = [applied], asOf = "2019-03-07"): Assessment {
  return assessed(compile({ regulations, calendar }), application(events), asOf);
}

function rowOf({ obligations }: Assessment, regulation = "busking-2019") {
  return obligations.find((row) => row.regulation === regulation && row.rule === "decide");
}

const idsOf = (row: { readonly readings: readonly { readonly id: string | null }[] } | undefined) =>
  row?.readings.map((each) => each.id);

describe("what a pack reads of a rule and its superior counterpart", () => {
  test("is shown on the row that the superior text displaces, and on no other", () => {
    const assessment = read([local(5, id), superior()]);
    expect(rowOf(assessment)?.displacedBy).toEqual({ regulation: "province-busking", rule: "decide" });
    expect(rowOf(assessment)?.readings).toContainEqual({
      id,
      legalSource: "第三条第一款",
      text: { zh: recorded.zh, en: recorded.en },
    });
    expect(idsOf(rowOf(assessment, "province-busking"))).not.toContain(id);
  });

  test("in its own words it cites the clause of the rule", () => {
    const own = { zh: "三日", en: "three days" };
    expect(rowOf(read([local(5, own), superior()]))?.readings).toContainEqual({
      id: null,
      legalSource: "第三条第一款",
      text: own,
    });
  });

  test("is shown once where the rule itself names it too", () => {
    const twice = variant(
      {},
      (rule) =>
        rule.id === "decide"
          ? {
              ...rule,
              reading: id,
              counterpart: [{ regulation: "province-busking", rule: "decide", reading: id }],
            }
          : rule,
      [recorded],
    );
    expect(idsOf(rowOf(read([twice, superior()])))?.filter((each) => each === id)).toEqual([id]);
  });

  test("is shown where a draft stands beside the superior text, although it is not displaced", () => {
    const row = rowOf(read([local(5, id, draft), superior()]));
    expect(row?.displacedBy).toBeNull();
    expect(idsOf(row)).toContain(id);
  });

  test.each([
    ["without the superior text at hand", [local(5, id)]],
    ["before the superior text is in force", [local(5, id), superior({ appliesFrom: "2020-01-01" })]],
    ["where the other text is a draft", [local(5, id), superior(draft)]],
    [
      "where the other text is no superior one",
      [local(5, id), superior({ rank: "normative-document", jurisdiction: "999900" })],
    ],
  ])("is not shown %s", (_, regulations) => {
    const row = rowOf(read(regulations));
    expect(row).toBeDefined();
    expect(idsOf(row)).not.toContain(id);
  });

  test("is shown on the warning of a principle that the superior text makes a duty", () => {
    const { findings } = read([local(5, id), superior()], [applied, refusedByAnother]);
    const friendly = findings.filter(({ rule }) => rule === "friendly");
    expect(friendly.map((each) => [each.regulation, each.kind, idsOf(each)?.includes(id)])).toEqual([
      ["busking-2019", "warning", true],
      ["province-busking", "violation", false],
    ]);
  });

  test("is among the reasons, with what follows of a finding that stays", () => {
    // Two working days end on Tuesday the 5th: stricter, so both texts accuse.
    const rulebook = compile({ regulations: [local(2, id), superior()], calendar });
    const { why } = whyWith(rulebook, application([applied]), { asOf: "2019-03-07", rules: ["decide"] });
    const [own, above] = why.rules;
    expect(idsOf(own)).toContain(id);
    expect(idsOf(above)).not.toContain(id);
    const [found] = own!.instances[0]!.findings;
    expect(found!.finding.readings.map((each) => each.id)).toContain(id);
    expect(found!.liability.map((each) => each.legalSource)).toEqual(
      above!.instances[0]!.findings[0]!.liability.map((each) => each.legalSource),
    );
    expect(found!.liability).not.toEqual([]);
  });
});
