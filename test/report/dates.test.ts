import { expect, test } from "vitest";
import { dateWords, shortRange } from "../../src/report/dates.js";
import { parseDay } from "../../src/time/day.js";

const day = (text: string) => parseDay(text)!;

test("a date with its weekday", () => {
  expect(dateWords("2019-02-13", "zh")).toBe("2019年2月13日（周三）");
  expect(dateWords("2019-02-13", "en")).toBe("Wed 13 Feb 2019");
  expect(dateWords("2019-02-03", "en")).toBe("Sun 3 Feb 2019");
});

test("a range names its month once, and a single day is no range", () => {
  expect(shortRange(day("2019-02-04"), day("2019-02-10"), "zh")).toBe("2月4日至10日");
  expect(shortRange(day("2019-01-28"), day("2019-02-01"), "zh")).toBe("1月28日至2月1日");
  expect(shortRange(day("2019-02-04"), day("2019-02-10"), "en")).toBe("4–10 Feb");
  expect(shortRange(day("2019-01-28"), day("2019-02-01"), "en")).toBe("28 Jan–1 Feb");
  expect(shortRange(day("2019-02-04"), day("2019-02-04"), "zh")).toBe("2月4日");
});

test("the same month of another year is another month", () => {
  expect(shortRange(day("2018-02-04"), day("2019-02-10"), "zh")).toBe("2月4日至2月10日");
});
