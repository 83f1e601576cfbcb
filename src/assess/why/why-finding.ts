import type { CompiledCondition } from "../../condition/compile.js";
import { type ConditionTrace, traceCondition } from "../../condition/trace.js";
import type { Measure } from "../../regulation/regulation.js";
import { formatDay } from "../../time/day.js";
import type { Answer, Finding } from "../assessment.js";
import type { Found } from "../found.js";
import { isSubject, liabilityScope, ordersFor } from "../liability.js";
import type { CompiledLiability } from "../rulebook.js";
import type { Instance, Run } from "../run.js";
import type { Asked } from "./asked.js";
import type { WhyFinding, WhyLiability, WhyMeasure } from "./liability-rows.js";

/** A finding with what its liability rests on. */
export function whyFinding({ traced }: Asked, run: Run, finding: Finding): WhyFinding {
  // What has liability is shown as it was made.
  const known = traced.trace.found.get(finding);
  const items = finding.liability.length === 0 ? [] : run.regulation.liabilityOf.get(finding.rule)!;
  return {
    finding,
    liability: items.map((item, index) =>
      whyLiability(known!.run, known!.instance, item, known!.found, finding.liability[index]!),
    ),
    noLiability:
      finding.liability.length > 0 ? null : noLiability(traced.assessment.regulations, run, finding),
  };
}

function noLiability(
  regulations: Asked["traced"]["assessment"]["regulations"],
  run: Run,
  { kind, rule, regulation }: Finding,
): NonNullable<WhyFinding["noLiability"]> {
  const { liability } = run.regulation.source;
  if (kind === "hypothetical") return { why: "draft", reason: null };
  const hedged = run.regulation.source.rules.some(({ id, force }) => id === rule && force === "hedged");
  if (kind === "warning" && hedged) return { why: "hedged", reason: null };
  if (kind !== "violation") return { why: "no-violation", reason: null };
  if (regulations.some(({ id, scope }) => id === regulation && scope === "by-analogy")) {
    return { why: "by-analogy", reason: null };
  }
  return { why: "none", reason: liability.none.find(({ of }) => of.includes(rule))?.reason ?? null };
}

function whyLiability(
  run: Run,
  instance: Instance,
  item: CompiledLiability,
  found: Found,
  row: Finding["liability"][number],
): WhyLiability {
  const scope = liabilityScope(run, instance, { act: found.act ?? null, unmet: found.unmet });
  const traced = (condition: CompiledCondition | null): ConditionTrace | null =>
    condition === null ? null : traceCondition(condition, scope);
  return {
    legalSource: row.legalSource,
    part: row.part,
    subjects: item.subjects,
    bearer: found.bearer,
    reaches: isSubject(run, instance, item, found),
    when: traced(item.when),
    defence: traced(item.defence),
    measures: item.measures.map(
      ({ source, when }, index): WhyMeasure => ({
        ...row.measures[index]!,
        when: traced(when),
        after:
          source.after === undefined ? null : whyAfter(run, instance, source.after, source.either, found),
      }),
    ),
  };
}

function whyAfter(
  run: Run,
  instance: Instance,
  after: NonNullable<Measure["after"]>,
  either: Measure["either"],
  { done }: Found,
): WhyMeasure["after"] {
  return {
    order: after.order,
    metBy: after.metBy,
    either: either === true,
    orders: ordersFor(run, instance, after, done).map(({ order, by, metBy, unmet }) => ({
      event: order.id,
      by: by === null ? null : formatDay(by),
      metBy: metBy?.id ?? null,
      unmet: unmet satisfies Answer,
    })),
  };
}
