import type { Case } from "../case/case.js";
import { type Day, parseDay } from "../time/day.js";
import type { Assessment, Assumption, Finding, ObligationRow, RegulationRow } from "./assessment.js";
import { categoryFindings } from "./category-checks.js";
import { checksOf } from "./checks.js";
import { type Classified, classFacts, classify } from "./classify.js";
import { displaced } from "./displacement.js";
import { isInForce, notInForceRow, type Reach, reachOf } from "./governing.js";
import { instancesOf } from "./instances.js";
import { liftBreaches } from "./lift.js";
import { type Obligations, obligationsOf } from "./obligations.js";
import { powerFindings, unempowered } from "./power-findings.js";
import { readCase } from "./read-case.js";
import type { CompiledRegulation, CompiledRule, Rulebook } from "./rulebook.js";
import { type Instance, newNotes, type Run } from "./run.js";
import { version } from "./version.js";

export interface AssessOptions {
  /** The day of the assessment, `YYYY-MM-DD`: events after it are not read. */
  readonly asOf: string;
  /**
   * The host's own threshold in working days: a running obligation with no more left is marked `dueSoon`. No
   * law, so it is never a finding.
   */
  readonly warnAt?: number;
}

/**
 * Reads a case under the regulations of a rulebook as it stands at the end of a day.
 *
 * The result is a function of its arguments alone: no clock, no locale, no zone of the host; the same input
 * gives the same result, byte for byte.
 *
 * @param rulebook regulations and calendar, from `compile`
 * @param theCase a valid case: from `parseCase`, or typed data of the host's own
 * @throws RangeError if `asOf` or a day of the case is no date that exists
 * @example
 * assess(rulebook, theCase, { asOf: "2019-03-01" }).obligations[0].due; // { earliest: "2019-02-13", … }
 */
export function assess(rulebook: Rulebook, theCase: Case, { asOf, warnAt }: AssessOptions): Assessment {
  const day = parseDay(asOf);
  if (day === null) throw new RangeError(`asOf: "${asOf}" is not a date YYYY-MM-DD that exists`);
  const results = rulebook.regulations.map((regulation) =>
    assessUnder(rulebook, regulation, theCase, { day, warnAt: warnAt ?? null }),
  );
  const read = new Set(results.flatMap((each) => [...each.run.notes.read]));
  const events = results[0]?.run.case;
  const outcomes = displaced(results.map((each) => ({ ...each, regulation: each.run.regulation })));
  return {
    regulations: results.map((each) => each.row),
    case: theCase.id,
    asOf,
    classification: results.flatMap((each) => each.classified.map(({ row }) => row)),
    obligations: outcomes.flatMap((each) => each.obligations),
    findings: outcomes.flatMap((each) => each.findings),
    needs: results.flatMap(({ run }) =>
      [...run.notes.needs.values()].map(({ need, decides }) => ({ ...need, decides: [...decides.values()] })),
    ),
    assumed: onceEach(results.flatMap(({ run }) => run.notes.assumed)),
    unreadEvents: [
      ...(events?.events ?? [])
        .filter((event) => !read.has(event.id))
        .map((event) => ({ event: event.id, why: "answers-nothing" as const })),
      ...(events?.later ?? []).map((event) => ({ event, why: "later" as const })),
    ],
    notExamined: results.reduce((sum, each) => sum + each.notExamined, 0),
    receipt: {
      engine: version,
      regulations: Object.fromEntries(rulebook.regulations.map(({ source }) => [source.id, source.hash])),
      calendar: rulebook.calendar.hash,
    },
  };
}

interface UnderOne {
  readonly run: Run;
  readonly row: RegulationRow;
  readonly classified: readonly Classified[];
  readonly obligations: readonly ObligationRow[];
  readonly findings: readonly Finding[];
  readonly notExamined: number;
}

