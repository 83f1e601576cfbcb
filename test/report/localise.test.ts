import { expect, test } from "vitest";
import { localise } from "../../src/report/localise.js";

const label = { zh: "有条件共享", en: "shared on conditions" };

test("every text becomes the one language, at any depth; all else stays, in its order", () => {
  const value = { class: "conditional", label, rows: [{ summary: label, n: 1 }, null], last: true };
  const english = localise(value, "en");
  expect(english).toEqual({
    class: "conditional",
    label: "shared on conditions",
    rows: [{ summary: "shared on conditions", n: 1 }, null],
    last: true,
  });
  expect(Object.keys(english)).toEqual(["class", "label", "rows", "last"]);
});

test("an object that has more than the two languages is no text", () => {
  expect(localise({ id: "r1", zh: "甲", en: "A" }, "zh")).toEqual({ id: "r1", zh: "甲", en: "A" });
});

test("numbers under zh and en are no text", () => {
  expect(localise({ zh: 1, en: 2 }, "zh")).toEqual({ zh: 1, en: 2 });
});
