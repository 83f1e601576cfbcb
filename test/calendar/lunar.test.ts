import { expect, it } from "vitest";
import { firstLunarYear, lastLunarYear, lunarRow } from "../../scripts/calendar-lunar.js";
import { cnData } from "./shipped.js";

it("the lunar table equals the oracle's, year by year", () => {
  const expected = Array.from({ length: lastLunarYear - firstLunarYear + 1 }, (_, index) =>
    lunarRow(firstLunarYear + index),
  );
  expect(cnData.lunar).toEqual(expected);
});

it("the lunar new year of 2027 is 6 February, where hosts' Intl says the 7th", () => {
  expect(cnData.lunar.find((row) => row.year === 2027)?.days["spring-festival"]).toBe("2027-02-06");
});
