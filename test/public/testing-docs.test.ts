import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findingWords } from "../../src/report/words/finding.js";
import { coverageOf, parseSuite, runSuite } from "../../src/testing/index.js";
import { jiamusiRules } from "../packs.js";

const pages = { zh: "docs/testing.zh.md", en: "docs/testing.en.md" } as const;
const blocks = (language: keyof typeof pages, kind: string) =>
  [
    ...readFileSync(pages[language], "utf8").matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, "g")),
  ].map(([, text]) => text!);

describe.each(["zh", "en"] as const)("the page for testers, %s", (language) => {
  test("its suite is read, passes, and states both sides of the limit", () => {
    const [json] = blocks(language, "json");
    const read = parseSuite(JSON.parse(json!), jiamusiRules);
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    const { failed, scenarios } = runSuite(read.value, jiamusiRules);
    expect({ failed, run: scenarios.length }).toEqual({ failed: 0, run: 2 });
    const { shares } = coverageOf(jiamusiRules.regulations[0]!.source, scenarios, {
      rules: ["answer-share-request"],
    });
    expect(shares.find(({ dimension }) => dimension === "boundary")).toMatchObject({ covered: 2, total: 2 });
  });

  test("every measure and every side has its word in the page", () => {
    const text = readFileSync(pages[language], "utf8");
    for (const measure of ["rule", "clause", "state", "effect", "boundary"]) {
      expect(text).toContain(`| \`${measure}\` |`);
    }
  });

  test("every word that a finding may have for what went wrong stands in the page", () => {
    const text = readFileSync(pages[language], "utf8");
    const words = Object.keys(findingWords[language].unmet);
    expect(words.length).toBeGreaterThan(12);
    expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
  });
});

test("both languages show the same commands", () => {
  expect(blocks("zh", "sh")).toEqual(blocks("en", "sh"));
});
