import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { assessed, findingsOf, jiamusiRules, obligation, shareRequest } from "../packs.js";

// Received on Friday 25 January 2019. The notice for 2019 (国办发明电〔2018〕15号) has 4–10 February off and
// Saturday 2 and Sunday 3 February worked: 28–31 January are the 1st to 4th day, 1 February the 5th, the 2nd
// and 3rd the 6th and 7th, 11, 12 and 13 February the 8th to 10th. Due on 13 February.
const overSpringFestival = "2019-01-25";
const granted = (on: string) => ({ id: "e2", type: "share-request.granted", on, of: "e1" });

describe("a conditional request is answered within ten working days", () => {
  test("answered on the due day: fulfilled, no finding", () => {
    const assessment = assessed(
      jiamusiRules,
      shareRequest(overSpringFestival, [granted("2019-02-13")]),
      "2019-03-01",
    );
    const row = obligation(assessment, "answer-share-request");
    expect(row).toMatchObject({
      state: "fulfilled",
      due: { earliest: "2019-02-13", latest: "2019-02-13" },
      certain: true,
      fulfilledOn: "2019-02-13",
      overdueWorkingDays: null,
      legalSource: "第二十一条第二款",
      part: "答复",
      bearer: "provider",
    });
    expect(assessment.findings).toEqual([]);
  });

  test("answered one day after it: late by one working day, with the liability of item seven", () => {
    const assessment = assessed(
      jiamusiRules,
      shareRequest(overSpringFestival, [granted("2019-02-14")]),
      "2019-03-01",
    );
    expect(obligation(assessment, "answer-share-request")).toMatchObject({
      state: "fulfilled-late",
      overdueWorkingDays: 1,
    });
    const [finding] = findingsOf(assessment, "answer-share-request");
    expect(finding).toMatchObject({ kind: "violation", unmet: "late", legalSource: "第二十一条第二款" });
    expect(finding?.liability.map((row) => row.legalSource)).toEqual(["第三十九条第(七)项"]);
  });

  test("unanswered on 1 March: twelve working days over", () => {
    // After 13 February: 14, 15 (2), 18–22 (7), 25 February – 1 March (12).
    const assessment = assessed(jiamusiRules, shareRequest(overSpringFestival), "2019-03-01");
    expect(obligation(assessment, "answer-share-request")).toMatchObject({
      state: "violated",
      overdueWorkingDays: 12,
      clock: [
        // 26 January to 1 March: the ten days of the limit and the twelve over it.
        { from: "2019-01-26", to: "2019-03-01", runs: "running", against: "provider", workingDays: 22 },
      ],
    });
  });

  test("still running on Sunday 3 February, a make-up day: three working days are left", () => {
    // 11, 12 and 13 February.
    const assessment = assessed(jiamusiRules, shareRequest(overSpringFestival), "2019-02-03");
    expect(obligation(assessment, "answer-share-request")).toMatchObject({
      state: "active",
      remainingWorkingDays: 3,
      overdueWorkingDays: null,
    });
    expect(assessment.findings).toEqual([]);
  });

  test("on the due day the duty is still running, with no working day left after it", () => {
    const assessment = assessed(jiamusiRules, shareRequest(overSpringFestival), "2019-02-13");
    expect(obligation(assessment, "answer-share-request")).toMatchObject({
      state: "active",
      remainingWorkingDays: 0,
    });
  });

  test("late on a Saturday is late, with no working day over", () => {
    // Received Friday 1 March 2019: 4–8 March are 1–5, 11–15 March 6–10. Due Friday the 15th; the 16th is a
    // Saturday without work.
    const assessment = assessed(
      jiamusiRules,
      shareRequest("2019-03-01", [granted("2019-03-16")]),
      "2019-04-01",
    );
    expect(obligation(assessment, "answer-share-request")).toMatchObject({
      due: { earliest: "2019-03-15", latest: "2019-03-15" },
      state: "fulfilled-late",
      overdueWorkingDays: 0,
    });
  });

  test("an answer after the day of the assessment has not happened yet, and is named", () => {
    const assessment = assessed(
      jiamusiRules,
      shareRequest(overSpringFestival, [granted("2019-02-12")]),
      "2019-02-11",
    );
    expect(obligation(assessment, "answer-share-request").state).toBe("active");
    expect(assessment.unreadEvents).toEqual([{ event: "e2", why: "later" }]);
  });

  test("due past the last notice: a range, not certain, and the notice that would decide it", () => {
    const assessment = assessed(jiamusiRules, shareRequest("2026-12-25"), "2026-12-26");
    const row = obligation(assessment, "answer-share-request");
    expect(row.certain).toBe(false);
    expect(row.state).toBe("active");
    // No working day has run yet: whichever days the notice for 2027 takes off, ten are left.
    expect(row.remainingWorkingDays).toBe(10);
    expect(assessment.needs).toContainEqual({
      notice: "cn/2027",
      path: null,
      decides: [{ rule: "answer-share-request", instance: "e1" }],
    });
  });
});

