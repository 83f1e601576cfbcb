import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type IcsEvent, toIcs } from "../../src/report/ics.js";
import { day } from "../calendar/shipped.js";

const event: IcsEvent = {
  uid: "cn-rest-2019-02-04@shixian",
  from: day("2019-02-04"),
  to: day("2019-02-10"),
  summary: "春节放假",
  description: "依据",
  category: "放假",
  stamp: day("2018-12-06"),
};

test("an event of whole days, as RFC 5545 writes it: the end is the day after", () => {
  expect(toIcs("2019", [event])).toBe(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//shixian//shixian//ZH",
      "CALSCALE:GREGORIAN",
      "NAME:2019",
      "X-WR-CALNAME:2019",
      "BEGIN:VEVENT",
      "UID:cn-rest-2019-02-04@shixian",
      "DTSTAMP:20181206T000000Z",
      "DTSTART;VALUE=DATE:20190204",
      "DTEND;VALUE=DATE:20190211",
      "SUMMARY:春节放假",
      "DESCRIPTION:依据",
      "CATEGORIES:放假",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
});

test("no line is longer than 75 octets, none is broken inside a character, and a reader joins them again", () => {
  // Each character is three octets; the odd letter shifts where the limit falls.
  for (const lead of ["", "a", "ab"]) {
    const summary = `${lead}${"国务院办公厅关于节假日安排的通知".repeat(12)}`;
    const text = toIcs("2019", [{ ...event, summary }]);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\uFFFD");
    expect(read(text)[0]?.summary).toBe(summary);
  }
});

test("commas, semicolons, backslashes and line ends are escaped, and read back as they were", () => {
  const description = "一、二, 三; 四\\五\n六";
  const text = toIcs("a,b", [{ ...event, description }]);
  expect(text).toContain("DESCRIPTION:一、二\\, 三\\; 四\\\\五\\n六\r\n");
  expect(text).toContain("X-WR-CALNAME:a\\,b\r\n");
  expect(read(text)[0]?.description).toBe(description);
});

test("every line ends with CR LF, the last one too", () => {
  expect(toIcs("2019", [event]).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(toIcs("2019", [event]).endsWith("END:VCALENDAR\r\n")).toBe(true);
});

function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
}
