import { expect, test } from "vitest";
import { misspeltOpenTerms } from "../../src/check/open-terms.js";
import { application } from "../packs.js";

const days = { amount: 3, unit: "working-day" as const };
const known = new Set(["及时"]);

test("a term that the regulations at hand do not have is a likely slip while one of theirs has no number", () => {
  const [warning, ...more] = misspeltOpenTerms(application([], { openTerms: { 及時: days } }), known);
  expect(more).toEqual([]);
  expect(warning).toMatchObject({
    code: "case.unknown-open-term",
    severity: "warning",
    hint: { zh: expect.stringContaining("及时") },
  });
});

test("a number for another regulation's term beside it is none", () => {
  expect(misspeltOpenTerms(application([], { openTerms: { 及时: days, 定期: days } }), known)).toEqual([]);
  expect(misspeltOpenTerms(application([], { openTerms: { 定期: days } }), new Set())).toEqual([]);
});