/** The strata, in order: categories, clocks and obligations with their powers, then the other rules. */
function assessUnder(
  rulebook: Rulebook,
  regulation: CompiledRegulation,
  theCase: Case,
  { day: asOf, warnAt }: { readonly day: Day; readonly warnAt: number | null },
): UnderOne {
  const base: Run = {
    regulation,
    calendar: regulation.calendar,
    vocabulary: rulebook.vocabulary,
    case: readCase(theCase, asOf, regulation.source.zone),
    asOf,
    warnAt,
    classes: {},
    wasRunning: () => null,
    notes: newNotes(),
  };
  const reach = reachOf(base);
  const { scope } = reach;
  const row = rowOf(regulation, reach);
  if (scope === "no") {
    return {
      run: base,
      row,
      classified: [],
      obligations: [],
      findings: [],
      notExamined: regulation.ruleCount,
    };
  }
  const classified = classify(base);
  const run: Run = { ...base, classes: classFacts(classified) };
  const examined = examine(run);
  const owed = new Map<CompiledRule, Obligations>();
  for (const { rule, instances } of examined.rules) {
    const { demand } = rule;
    if (demand.kind === "do" || demand.kind === "do-by") {
      owed.set(rule, obligationsOf(run, rule, demand.events, instances));
    }
  }
  const later: Run = { ...run, wasRunning: (rule, on) => wasRunning(owed, rule, on) };
  const findings = examined.rules.flatMap(({ rule, instances }) => [
    ...(owed.get(rule)?.findings ?? []),
    ...checksOf(later, rule, instances),
  ]);
  const breaches = [...owed.values()].flatMap((each) => each.breaches);
  const instancesOwed = examined.rules
    .filter(({ rule }) => owed.has(rule))
    .flatMap(({ instances }) => instances);
  return {
    run,
    row: { ...row, notInForce: examined.notInForce },
    classified,
    obligations: [...owed.values()].flatMap((each) => each.rows),
    findings: [
      ...categoryFindings(later, classified),
      ...findings,
      ...powerFindings(run, [...breaches, ...liftBreaches(run)]),
      ...unempowered(run, instancesOwed),
    ].map((each) => withoutLiability(each, scope)),
    notExamined: regulation.ruleCount - examined.rules.length,
  };
}

function rowOf({ source }: CompiledRegulation, reach: Reach): RegulationRow {
  const { id, title, status } = source;
  return { id, title, status, binding: status !== "draft", ...reach, notInForce: [] };
}

interface Examined {
  readonly rules: readonly { readonly rule: CompiledRule; readonly instances: readonly Instance[] }[];
  readonly notInForce: RegulationRow["notInForce"];
}

/** The rules of the case's kind whose trigger is there, with their instances on days the regulation governs. */
function examine(run: Run): Examined {
  const { regulation } = run;
  const rules = regulation.rulesByKind.get(run.case.kind) ?? regulation.rulesOfAnyKind;
  const all = rules
    .map((rule) => ({ rule, instances: instancesOf(rule, run) }))
    .filter(({ instances }) => instances.length > 0);
  for (const { instances } of all) {
    for (const { start } of instances) if (start !== null) run.notes.read.add(start.id);
  }
  return {
    rules: all
      .map(({ rule, instances }) => ({
        rule,
        instances: instances.filter((each) => isInForce(regulation, each)),
      }))
      .filter(({ instances }) => instances.length > 0),
    notInForce: all.flatMap(({ instances }) =>
      instances.filter((each) => !isInForce(regulation, each)).map(notInForceRow),
    ),
  };
}

function wasRunning(owed: ReadonlyMap<CompiledRule, Obligations>, id: string, on: Day): boolean | null {
  const spans = [...owed].filter(([rule]) => rule.source.id === id).flatMap(([, each]) => each.spans);
  const verdicts = spans.map(({ from, until }) => {
    if (on < from) return false;
    if (until === null || on < until.earliest) return true;
    return until.latest !== null && on >= until.latest ? false : null;
  });
  if (verdicts.includes(true)) return true;
  return verdicts.includes(null) ? null : false;
}

/** 参照: what is applied by analogy finds breaches, but brings no liability. */
function withoutLiability(finding: Finding, scope: RegulationRow["scope"]): Finding {
  return scope === "by-analogy" ? { ...finding, liability: [] } : finding;
}

/** What several steps took as given is said once. */
function onceEach(assumed: readonly Assumption[]): readonly Assumption[] {
  return [...new Map(assumed.map((each) => [JSON.stringify(each), each])).values()];
}
