import { expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import { mutated, ruleAt } from "./mutated.js";

const at = ruleAt("decide");

/** The Chinese hint for the citation of a rule; the made-up pack has 第三条第一款（决定、理由）to 第三条第四款. */
function hintOf(changes: Readonly<Record<string, unknown>>): string | null {
  const { diagnostics } = parseRegulation(
    mutated(Object.fromEntries(Object.entries(changes).map(([key, value]) => [`${at}/${key}`, value]))),
    vocabulary,
  );
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]?.hint?.zh ?? null;
}

test.each([
  [
    "a paragraph of an article that has one",
    { legalSource: "第七条第二款", part: undefined },
    "第七条只有一款，写作“第七条”",
  ],
  [
    "a paragraph too many",
    { legalSource: "第三条第五款", part: undefined },
    "第三条有：第三条第一款、第三条第二款、第三条第三款、第三条第四款",
  ],
  [
    "an article that the outline does not have: no other one is suggested",
    { legalSource: "第二十二条", part: undefined },
    "提纲里没有第二十二条的任何条目：规章确有这一条的，加进 regulation.json 的 outline；否则改正引用",
  ],
  ["a part with a slip of the pen", { part: "决订" }, "是否想写“决定”？"],
  ["another part", { part: "告知" }, "第三条第一款有：决定、理由"],
  [
    "a part of a clause that says one thing",
    { legalSource: "第二条", part: "告知" },
    "提纲里的第二条没有分部分：去掉 part，或者在 outline 里写明它的 parts",
  ],
])("%s", (_, changes, hint) => {
  expect(hintOf(changes)).toBe(hint);
});