describe("the host's own threshold", () => {
  // Due on 13 February 2019; on the 3rd three working days are left: the 11th, 12th and 13th.
  const soon = (warnAt: number | undefined, asOf: string) =>
    obligation(
      assess(
        jiamusiRules,
        shareRequest(overSpringFestival),
        warnAt === undefined ? { asOf } : { asOf, warnAt },
      ),
      "answer-share-request",
    ).dueSoon;

  test("marks what has no more working days left, and never finds a breach", () => {
    expect(soon(3, "2019-02-03")).toBe(true);
    expect(soon(2, "2019-02-03")).toBe(false);
    expect(soon(undefined, "2019-02-03")).toBeNull();
    expect(
      assess(jiamusiRules, shareRequest(overSpringFestival), { asOf: "2019-02-03", warnAt: 3 }).findings,
    ).toEqual([]);
  });

  test("what is over already is not due soon", () => {
    expect(soon(3, "2019-03-01")).toBe(false);
  });
});

describe("what ends a request, and what it leaves", () => {
  const withdrawn = (on: string) => ({ id: "w", type: "share-request.withdrawn", on, of: "e1" });

  test("withdrawn in time: discharged", () => {
    const assessment = assessed(
      jiamusiRules,
      shareRequest("2019-03-01", [withdrawn("2019-03-15")]),
      "2019-04-01",
    );
    expect(obligation(assessment, "answer-share-request").state).toBe("discharged");
    expect(assessment.findings).toEqual([]);
  });

  test("withdrawn after the due day: the lateness before it stays, and grows no further", () => {
    // Due on 15 March; 18, 19 and 20 March are over it.
    const assessment = assessed(
      jiamusiRules,
      shareRequest("2019-03-01", [withdrawn("2019-03-20")]),
      "2019-04-01",
    );
    expect(obligation(assessment, "answer-share-request")).toMatchObject({
      state: "violated",
      overdueWorkingDays: 3,
    });
  });
});

describe("days that are known only as a range", () => {
  // Received between Friday 1 and Tuesday 5 March 2019: due on the 15th, or, counted from the 5th
  // (6–8 March: 1–3, 11–15: 4–8, 18, 19: 9, 10), on Tuesday the 19th.
  const received = { from: "2019-03-01", to: "2019-03-05" };

  test("the due day is a range", () => {
    const row = obligation(
      assessed(jiamusiRules, shareRequest(received), "2019-03-06"),
      "answer-share-request",
    );
    expect(row.due).toEqual({ earliest: "2019-03-15", latest: "2019-03-19" });
    expect(row.startedOn).toEqual({ earliest: "2019-03-01", latest: "2019-03-05" });
    expect(row.certain).toBe(false);
  });

  test.each([
    ["2019-03-15", "fulfilled"],
    ["2019-03-18", "undecided"],
    ["2019-03-20", "fulfilled-late"],
  ])("answered on %s: %s", (on, state) => {
    const assessment = assessed(jiamusiRules, shareRequest(received, [granted(on)]), "2019-04-01");
    expect(obligation(assessment, "answer-share-request").state).toBe(state);
  });

  test("an answer known only as a range is undecided where it straddles the due day", () => {
    const answer = { ...granted("2019-02-13"), on: { from: "2019-02-12", to: "2019-02-14" } };
    const assessment = assessed(jiamusiRules, shareRequest(overSpringFestival, [answer]), "2019-03-01");
    expect(obligation(assessment, "answer-share-request")).toMatchObject({
      state: "undecided",
      fulfilledOn: { earliest: "2019-02-12", latest: "2019-02-14" },
    });
    expect(findingsOf(assessment, "answer-share-request")).toMatchObject([{ kind: "undecided" }]);
  });
});

describe("instants", () => {
  // 13 February 2019 ends at 24:00 in Shanghai, which is 16:00 in UTC.
  test.each([
    ["2019-02-13T15:59:59Z", "fulfilled"],
    ["2019-02-13T16:00:00Z", "fulfilled-late"],
    ["2019-02-13T24:00:00", "fulfilled"],
    ["2019-02-14T00:00:00+08:00", "fulfilled-late"],
  ])("answered at %s: %s", (on, state) => {
    const assessment = assessed(jiamusiRules, shareRequest(overSpringFestival, [granted(on)]), "2019-03-01");
    expect(obligation(assessment, "answer-share-request").state).toBe(state);
  });
});

