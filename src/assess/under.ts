import type { Case } from "../case/case.js";
import type { Day } from "../time/day.js";
import type { Finding, ObligationRow, RegulationRow } from "./assessment.js";
import { categoryFindings } from "./category-checks.js";
import { checksOf } from "./checks.js";
import { type Classified, classFacts, classify } from "./classify.js";
import { isInForce, notInForceRow, type Reach, reachOf } from "./governing.js";
import { instancesOf } from "./instances.js";
import { liftBreaches } from "./lift.js";
import { type Obligations, obligationsOf } from "./obligations.js";
import { powerFindings, unempowered } from "./power-findings.js";
import { readCase } from "./read-case.js";
import type { CompiledRegulation, CompiledRule, Rulebook } from "./rulebook.js";
import { type Instance, newNotes, type Run } from "./run.js";
import type { Trace } from "./trace.js";

/** A case as one regulation reads it. */
export interface UnderOne {
  readonly run: Run;
  /** Every rule of the case's kind with its instances, those of days on which the regulation is not in force too. */
  readonly opened: readonly Opened[];
  readonly row: RegulationRow;
  readonly classified: readonly Classified[];
  readonly obligations: readonly ObligationRow[];
  readonly findings: readonly Finding[];
  readonly notExamined: number;
}

export interface Opened {
  readonly rule: CompiledRule;
  readonly instances: readonly Instance[];
}

export interface UnderOptions {
  readonly day: Day;
  readonly warnAt: number | null;
  readonly trace: Trace | null;
}

/** The strata, in order: categories, clocks and obligations with their powers, then the other rules. */
export function assessUnder(
  rulebook: Rulebook,
  regulation: CompiledRegulation,
  theCase: Case,
  { day: asOf, warnAt, trace }: UnderOptions,
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
    trace,
  };
  const reach = reachOf(base);
  const { scope } = reach;
  const row = rowOf(regulation, reach);
  if (scope === "no") {
    return {
      run: base,
      row,
      opened: [],
      classified: [],
      obligations: [],
      findings: [],
      notExamined: regulation.rules.length,
    };
  }
  const classified = classify(base);
  const run: Run = { ...base, classes: classFacts(classified) };
  const examined = examine(run);
  const owed = new Map<CompiledRule, Obligations>();
  for (const { rule, instances } of examined.rules) {
    const { demand } = rule;
    if (demand.kind === "do" || demand.kind === "do-by") {
      owed.set(rule, obligationsOf(run, rule, demand, instances));
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
    run: later,
    opened: examined.opened,
    row: { ...row, notInForce: examined.notInForce },
    classified,
    obligations: [...owed.values()].flatMap((each) => each.rows),
    findings: [
      ...categoryFindings(later, classified),
      ...findings,
      ...powerFindings(run, [...breaches, ...liftBreaches(run)]),
      ...unempowered(run, instancesOwed),
    ].map((each) => withoutLiability(each, scope)),
    notExamined: regulation.rules.length - examined.rules.length,
  };
}

function rowOf({ source }: CompiledRegulation, reach: Reach): RegulationRow {
  const { id, title, status } = source;
  return { id, title, status, binding: status !== "draft", ...reach, notInForce: [] };
}

interface Examined {
  readonly opened: readonly Opened[];
  readonly rules: readonly Opened[];
  readonly notInForce: RegulationRow["notInForce"];
}

/** The rules of the case's kind whose trigger is there, with their instances on days the regulation governs. */
function examine(run: Run): Examined {
  const { regulation } = run;
  const rules = regulation.rulesByKind.get(run.case.kind) ?? regulation.rulesOfAnyKind;
  const opened = rules.map((rule) => ({ rule, instances: instancesOf(rule, run) }));
  const all = opened.filter(({ instances }) => instances.length > 0);
  for (const { instances } of all) {
    for (const { start } of instances) if (start !== null) run.notes.read.add(start.id);
  }
  return {
    opened,
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
