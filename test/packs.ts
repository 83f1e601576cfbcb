import { readFileSync } from "node:fs";
import { calendar } from "../generated/calendars/cn.js";
import { regulation } from "../generated/rules/jiamusi-sharing-2018.js";
import { vocabulary } from "../generated/rules/vocabulary.js";
import { assess } from "../src/assess/assess.js";
import type { Assessment } from "../src/assess/assessment.js";
import { compile } from "../src/assess/compile.js";
import type { Rulebook } from "../src/assess/rulebook.js";
import type { Case, CaseEvent } from "../src/case/case.js";
import { parseCase } from "../src/case/parse.js";
import type { PackFiles } from "../src/regulation/parse.js";
import { parseRegulation } from "../src/regulation/parse.js";

/** The files of the made-up pack: a regulation that the engine has never heard of. */
export function buskingFiles(): PackFiles {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`fixtures/packs/busking-2019/${name}.json`, import.meta.url), "utf8"));
  return {
    regulation: read("regulation"),
    rules: read("rules"),
    liability: read("liability"),
    categories: read("categories"),
    vocabulary: read("vocabulary"),
  };
}

const busking = parseRegulation(buskingFiles(), vocabulary);
if (!busking.ok) throw new Error(JSON.stringify(busking.diagnostics, null, 1));

export const buskingRules: Rulebook = compile({ regulations: [busking.value], calendar });
export const jiamusiRules: Rulebook = compile({ regulations: [regulation], calendar });

/** An assessment of a case that must be valid. */
export function assessed(rulebook: Rulebook, json: Case, asOf: string): Assessment {
  const parsed = parseCase(json, rulebook.vocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics, null, 1));
  return assess(rulebook, parsed.value, { asOf });
}

/** A busking application with its events. */
export function application(events: readonly CaseEvent[], more: Partial<Case> = {}): Case {
  return {
    id: "B-1",
    kind: "busking-application",
    roles: { registry: { name: "登记处", kind: "registry-office" } },
    events,
    ...more,
  };
}

/** A conditional share request in Jiamusi, received on a day, with further events. */
export function shareRequest(
  receivedOn: CaseEvent["on"],
  events: readonly CaseEvent[] = [],
  more: Partial<Case> = {},
): Case {
  return {
    id: "JMS-1",
    kind: "share-request",
    jurisdiction: "230800",
    roles: {
      provider: { name: "市民政局", kind: "department" },
      user: { name: "市人社局", kind: "department" },
    },
    facts: { resource: { shareClass: "conditional", legalBasis: "law" } },
    events: [
      { id: "e1", type: "share-request.received", on: receivedOn, data: { shareClass: "conditional" } },
      ...events,
    ],
    ...more,
  };
}

/** The row of a rule; the test fails if there is none or more than one. */
export function obligation(assessment: Assessment, rule: string) {
  const rows = assessment.obligations.filter((row) => row.rule === rule);
  if (rows.length !== 1) throw new Error(`${rows.length} rows of ${rule}`);
  return rows[0]!;
}

/** The findings of a rule. */
export function findingsOf(assessment: Assessment, rule: string) {
  return assessment.findings.filter((finding) => finding.rule === rule);
}

/** The made-up pack with rules of a test's own beside its own, and such words as these need. */
export function buskingWith(
  rules: readonly Readonly<Record<string, unknown>>[],
  events: Readonly<Record<string, unknown>> = {},
  more: {
    readonly regulation?: object;
    readonly categories?: readonly object[];
    readonly words?: object;
  } = {},
): Rulebook {
  const files = buskingFiles();
  const own = (files.rules as { readonly rules: readonly unknown[] }).rules;
  const words = files.vocabulary as { readonly events: Readonly<Record<string, unknown>> };
  const whole = rules.map((rule) => ({
    legalSource: "第二条",
    summary: { zh: "试验用", en: "for a test" },
    case: "busking-application",
    bearer: "registry",
    ...rule,
  }));
  const result = parseRegulation(
    {
      ...files,
      regulation: { ...(files.regulation as object), ...more.regulation },
      rules: { rules: [...own, ...whole] },
      categories: more.categories === undefined ? files.categories : { categories: more.categories },
      vocabulary: { ...words, ...more.words, events: { ...words.events, ...events } },
    },
    vocabulary,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 1));
  return compile({ regulations: [result.value], calendar });
}
