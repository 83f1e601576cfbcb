import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runGuide } from "./run-guide.js";

const guides = ["docs/guide.zh.md", "docs/guide.en.md"];

test.each(guides)("%s shows what its commands print, followed from an empty folder", async (guide) => {
  expect(await runGuide(guide), "look at the difference, then: npm run guide").toBe(
    readFileSync(guide, "utf8"),
  );
}, 120_000);

test("both say the same: the same files typed, the same commands", () => {
  const steps = (guide: string) => {
    const text = readFileSync(guide, "utf8").replaceAll(" --lang en", "");
    return [...text.matchAll(/^```json file=[\s\S]*?^```$|^\$ (?:.*\\\n)*.*$|^<!-- re.*$/gm)].map(
      ([each]) => each,
    );
  };
  const [zh, en] = guides.map(steps);
  expect(zh!.length).toBeGreaterThan(30);
  expect(en).toEqual(zh);
});

test.each(guides)("%s has no dead link of its own", (guide) => {
  const links = [...readFileSync(guide, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g)].map((link) => link[1]!);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links)
    expect(() => readFileSync(new URL(link, `file://${process.cwd()}/docs/`)), link).not.toThrow();
});