describe("a refusal gives its reasons", () => {
  const refused = (data: Readonly<Record<string, unknown>>) => ({
    id: "e2",
    type: "share-request.refused",
    on: "2019-02-11",
    of: "e1",
    data,
  });

  test("refused with a reason: no finding", () => {
    const assessment = assessed(
      jiamusiRules,
      shareRequest(overSpringFestival, [refused({ reason: "涉及个人隐私" })]),
      "2019-03-01",
    );
    expect(assessment.findings).toEqual([]);
    expect(obligation(assessment, "answer-share-request").state).toBe("fulfilled");
  });

  test.each([
    ["known to have none", { reason: null }],
    ["not stated at all: silence gives no reason", {}],
  ])("refused, the reason %s: a violation", (_, data) => {
    const assessment = assessed(
      jiamusiRules,
      shareRequest(overSpringFestival, [refused(data)]),
      "2019-03-01",
    );
    expect(findingsOf(assessment, "give-reasons")).toMatchObject([
      { kind: "violation", instance: "e2", legalSource: "第二十一条第二款", part: "说明理由" },
    ]);
  });
});

describe("data shared unconditionally", () => {
  const unconditional = { facts: { resource: { shareClass: "unconditional" } } };

  test("no request needs an answer", () => {
    const request = {
      ...shareRequest("2019-01-25", [], unconditional),
      events: [
        {
          id: "e1",
          type: "share-request.received",
          on: "2019-01-25",
          data: { shareClass: "unconditional" },
        },
      ],
    };
    const assessment = assessed(jiamusiRules, request, "2019-03-01");
    expect(assessment.obligations.filter((row) => row.rule === "answer-share-request")).toEqual([]);
    expect(findingsOf(assessment, "answer-share-request")).toEqual([]);
  });

  test("taken on the platform: nothing to find; held back: a violation of the provider", () => {
    const taken = { id: "t", type: "resource.taken", on: "2019-02-01", data: { channel: "platform" } };
    const blocked = { id: "b", type: "resource.take-blocked", on: "2019-02-01" };
    const free = assessed(
      jiamusiRules,
      { ...shareRequest("2019-01-25", [], unconditional), events: [taken] },
      "2019-03-01",
    );
    const held = assessed(
      jiamusiRules,
      { ...shareRequest("2019-01-25", [], unconditional), events: [blocked] },
      "2019-03-01",
    );
    expect(free.findings).toEqual([]);
    expect(held.findings).toMatchObject([
      { kind: "violation", rule: "take-unconditional-directly", bearer: "provider" },
    ]);
  });
});

describe("the class on the day of the request", () => {
  test("is taken from the catalogue where the event does not say, and the assumption is listed", () => {
    const request = shareRequest(overSpringFestival);
    const silent = {
      ...request,
      events: [{ id: "e1", type: "share-request.received", on: overSpringFestival }],
    };
    const assessment = assessed(jiamusiRules, silent, "2019-03-01");
    expect(obligation(assessment, "answer-share-request").state).toBe("violated");
    expect(assessment.assumed).toMatchObject([
      { assumed: "fact-for-event", rule: "answer-share-request", instance: "e1" },
    ]);
  });

  test("unknown altogether: undecided, with the fact that would decide", () => {
    const request = shareRequest(overSpringFestival, [], { facts: {} });
    const silent = {
      ...request,
      events: [{ id: "e1", type: "share-request.received", on: overSpringFestival }],
    };
    const assessment = assessed(jiamusiRules, silent, "2019-03-01");
    expect(obligation(assessment, "answer-share-request").state).toBe("undecided");
    expect(findingsOf(assessment, "answer-share-request")).toMatchObject([{ kind: "undecided" }]);
    expect(assessment.needs).toContainEqual({
      event: "e1",
      path: "$.data.shareClass",
      decides: expect.arrayContaining([{ rule: "answer-share-request", instance: "e1" }]),
    });
  });

  test("unknown, but not overdue whichever it is: undecided without a finding", () => {
    const request = shareRequest(overSpringFestival, [], { facts: {} });
    const silent = {
      ...request,
      events: [{ id: "e1", type: "share-request.received", on: overSpringFestival }],
    };
    const assessment = assessed(jiamusiRules, silent, "2019-02-01");
    expect(obligation(assessment, "answer-share-request").state).toBe("undecided");
    expect(findingsOf(assessment, "answer-share-request")).toEqual([]);
  });
});

