import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCodePage } from "../../src/cli/code-page.js";
import { type Code, codes } from "../../src/diagnostic/codes.js";
import { fixtureCodes, type Given, readFixture } from "./fixture.js";
import { indexText } from "./index-text.js";
import { inFolderOf } from "./lay-out.js";
import { pageText } from "./page-text.js";
import { placed, type Row } from "./placed.js";

const all = Object.keys(codes) as Code[];
const written = all.filter((code) => existsSync(`docs/codes/${code}.md`));
const broken = all.filter((code) => fixtureCodes().includes(code));
const page = (code: Code) => readFileSync(`docs/codes/${code}.md`, "utf8");

describe("every code", () => {
  test("has a page in docs/codes and a fixture in test/fixtures/broken", () => {
    expect(all.filter((code) => !written.includes(code) || !broken.includes(code))).toEqual([]);
  });

  test("no page and no fixture is of a code that there is not", () => {
    const pages = readdirSync("docs/codes").map((name) => name.replace(/\.md$/, ""));
    const strays = [...pages, ...fixtureCodes()].filter((name) => !Object.hasOwn(codes, name));
    expect(strays).toEqual(["README"]);
  });

  test("stands in the table of all", () => {
    expect(readFileSync("docs/codes/README.md", "utf8"), "npx tsx scripts/code-pages.ts").toBe(indexText());
  });
});

describe.each(broken)("%s", (code) => {
  const fixture = readFixture(code);

  test("is given for its fixture, where it must be, and no other is", async () => {
    const { exit, rows } = await inFolderOf(fixture, () => placed(fixture.run));
    const wanted = [{ code, ...fixture.gives }, ...(fixture.also ?? [])];
    expect(rows.map((row) => row.code).sort()).toEqual(wanted.map((each) => each.code).sort());
    for (const each of wanted) expect(rows).toContainEqual(expect.objectContaining(asRow(each)));
    const isError = rows.some(({ severity }) => severity === "error");
    expect(exit).toBe(isError ? (fixture.run[0] === "check" ? 2 : 1) : 0);
  });

  test.runIf(written.includes(code))("the page shows the example as it runs", async () => {
    const text = page(code);
    expect(text, "npx tsx scripts/code-pages.ts").toBe(await pageText(code, text, fixture));
  });
});

describe.each(written)("the page of %s", (code) => {
  test.each(["zh", "en"] as const)("says in %s what it means and how to mend it", (language) => {
    const { meaning, mend, see } = readCodePage(page(code), language);
    expect(meaning).not.toBe("");
    expect(mend).not.toBe("");
    expect(see.filter((each) => !Object.hasOwn(codes, each))).toEqual([]);
    const isChinese = /[\u4e00-\u9fff]/.test(meaning) && /[\u4e00-\u9fff]/.test(mend);
    expect(isChinese).toBe(language === "zh");
  });
});

/** What a fixture leaves out may be anything. */
function asRow({ at, ...rest }: Given & { code: string }): Partial<Row> {
  if (at === undefined) return rest;
  return { ...rest, at: at === null ? null : expect.stringMatching(startOf(at)) };
}

function startOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
