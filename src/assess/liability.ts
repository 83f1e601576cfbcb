import type { CompiledCondition } from "../condition/compile.js";
import type { Scope } from "../condition/condition.js";
import { evaluate } from "../condition/evaluate.js";
import { explain } from "../condition/explain.js";
import type { Measure } from "../regulation/regulation.js";
import { type Day, parseDay } from "../time/day.js";
import type { Answer, LiabilityRow } from "./assessment.js";
import type { Found } from "./found.js";
import { readAt } from "./read-at.js";
import type { ReadEvent } from "./read-case.js";
import { readingsOf, repairsOf } from "./readings.js";
import type { CompiledLiability } from "./rulebook.js";
import { type Instance, need, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";

/** What follows a violation: each item that names the rule, with each measure's own answer. */
export function liabilityOf(run: Run, instance: Instance, found: Found): readonly LiabilityRow[] {
  const items = run.regulation.liabilityOf.get(instance.rule.source.id) ?? [];
  return items.map((item): LiabilityRow => {
    const reached = reaches(run, instance, item, found);
    return {
      legalSource: item.source.legalSource,
      part: item.source.part ?? null,
      measures: item.measures.map(({ source, when }) => ({
        measure: source.measure,
        on: source.on,
        by: source.by,
        mode: source.mode,
        follows: both(reached, measureFollows(run, instance, source, when, found)),
      })),
      choose: item.source.choose ?? null,
      refersTo: item.source.refersTo ?? [],
      readings: [
        ...readingsOf(run.regulation.source, item.source.legalSource, item.source.reading),
        ...repairsOf(run.regulation.source, item.source.legalSource),
        // What an item has from its lead rests on the lead's repairs too.
        ...(item.source.under === undefined ? [] : repairsOf(run.regulation.source, item.source.under)),
      ],
    };
  });
}

/** Does the item reach who broke the rule, is its condition met, and is there no defence? */
function reaches(run: Run, instance: Instance, item: CompiledLiability, found: Found): Answer {
  const subject = isSubject(run, instance, item, found);
  const when = answerOf(run, instance, item.when, found, "yes");
  const defence = answerOf(run, instance, item.defence, found, "no");
  return both(both(subject, when), defence === "yes" ? "no" : defence === "no" ? "yes" : "undecided");
}

/** A subject is a role or a kind of role; either matches. */
export function isSubject(
  run: Run,
  instance: Instance,
  { subjects }: CompiledLiability,
  { bearer }: Found,
): Answer {
  if (subjects === null) return "yes";
  if (bearer === null) return "undecided";
  const answers = (typeof bearer === "string" ? [bearer] : bearer).map((role): Answer => {
    const kind = run.case.roles[role]?.kind;
    if (kind !== undefined && subjects.includes(kind)) return "yes";
    // A word may name a role and a kind of role: then a stated kind decides, not the role's name.
    const isKindToo = Object.hasOwn(run.vocabulary.roleKinds, role);
    if (subjects.includes(role) && !(isKindToo && kind !== undefined)) return "yes";
    if (kind !== undefined) return "no";
    need(run.notes, { fact: "roles", path: `$.${role}.kind` }, instance);
    return "undecided";
  });
  return answers.includes("yes") ? "yes" : answers.includes("undecided") ? "undecided" : "no";
}

function measureFollows(
  run: Run,
  instance: Instance,
  measure: Measure,
  when: CompiledCondition | null,
  found: Found,
): Answer {
  const met = answerOf(run, instance, when, found, "yes");
  const passed = measure.after === undefined ? "yes" : orderUnmet(run, instance, measure.after, found);
  // 拒不改正或者情节严重: either is enough; without `either` both are wanted.
  if (measure.either === true && when !== null && measure.after !== undefined) {
    if (met === "yes" || passed === "yes") return "yes";
    return met === "no" && passed === "no" ? "no" : "undecided";
  }
  return both(met, passed);
}

/**
 * 逾期未改正: an order with its own date passed unmet. Being done late but by that date meets the order too.
 */
function orderUnmet(
  run: Run,
  instance: Instance,
  after: NonNullable<Measure["after"]>,
  { done }: Found,
): Answer {
  if (run.case.unrecorded.has(after.order)) {
    need(run.notes, { event: after.order, path: null }, instance);
    return "undecided";
  }
  const answers = ordersFor(run, instance, after, done).map(({ unmet }) => unmet);
  return answers.includes("yes") ? "yes" : answers.includes("undecided") ? "undecided" : "no";
}

/** An order to correct, its own date, the event that met it in time, and whether it passed unmet. */
export interface OrderPassed {
  readonly order: ReadEvent;
  readonly by: Day | null;
  readonly metBy: ReadEvent | null;
  readonly unmet: Answer;
}

/** The orders that a measure waits for, each with what became of it. */
export function ordersFor(
  run: Run,
  instance: Instance,
  after: NonNullable<Measure["after"]>,
  done: Found["done"],
): readonly OrderPassed[] {
  const orders = (run.case.byType.get(after.order) ?? []).filter((order) => concerns(order, instance));
  return orders.map((order): OrderPassed => {
    run.notes.read.add(order.id);
    const until = readAt(order, after.until);
    const by = typeof until === "string" ? parseDay(until) : null;
    if (by === null) {
      need(run.notes, { event: order.id, path: after.until }, instance);
      return { order, by, metBy: null, unmet: "undecided" };
    }
    const corrections = run.case.events.filter(
      (event) => after.metBy.includes(event.type) && concerns(event, instance),
    );
    for (const { id } of corrections) run.notes.read.add(id);
    const metBy = corrections.find((event) => event.on.latest <= by) ?? null;
    const met = metBy !== null || (done?.latest != null && done.latest <= by);
    return { order, by, metBy, unmet: run.asOf <= by || met ? "no" : "yes" };
  });
}

/** An order, and a correction, name the rule; where they name an instance too, it must be this one. */
function concerns(event: ReadEvent, instance: Instance): boolean {
  const { rule } = event.data;
  if (typeof rule === "string" && rule !== instance.rule.source.id) return false;
  return event.of.length === 0 || event.of.includes(instance.id);
}

function answerOf(
  run: Run,
  instance: Instance,
  condition: CompiledCondition | null,
  { act, unmet }: Found,
  otherwise: Answer,
): Answer {
  if (condition === null) return otherwise;
  const scope = liabilityScope(run, instance, { act: act ?? null, unmet });
  const verdict = evaluate(condition, scope);
  if (verdict === null) needOf(run.notes, explain(condition, scope).because, instance);
  return verdict === null ? "undecided" : verdict ? "yes" : "no";
}

/** What the conditions of liability see: the case, the act, and the breach itself. */
export function liabilityScope(
  run: Run,
  instance: Instance,
  { act, unmet }: Pick<Found, "act" | "unmet">,
): Scope {
  return scopeOf(run, {
    instance,
    event: act ?? null,
    violation: { type: instance.rule.demand.kind, unmet, rule: instance.rule.source.id },
  });
}

function both(a: Answer, b: Answer): Answer {
  if (a === "no" || b === "no") return "no";
  return a === "yes" && b === "yes" ? "yes" : "undecided";
}
