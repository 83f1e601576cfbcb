import { expect, test } from "vitest";
import { toMarkdown } from "../../src/report/markdown.js";
import { describeRegulation } from "../../src/report/regulation.js";
import { regulationListing } from "../../src/report/regulation-listing.js";
import { busking } from "../suite/mutation/busking-suite.js";

const decide = busking.rules.find(({ id }) => id === "decide")!;
const verify = busking.rules.find(({ id }) => id === "verify")!;

/** The rows of the table of limits of a pack with some rules. */
function limits(rules: typeof busking.rules): readonly string[] {
  const listing = regulationListing({ ...busking, rules });
  const text = toMarkdown(describeRegulation(listing, busking.vocabulary, "zh"));
  return (text.split("## ")[1] ?? "").split("\n").filter((line) => line.startsWith("| 第"));
}

test("the limits come in the order of the text, whatever that of the rules", () => {
  const rows = limits([verify, decide]);
  expect(rows).toHaveLength(2);
  expect(rows).toEqual(limits([decide, verify]));
  expect(rows[0]).toContain(decide.legalSource);
});

test("a clause that a rule only also rests on, such as a definition, gives no limit", () => {
  const rows = limits([{ ...decide, alsoFrom: ["第一条"] }]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain(decide.legalSource);
});
