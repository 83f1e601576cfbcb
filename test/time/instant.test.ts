import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/time/day.js";
import { isZone, readInstant } from "../../src/time/instant.js";

const dayIn = (text: string, zone = "Asia/Shanghai") => {
  const instant = readInstant(text, zone);
  return instant === null ? null : formatDay(instant.day);
};

describe("an instant", () => {
  it("at 23:59:59 in Shanghai, given in UTC, is still that day", () => {
    expect(dayIn("2019-01-25T15:59:59Z")).toBe("2019-01-25");
  });

  it("at 24:00 in Shanghai, given in UTC, is the next day's beginning: it names no day", () => {
    expect(dayIn("2019-01-25T16:00:00Z")).toBe("2019-01-26");
  });

  it("at 24:00 written in the zone's own time ends the day it names (民法典 203)", () => {
    expect(dayIn("2019-01-25T24:00")).toBe("2019-01-25");
    expect(dayIn("2019-01-25T24:00:00.000")).toBe("2019-01-25");
    expect(readInstant("2019-01-25T24:00", "Asia/Shanghai")?.milliseconds).toBe(
      readInstant("2019-01-25T16:00:00Z", "Asia/Shanghai")?.milliseconds,
    );
  });

  it("without an offset is read in the zone, with one in its own", () => {
    expect(dayIn("2019-01-25T23:30")).toBe("2019-01-25");
    expect(dayIn("2019-01-25T23:30-05:00")).toBe("2019-01-26");
    expect(dayIn("2019-01-25T23:30+08:00", "America/New_York")).toBe("2019-01-25");
  });

  it("takes the farthest offsets in use, written in any of the three ways", () => {
    // 10:00 at +14:00 is 20:00 UTC of the day before, 04:00 in Shanghai.
    expect(dayIn("2019-01-25T10:00+14:00")).toBe("2019-01-25");
    // 23:00 at -12 is 11:00 UTC of the next day, 19:00 in Shanghai.
    expect(dayIn("2019-01-25T23:00-12")).toBe("2019-01-26");
    expect(dayIn("2019-01-25T23:00+0545")).toBe("2019-01-26");
    expect(dayIn("2019-01-25T10:00+05:59")).toBe("2019-01-25");
  });

  it("ends its day at 24:00 only where no offset is written", () => {
    expect(dayIn("2019-01-25T24:00+08:00")).toBe("2019-01-26");
    expect(dayIn("2019-01-25T24:00:00")).toBe("2019-01-25");
    expect(dayIn("2019-01-25T24:00:00,0")).toBe("2019-01-25");
  });

  it.each([
    "2019-01-25",
    "2019-02-30T10:00",
    "2019-01-25T25:00",
    "2019-01-25T10",
    "yesterday",
    "on 2019-01-25T10:00",
    "2019-02-29T10:00Z",
    // Farther from UTC than any place on earth, or past the hour.
    "2019-01-25T10:00+15:00",
    "2019-01-25T10:00-15",
    "2019-01-25T10:00+1500",
    "2019-01-25T10:00+08:60",
    "2019-01-25T10:00+0875",
    "",
  ])("%j is none", (text) => {
    expect(dayIn(text)).toBeNull();
  });
});

it("a zone is one of the IANA names", () => {
  expect(isZone("Asia/Shanghai")).toBe(true);
  expect(isZone("Asia/Jiamusi")).toBe(false);
});
