import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { compile } from "../../src/assess/compile.js";
import type { CaseEvent } from "../../src/case/case.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import { assessed, shareRequest } from "../packs.js";

// On 1 August 2025 the national regulation on sharing government data came into force, over the heads of cases
// in flight under local measures. Each instance is governed by the text of its own day.

function pack(id: string): Regulation {
  const read = (name: string): unknown => JSON.parse(readFileSync(`rules/${id}/${name}.json`, "utf8"));
  const files = {
    regulation: read("regulation"),
    rules: read("rules"),
    liability: read("liability"),
    categories: read("categories"),
  };
  const parsed = parseRegulation(files, vocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics, null, 1));
  return parsed.value;
}

const local = "jiamusi-sharing-2018";
const national = "national-data-sharing-2025";
const rulebook = compile({ regulations: [pack(local), pack(national)], calendar });

const rows = (received: string, events: readonly CaseEvent[], asOf: string) =>
  assessed(rulebook, shareRequest(received, events), asOf).obligations;

describe("a share request over the change", () => {
  // Received on Friday 25 July 2025: 28 July – 1 August are days 1 to 5, 4–8 August 6 to 10.
  const granted = { id: "g", type: "share-request.granted", on: "2025-08-06", of: "e1" };

  test("received in July: answered under the local measures alone, by 8 August", () => {
    const answers = rows("2025-07-25", [granted], "2025-08-07").filter((row) => row.instance === "e1");
    expect(answers.map((row) => [row.regulation, row.rule, row.due?.latest])).toContainEqual([
      local,
      "answer-share-request",
      "2025-08-08",
    ]);
    expect(answers.filter((row) => row.regulation === national)).toEqual([]);
  });

  test("granted in August: shared within the national twenty working days, by 3 September", () => {
    // 7, 8 August (2), 11–15 (7), 18–22 (12), 25–29 August (17), 1–3 September (20).
    const shared = rows("2025-07-25", [granted], "2025-08-07").filter(
      (row) => row.rule === "share-after-grant",
    );
    expect(shared.map((row) => [row.regulation, row.instance, row.due?.latest])).toEqual([
      [national, "g", "2025-09-03"],
    ]);
  });

  test("received in August: both texts give ten working days, and neither is displaced", () => {
    // Received on Monday 4 August 2025: 5–8 August (4), 11–15 (9), 18 August (10).
    const answers = rows("2025-08-04", [], "2025-08-07").filter((row) => row.rule === "answer-share-request");
    expect(answers.map((row) => [row.regulation, row.due?.latest, row.displacedBy])).toEqual([
      [local, "2025-08-18", null],
      [national, "2025-08-18", null],
    ]);
  });
});

describe("a verification that the local measures let be extended", () => {
  // Doubts received on Monday 1 September 2025: 2–5 (4), 8–12 (9), 15 September (10). With fifteen more working
  // days: 16–19 (14), 22–26 (19), Sunday 28 September, a make-up day (20), 29, 30 (22), 1–8 October off,
  // 9, 10 (24), Saturday 11 October, a make-up day (25).
  const doubts: readonly CaseEvent[] = [
    { id: "v", type: "verification.received", on: "2025-09-01", of: "e1" },
    {
      id: "x",
      type: "verification.extended",
      on: "2025-09-10",
      of: "v",
      by: "provider",
      data: { approvedBy: "provider-head", grants: { amount: 15, unit: "working-day" } },
    },
  ];

  test("the national text knows no such extension: the local row is displaced and accuses nobody", () => {
    const assessment = assessed(rulebook, shareRequest("2025-08-04", doubts), "2025-10-20");
    const verified = assessment.obligations.filter((row) => row.rule === "verify-shared-data");
    expect(
      verified.map((row) => [row.regulation, row.due?.latest, row.displacedBy?.regulation ?? null]),
    ).toEqual([
      [local, "2025-10-11", national],
      [national, "2025-09-15", null],
    ]);
    expect(verified.map((row) => row.readings.map(({ id }) => id))).toEqual([
      ["verification-extension-of-superior-text"],
      [],
    ]);
    const found = assessment.findings.filter(
      (finding) => finding.rule === "verify-shared-data" && finding.kind === "violation",
    );
    expect(found.map((finding) => finding.regulation)).toEqual([national]);
  });
});
