import { expect, test } from "vitest";
import { sharedWords } from "../../../scripts/schemas.js";
import { referenceOf } from "../../../src/author/reference/reference.js";
import { ruleSchema } from "../../../src/regulation/rule-schema.js";

const known = sharedWords();
const anchorsIn = (text: string) => [...text.matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor);

test.each([
  "zh",
  "en",
] as const)("%s: every link leads somewhere, and every anchor stands once", (language) => {
  const text = referenceOf(known, language);
  const anchors = anchorsIn(text);
  expect(new Set(anchors).size).toBe(anchors.length);
  const lost = [...text.matchAll(/\]\(#([^)]+)\)/g)]
    .map(([, to]) => to)
    .filter((to) => !anchors.includes(to));
  expect(lost).toEqual([]);
});

test("both languages tell the same structures, in the same order", () => {
  expect(anchorsIn(referenceOf(known, "zh"))).toEqual(anchorsIn(referenceOf(known, "en")));
});

test("no cell of a table is broken by a bar, and none of the keys' meanings is empty", () => {
  for (const language of ["zh", "en"] as const) {
    const rows = referenceOf(known, language)
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) =>
        line
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(rows.filter((cells) => ![2, 4].includes(cells.length))).toEqual([]);
    expect(rows.filter((cells) => cells.at(-1) === "")).toEqual([]);
  }
});

test("the section of a rule has a row for each of its keys, and says which must be there", () => {
  const text = referenceOf(known, "en");
  const section = text.slice(text.indexOf('<a id="rule"></a>'), text.indexOf('<a id="rule.alsoFrom"></a>'));
  const rows = new Map(
    [...section.matchAll(/^\| `(\w+)` \| .* \| (●|◐|) \| [^|]+ \|$/gm)].map(([, key, mark]) => [key, mark]),
  );
  expect([...rows.keys()]).toEqual(Object.keys(ruleSchema.shape));
  expect(rows.get("legalSource")).toBe("●");
  expect(rows.get("when")).toBe("");
});
