import { expect, it } from "vitest";
import { parseAmount } from "../../src/time/limit.js";

it.each([
  ["10wd", { amount: 10, unit: "working-day" }],
  ["0d", { amount: 0, unit: "day" }],
  ["3m", { amount: 3, unit: "month" }],
  ["1y", { amount: 1, unit: "year" }],
])("%s", (text, amount) => {
  expect(parseAmount(text)).toEqual(amount);
});

it.each([
  "10",
  "wd",
  "-1d",
  "1.5d",
  "10 wd",
  "10w",
  "123456d",
  "10wdays",
  "3months",
  "",
])("%j is no limit", (text) => {
  expect(parseAmount(text)).toBeNull();
});
