import { expect, test } from "vitest";
import { faultsOf, suiteOf } from "./suites.js";

const set = (pointer: string, value: unknown) =>
  faultsOf(suiteOf({ expect: { findings: [] }, rows: [{ set: { [pointer]: value } }] }));
const row = "/scenarios/0/rows/0/set";

test.each([
  ["a list under a misspelt key", "/event/-", { id: "x" }, "/event/-"],
  ["a misspelt key", "/evens", [], "/evens"],
  ["a misspelt key of an event", "/events/0/onn", "2019-09-10", "/events/0/onn"],
  ["something in a misspelt record", "/rolles/registry", { name: "登记处" }, "/rolles/registry"],
])("%s that a row sets is told at the row", (_, pointer, value, told) => {
  const [fault, ...more] = set(pointer, value);
  expect(more).toEqual([]);
  expect(fault).toBe(`shape.unknown-key ${row}/${told.replaceAll("/", "~1")}`);
});
