import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/cli/canonical.js";
import { shixian } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "shixian-"));
const law = "jiamusi-sharing-2018";

// A conditional request is answered within ten working days (第二十一条第二款). From Friday 25 January 2019
// these are 28 January–1 February, the make-up days 2 and 3 February, and 11–13 February.
const received = {
  id: "e1",
  type: "share-request.received",
  on: "2019-01-25",
  data: { shareClass: "conditional" },
};
const inTime = { id: "e2", type: "share-request.granted", on: "2019-02-13", of: "e1" };
const late = { id: "e2", type: "share-request.granted", on: "2019-02-14", of: "e1" };

function caseOf(...events: readonly object[]) {
  return {
    id: "JMS-1",
    kind: "share-request",
    roles: {
      provider: { name: "市民政局", kind: "department" },
      user: { name: "市人社局", kind: "department" },
    },
    facts: { resource: { shareClass: "conditional" } },
    events,
  };
}

function assess(json: unknown, ...options: readonly string[]) {
  const path = join(folder, "case.json");
  writeFileSync(path, typeof json === "string" ? json : JSON.stringify(json, null, 2));
  return shixian(["assess", path, "--regulation", law, "--as-of", "2019-03-01", ...options]);
}

describe("exit codes", () => {
  test("0: answered on the last day", async () => {
    const { code, err } = await assess(caseOf(received, inTime));
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  test("2: answered on Thursday 14 February, a working day too late", async () => {
    const { code, out } = await assess(caseOf(received, late));
    expect(code).toBe(2);
    expect(out).toContain(
      "应在 2019年2月13日（周三）前（含当日）完成；到 2019年2月14日（周四）才完成，逾期1个工作日。",
    );
  });

  test("0: still running on the day of the assessment", async () => {
    const { code, out } = await assess(caseOf(received), "--as-of", "2019-02-11");
    expect(code).toBe(0);
    // 12 and 13 February are left.
    expect(out).toContain("还有2个工作日");
  });

  test("1: a case that is no JSON, with the place of the fault", async () => {
    const { code, out, err } = await assess('{\n  "id": "B-1",\n  "kind" "busking-application"\n}');
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("case.json:3:10");
    expect(err).toContain("json.unreadable");
  });

  test("1: a key that stands twice", async () => {
    const { code, err } = await assess('{\n  "id": "B-1",\n  "id": "B-2",\n  "kind": "x", "events": []\n}');
    expect(code).toBe(1);
    expect(err).toContain("case.json:3:3 /id");
    expect(err).toContain("json.duplicate-key");
  });

  test("1: a misspelt event, with its place and the one that was meant; all faults at once", async () => {
    const wrong = { ...received, type: "share-request.recieved", on: "2019-02-30" };
    const { code, err } = await assess(caseOf(wrong), "--lang", "en");
    expect(code).toBe(1);
    expect(err).toMatch(/case\.json:\d+:\d+ \/events\/0\/type /);
    expect(err).toContain('did you mean "share-request.received"?');
    expect(err).toMatch(/case\.json:\d+:\d+ \/events\/0\/on /);
    expect(err).toContain("2019-02-30");
  });

  test("1: no such file", async () => {
    const { code, err } = await shixian([
      "assess",
      "nowhere.json",
      "--regulation",
      law,
      "--as-of",
      "2019-03-01",
    ]);
    expect(code).toBe(1);
    expect(err).toContain("nowhere.json");
  });

  test("1: a regulation that is neither an id nor a folder", async () => {
    const { code, err } = await assess(caseOf(received), "--regulation", "nothing-2018");
    expect(code).toBe(1);
    expect(err).toContain("nothing-2018");
  });

  test("1: a day that does not exist", async () => {
    expect((await assess(caseOf(received), "--as-of", "2024-13-45")).code).toBe(1);
  });

  test("1: an empty text", async () => {
    const { code, err } = await assess("");
    expect(code).toBe(1);
    expect(err).toContain("json.unreadable");
  });

  test("1: a text nested a hundred thousand deep", async () => {
    const { code, err } = await assess("[".repeat(100_000));
    expect(code).toBe(1);
    expect(err).toContain("json.unreadable");
  });
});

describe("the result", () => {
  test("JSON has the API's keys, in one language, with the case's own hash on the receipt", async () => {
    const theCase = caseOf(received, late);
    const { out } = await assess(theCase, "--json", "--lang", "en");
    const result = JSON.parse(out);
    expect(Object.keys(result).slice(0, 5)).toEqual([
      "regulations",
      "case",
      "asOf",
      "classification",
      "obligations",
    ]);
    const row = result.obligations.find(({ rule }: { rule: string }) => rule === "answer-share-request");
    expect(row).toMatchObject({
      state: "fulfilled-late",
      due: { earliest: "2019-02-13", latest: "2019-02-13" },
      fulfilledOn: "2019-02-14",
      overdueWorkingDays: 1,
      summary: "The provider answers a conditional share request",
    });
    expect(result.receipt.case).toBe(hashOf(theCase));
    expect(result.receipt.calendar).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(result.receipt.regulations[law]).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test("a dash reads the case from standard input", async () => {
    const argv = ["assess", "-", "--regulation", law, "--as-of", "2019-03-01", "--json"];
    const fromStdin = await shixian(argv, { stdin: JSON.stringify(caseOf(received, inTime)) });
    const fromFile = await assess(caseOf(received, inTime), "--json");
    expect(fromStdin).toEqual(fromFile);
  });

  test("with the calendar as it was known: the change of 劳动节 2019 came on 22 March", async () => {
    // From Thursday 18 April: 19, 22–26 April, 29 and 30 April are eight; before the change 2 and 3 May the
    // last two; after it Sunday 28 April counts, and the tenth is Sunday 5 May, worked for 劳动节.
    const theCase = caseOf({ ...received, on: "2019-04-18" });
    const dueOf = async (...options: readonly string[]) => {
      const { out } = await assess(theCase, "--json", "--as-of", "2019-04-19", ...options);
      const result = JSON.parse(out);
      return [result.obligations[0].due.latest, result.receipt.knownOn];
    };
    expect(await dueOf("--known-on", "2019-03-21")).toEqual(["2019-05-03", "2019-03-21"]);
    expect(await dueOf()).toEqual(["2019-05-05", null]);
  });

  test("a byte order mark is no part of the case", async () => {
    const argv = ["assess", "-", "--regulation", law, "--as-of", "2019-03-01"];
    const text = `\uFEFF${JSON.stringify(caseOf(received, inTime))}`;
    expect((await shixian(argv, { stdin: text })).code).toBe(0);
  });

  test("the text says who, by which clause, how the days were counted, and what follows", async () => {
    const { out } = await assess(caseOf(received, late));
    expect(out).toContain("提供部门（市民政局）");
    expect(out).toContain("第二十一条第二款（答复）");
    expect(out).toContain("1月28日至2月1日＝1–5，2月2日（周六，调休上班）＝6");
    expect(out).toContain("第三十九条第(七)项");
    expect(out).toContain("责令限期改正（对政务部门，由上级机关或者监察机关） 应当实施");
    // No order to correct was given, so no sanction follows yet.
    expect(out).toMatch(/依法给予处分（.*） 条件尚未具备/);
  });

  test("Markdown is the same document", async () => {
    const { out } = await assess(caseOf(received, late), "--markdown", "--lang", "en");
    expect(out).toContain("# Case JMS-1");
    expect(out).toContain("## Violations");
    expect(out).toContain("- **Clause** 第二十一条第二款 (答复)");
  });

  test("the same input gives the same bytes", async () => {
    const once = await assess(caseOf(received), "--json");
    expect(await assess(caseOf(received), "--json")).toEqual(once);
  });
});
