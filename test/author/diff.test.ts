import { describe, expect, test } from "vitest";
import { regulation } from "../../generated/rules/jiamusi-sharing-2018.js";
import { diffPacks } from "../../src/author/diff/diff.js";
import type { PackChange } from "../../src/regulation/pack-change.js";
import type { Regulation, Rule } from "../../src/regulation/regulation.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { describePackChanges } from "../../src/report/pack-changes/pack-changes.js";

/** The pack with one rule otherwise. */
function withRule(id: string, change: (rule: Rule) => Rule): Regulation {
  return { ...regulation, rules: regulation.rules.map((rule) => (rule.id === id ? change(rule) : rule)) };
}

function ruleOf(id: string): Rule {
  return regulation.rules.find((rule) => rule.id === id)!;
}

function told(after: Regulation, language: "zh" | "en" = "zh"): string {
  const regulations = [after, regulation];
  const telling = { language, vocabulary: regulation.vocabulary, regulations };
  return toMarkdown(describePackChanges(diffPacks(regulation, after), telling));
}

const changed = (after: Regulation): readonly PackChange[] => diffPacks(regulation, after).changes;

test("a pack has not changed from itself, nor when only the order of keys is another", () => {
  const reordered = withRule(
    "give-reasons",
    (rule) => Object.fromEntries(Object.entries(rule).reverse()) as unknown as Rule,
  );
  expect(changed(regulation)).toEqual([]);
  expect(changed(reordered)).toEqual([]);
  expect(told(regulation)).toContain("两版内容相同。");
});

describe("a rule", () => {
  test("a limit of 10 working days becomes 15", () => {
    const after = withRule("answer-share-request", (rule) => ({
      ...rule,
      must: { ...(rule.must as object), within: { amount: 15, unit: "working-day" } } as Rule["must"],
    }));
    expect(changed(after)).toMatchObject([
      { of: "rule", id: "answer-share-request", change: "changed", details: [{ kind: "limit" }] },
    ]);
    expect(told(after)).toContain("期限：10个工作日 → 15个工作日");
    expect(told(after, "en")).toContain("limit: 10 working days → 15 working days");
  });

  test("the ceiling of a power and what breaks it", () => {
    const after = withRule("extend-verification", (rule) => ({
      ...rule,
      may: {
        ...(rule.may as object),
        atMost: { amount: 20, unit: "working-day", onBreach: "void" },
      } as Rule["may"],
    }));
    expect(told(after)).toContain("可延长 15个工作日 → 可延长 20个工作日");
    expect(told(after)).toContain("超过上限的后果：以上限为准 → 无效");
  });

  test("of a condition only the comparison that changed is told, one that came and one that went", () => {
    const leaf = ruleOf("answer-share-request").when as object;
    const wider = withRule("answer-share-request", (rule) => ({
      ...rule,
      when: {
        all: [leaf, { fact: "resource", path: "$.basicItem", operator: "equal", value: true }],
      } as Rule["when"],
    }));
    expect(changed(wider)[0]?.details).toEqual([
      {
        kind: "condition",
        where: "when",
        before: null,
        after: { fact: "resource", path: "$.basicItem", operator: "equal", value: true },
      },
    ]);
    const other = withRule("answer-share-request", (rule) => ({
      ...rule,
      when: { ...leaf, value: "withheld" } as Rule["when"],
    }));
    expect(told(other, "en")).toContain(
      'condition: share class when requested is "shared on conditions" → share class when requested is "withheld from sharing"',
    );
  });

  test("that only took another id is renamed, and the liability that names it has not changed", () => {
    const name = (id: string) => (id === "give-reasons" ? "state-reasons" : id);
    const after: Regulation = {
      ...regulation,
      rules: regulation.rules.map((rule) => ({ ...rule, id: name(rule.id) })),
      liability: {
        items: regulation.liability.items.map((item) => ({ ...item, of: item.of.map(name) })),
        none: regulation.liability.none.map((each) => ({ ...each, of: each.of.map(name) })),
      },
    };
    expect(changed(after)).toMatchObject([
      { of: "rule", id: "state-reasons", change: "renamed", renamedFrom: "give-reasons", details: [] },
    ]);
    expect(changed(after)).toHaveLength(1);
  });

  test("with another id and another content is one gone and one new", () => {
    const after = withRule("give-reasons", (rule) => ({ ...rule, id: "state-reasons", bearer: "user" }));
    expect(changed(after).filter(({ of }) => of === "rule")).toMatchObject([
      { id: "give-reasons", change: "removed" },
      { id: "state-reasons", change: "added" },
    ]);
  });

  test("another bearer, in words", () => {
    const after = withRule("answer-share-request", (rule) => ({ ...rule, bearer: "user" }));
    expect(told(after)).toContain("义务人：提供部门 → 使用部门");
  });
});

describe("the other files", () => {
  test("a measure that may follow where it had to", () => {
    const [first, ...items] = regulation.liability.items;
    const measures = first!.measures!.map((each, index) =>
      index === 1 ? { ...each, mode: "may" as const } : each,
    );
    const after = {
      ...regulation,
      liability: { ...regulation.liability, items: [{ ...first!, measures }, ...items] },
    };
    expect(told(after)).toContain("通报批评，应当还是可以：应当 → 可以");
  });

  test("dates, counting, a category, a reading, a clause without effect, a word", () => {
    const [category, ...categories] = regulation.categories;
    const [reading, ...readings] = regulation.readings;
    const after: Regulation = {
      ...regulation,
      appliesFrom: "2019-01-01",
      counting: { ...regulation.counting, pauseEndDays: "counted" },
      categories: [{ ...category!, mismatch: "warning" }, ...categories],
      readings: [{ ...reading!, zh: "另一种读法" }, ...readings],
      nonOperative: regulation.nonOperative.slice(1),
      vocabulary: {
        ...regulation.vocabulary,
        kinds: { ...regulation.vocabulary.kinds, petition: { zh: "信访", en: "petition" } },
      },
    };
    expect(changed(after).map(({ of, change }) => `${of} ${change}`)).toEqual([
      "text changed",
      "category changed",
      "non-operative removed",
      "reading changed",
      "word added",
    ]);
    expect(told(after)).toContain("施行日：2018-12-19 → 2019-01-01");
    expect(told(after)).toContain("停算首尾两日：不计 → 计入");
    expect(told(after)).toContain("不一致的性质：违法 → 提示");
  });
});
