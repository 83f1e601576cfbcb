import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { regulation } from "../../generated/rules/jiamusi-sharing-2018.js";
import { compile } from "../../src/assess/compile.js";
import { movedDues } from "../../src/assess/moves.js";
import { compileCalendar } from "../../src/calendar/compile.js";
import { day } from "../calendar/shipped.js";
import { jiamusiRules, shareRequest } from "../packs.js";

const knownOn = (date: string) =>
  compile({ regulations: [regulation], calendar: compileCalendar(calendar, { knownOn: day(date) }) });

// 国办发明电〔2019〕3号 of 22 March 2019: 2–4 May off, Sunday 28 April and Sunday 5 May worked.
const before = knownOn("2019-03-21");
const after = knownOn("2019-03-22");
const answer = { regulation: "jiamusi-sharing-2018", rule: "answer-share-request", instance: "e1" };

describe("the change of 劳动节 2019", () => {
  test("a request of 18 April is due on 5 May instead of 3 May", () => {
    // Before: 19 April is the 1st working day, 22–26 the 2nd to 6th, 29 and 30 the 7th and 8th, 1 May is off,
    // 2 May the 9th, 3 May the 10th. After: 28 April is the 7th, 29 and 30 the 8th and 9th, 5 May the 10th.
    expect(movedDues([shareRequest("2019-04-18")], before, after, "2019-04-18")).toMatchObject([
      {
        case: "JMS-1",
        ...answer,
        legalSource: "第二十一条第二款",
        before: { due: { earliest: "2019-05-03", latest: "2019-05-03" }, certain: true },
        after: { due: { earliest: "2019-05-05", latest: "2019-05-05" }, certain: true },
      },
    ]);
  });

  test("a request of 17 April is due two days earlier: 30 April instead of 2 May", () => {
    // Before: 18, 19 April (2), 22–26 (7), 29, 30 (9), 2 May (10). After: 18, 19 (2), 22–26 (7), 28, 29, 30 (10).
    const [row] = movedDues([shareRequest("2019-04-17")], before, after, "2019-04-17");
    expect(row?.before?.due?.latest).toBe("2019-05-02");
    expect(row?.after?.due?.latest).toBe("2019-04-30");
  });

  test("a request of 12 April, due on 26 April, is not touched", () => {
    // 15–19 April (5), 22–26 April (10).
    expect(movedDues([shareRequest("2019-04-12")], before, after, "2019-04-12")).toEqual([]);
  });

  test("a request of 22 April counts other days, and is due on 7 May all the same", () => {
    // Before: 23–26 April (4), 29, 30 (6), 2, 3 May (8), 6, 7 (10). After: 23–26 (4), 28–30 (7), 5–7 May (10).
    expect(movedDues([shareRequest("2019-04-22")], before, after, "2019-04-22")).toEqual([]);
  });

  test("rows come in the order of the cases", () => {
    const cases = ["2019-04-17", "2019-04-12", "2019-04-18"].map((on, index) =>
      shareRequest(on, [], { id: `C${index}` }),
    );
    expect(movedDues(cases, before, after, "2019-05-01").map((row) => row.case)).toEqual(["C0", "C2"]);
  });
});

test("a new notice: a range becomes a day", () => {
  // On 5 December 2018 the notice for 2019 is not out: past 28 December nothing is settled.
  const [row] = movedDues(
    [shareRequest("2018-12-24")],
    knownOn("2018-12-05"),
    knownOn("2018-12-06"),
    "2018-12-24",
  );
  // 25–28 December (4), Saturday 29 worked (5), 30 December – 1 January off, 2–4 January (8), 7, 8 January (10).
  expect(row?.after).toEqual({ due: { earliest: "2019-01-08", latest: "2019-01-08" }, certain: true });
  expect(row?.before?.certain).toBe(false);
  const { earliest = "", latest = null } = row?.before?.due ?? {};
  expect(earliest <= "2019-01-08" && latest !== null && latest >= "2019-01-08").toBe(true);
});

test("between two days without a notice between them nothing moves", () => {
  expect(movedDues([shareRequest("2019-04-18")], after, jiamusiRules, "2019-04-18")).toEqual([]);
});
