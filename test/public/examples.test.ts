import { readdirSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What an example prints when it is run as it stands, through the public entry points alone. */
async function printed(name: string): Promise<readonly string[]> {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: unknown) => {
    lines.push(String(line));
  });
  await import(/* @vite-ignore */ `../../examples/${name}`);
  return lines;
}

// Every due day below is worked out from the notices, in the tests of the rooms and in the examples' comments.
const expected: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  "01-embed.mjs": ["provider answers by 2019-02-13: active, 第二十一条第二款"],
  "02-count-days.mjs": [
    "10 working days after 2019-01-25 end on 2019-02-13",
    "  2019-01-28  1",
    "  2019-02-02  6  make-up",
    "  2019-02-04  –  春节",
    "  2019-02-13  10",
    /^10 working days after 2026-12-25 end between 2027-01-/,
    "wanted: cn/2027",
  ],
  "03-own-regulation.mjs": [
    'rules.json /0/on: the vocabulary (events) has no word "permit.askd" — did you mean "permit.asked"?',
    "give-permit: active, due 2020-10-12",
  ],
  "04-test-your-system.mjs": [
    "answers",
    "  ok an answer is due in ten working days — on the due day",
    "  ok an answer is due in ten working days — the day after",
    /^not as expected in 2 places\n[\s\S]*• obligation answer-share-request · due\n {2}expected {2}2019-02-13\n {2}actual {2}2019-02-08$/,
    "rule: 1 of 1",
    "state: 2 of 5",
    "boundary: 2 of 2",
  ],
};

test("every numbered example has its expectation here", () => {
  const scripts = readdirSync("examples").filter((name) => name.endsWith(".mjs"));
  expect(scripts).toEqual(Object.keys(expected));
});

test.each(Object.entries(expected))("%s prints what it promises", async (name, lines) => {
  const output = await printed(name);
  for (const line of lines) {
    expect(output).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
  }
});