describe("data that contradict themselves are a conflict, and nothing is concluded from them", () => {
  test("an answer before its request", () => {
    const assessment = assessed(
      jiamusiRules,
      shareRequest(overSpringFestival, [granted("2019-01-20")]),
      "2019-03-01",
    );
    expect(obligation(assessment, "answer-share-request").state).toBe("undecided");
    expect(findingsOf(assessment, "answer-share-request")).toMatchObject([
      { kind: "conflict", unmet: "answer-before-start", events: ["e1", "e2"] },
    ]);
  });

  test("an answer before its request, without saying what it answers", () => {
    const early = { id: "e2", type: "share-request.granted", on: "2019-01-20" };
    const assessment = assessed(jiamusiRules, shareRequest(overSpringFestival, [early]), "2019-03-01");
    expect(findingsOf(assessment, "answer-share-request")).toMatchObject([{ kind: "conflict" }]);
  });

  test("granted and refused", () => {
    const refused = {
      id: "e3",
      type: "share-request.refused",
      on: "2019-02-12",
      of: "e1",
      data: { reason: "涉密" },
    };
    const assessment = assessed(
      jiamusiRules,
      shareRequest(overSpringFestival, [granted("2019-02-11"), refused]),
      "2019-03-01",
    );
    expect(obligation(assessment, "answer-share-request").state).toBe("undecided");
    expect(findingsOf(assessment, "answer-share-request")).toMatchObject([
      { kind: "conflict", unmet: "contradictory-answers", events: ["e1", "e2", "e3"] },
    ]);
  });
});

describe("several requests in one case", () => {
  const second = {
    id: "f1",
    type: "share-request.received",
    on: "2019-01-28",
    data: { shareClass: "conditional" },
  };

  test("an answer that names its request answers that one only", () => {
    const assessment = assessed(
      jiamusiRules,
      shareRequest(overSpringFestival, [second, granted("2019-02-11")]),
      "2019-03-01",
    );
    const states = assessment.obligations
      .filter((row) => row.rule === "answer-share-request")
      .map((row) => [row.instance, row.state]);
    expect(states).toEqual([
      ["e1", "fulfilled"],
      ["f1", "violated"],
    ]);
  });

  test("a request that needs no answer does not compete for one", () => {
    const free = { ...second, data: { shareClass: "unconditional" } };
    const answer = { id: "e2", type: "share-request.granted", on: "2019-02-11" };
    const assessment = assessed(jiamusiRules, shareRequest(overSpringFestival, [free, answer]), "2019-03-01");
    expect(obligation(assessment, "answer-share-request")).toMatchObject({
      instance: "e1",
      state: "fulfilled",
    });
  });

  test("an answer to a request that needs none is not early for a later one that does", () => {
    const free = {
      id: "f0",
      type: "share-request.received",
      on: "2019-01-20",
      data: { shareClass: "unconditional" },
    };
    const answer = { id: "e2", type: "share-request.granted", on: "2019-01-22" };
    const assessment = assessed(jiamusiRules, shareRequest(overSpringFestival, [free, answer]), "2019-02-01");
    expect(findingsOf(assessment, "answer-share-request")).toEqual([]);
    expect(obligation(assessment, "answer-share-request").state).toBe("active");
  });

  test("an answer that names none leaves both undecided, and `of` would tell", () => {
    const answer = { id: "e2", type: "share-request.granted", on: "2019-02-11" };
    const assessment = assessed(
      jiamusiRules,
      shareRequest(overSpringFestival, [second, answer]),
      "2019-03-01",
    );
    const rows = assessment.obligations.filter((row) => row.rule === "answer-share-request");
    expect(rows.map((row) => row.state)).toEqual(["undecided", "undecided"]);
    expect(assessment.needs).toContainEqual({
      event: "e2",
      path: "$.of",
      decides: [
        { rule: "answer-share-request", instance: "e1" },
        { rule: "answer-share-request", instance: "f1" },
      ],
    });
  });
});

describe("an answer to nothing, and an empty case", () => {
  test("an answer without any request in the case is named", () => {
    const orphan = {
      ...shareRequest("2019-01-25"),
      events: [{ id: "x", type: "share-request.granted", on: "2019-02-01" }],
    };
    const assessment = assessed(jiamusiRules, orphan, "2019-03-01");
    expect(assessment.unreadEvents).toEqual([{ event: "x", why: "answers-nothing" }]);
  });

  test("a case without facts, roles and events has nothing owed and nothing found", () => {
    const assessment = assessed(jiamusiRules, { id: "0", kind: "share-request", events: [] }, "2019-03-01");
    expect(assessment).toMatchObject({ obligations: [], findings: [], classification: [] });
    expect(assessment.notExamined).toBeGreaterThan(0);
  });
});

describe("unrecorded events are unknown, not absent", () => {
  test("a host that keeps no answers: undecided, and the event that would decide", () => {
    const silent = shareRequest(overSpringFestival, [], {
      unrecorded: ["share-request.granted", "share-request.refused"],
    });
    const assessment = assessed(jiamusiRules, silent, "2019-03-01");
    expect(obligation(assessment, "answer-share-request").state).toBe("undecided");
    expect(assessment.needs.map((need) => need.event)).toContain("share-request.granted");
  });
});
