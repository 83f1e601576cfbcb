import ICAL from "ical.js";
import { expect, test } from "vitest";
import type { Rulebook } from "../../src/assess/rulebook.js";
import type { Case } from "../../src/case/case.js";
import { assessmentIcs } from "../../src/report/assessment-ics.js";
import { application, assessed, buskingRules, jiamusiRules, shareRequest } from "../packs.js";

function ics(rulebook: Rulebook, theCase: Case, asOf: string): string | null {
  return assessmentIcs(assessed(rulebook, theCase, asOf), {
    language: "zh",
    vocabulary: rulebook.vocabulary,
    regulations: rulebook.regulations.map((each) => each.source),
    calendar: rulebook.calendar,
    theCase,
  });
}

/** The events as another library reads them. */
function events(text: string | null) {
  return new ICAL.Component(ICAL.parse(text!)).getAllSubcomponents("vevent").map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const stamp = String(component.getFirstPropertyValue("dtstamp"));
    return { uid, summary, description, from: startDate.toString(), until: endDate.toString(), stamp };
  });
}

test("a request received on 25 January 2019 and not answered: one day, 13 February", () => {
  expect(events(ics(jiamusiRules, shareRequest("2019-01-25"), "2019-02-01"))).toEqual([
    {
      uid: "JMS-1/jiamusi-sharing-2018/answer-share-request/e1@shixian",
      summary: "到期：提供部门答复有条件共享申请 · 提供部门（市民政局）",
      description:
        "应在 2019年2月13日（周三）前（含当日）完成；还有5个工作日。\n条款：第二十一条第二款（答复）\n案件：JMS-1",
      from: "2019-02-13",
      until: "2019-02-14",
      stamp: "2019-02-01T00:00:00Z",
    },
  ]);
});

test("a month later it is the same event, overdue, with a later stamp", () => {
  const [before] = events(ics(jiamusiRules, shareRequest("2019-01-25"), "2019-02-01"));
  const [after] = events(ics(jiamusiRules, shareRequest("2019-01-25"), "2019-03-01"));
  expect(after).toMatchObject({ uid: before?.uid, from: "2019-02-13", stamp: "2019-03-01T00:00:00Z" });
  expect(after?.summary).toContain("已逾期");
});

test("a range is an event over all its days, and says so: 6 to 8 January 2027", () => {
  const [event] = events(ics(jiamusiRules, shareRequest("2026-12-22"), "2026-12-26"));
  expect(event).toMatchObject({ from: "2027-01-06", until: "2027-01-09" });
  expect(event?.summary).toContain("到期日在此期间");
});

test("a stopped clock: the first day on which it could be due", () => {
  const applied = { id: "a1", type: "busking.applied", on: "2019-01-25" };
  const paused = { id: "p1", type: "busking.paused", on: "2019-01-29", of: "a1" };
  const found = events(ics(buskingRules, application([applied, paused]), "2019-02-01"));
  const stopped = found.find(({ summary }) => summary.includes("五个工作日内决定"));
  expect(stopped?.summary).toContain("到期不早于此日");
});

test("each of two bodies that owe the same has an event of its own", () => {
  const applied = { id: "a1", type: "busking.applied", on: "2019-01-25" };
  const uids = events(ics(buskingRules, application([applied]), "2019-02-01")).map(({ uid }) => uid);
  expect(uids.filter((uid) => uid.includes("/opine/a1/"))).toHaveLength(2);
  expect(new Set(uids).size).toBe(uids.length);
});

test("what is settled is not written; with nothing left there is no file", () => {
  const granted = { id: "e2", type: "share-request.granted", on: "2019-02-01", of: "e1" };
  expect(ics(jiamusiRules, shareRequest("2019-01-25", [granted]), "2019-03-01")).toBeNull();
});

test("what a case says cannot begin a line of its own", () => {
  const id = "x\r\nEND:VCALENDAR\u0000\r";
  const text = ics(jiamusiRules, { ...shareRequest("2019-01-25"), id }, "2019-02-01")!;
  expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
});
