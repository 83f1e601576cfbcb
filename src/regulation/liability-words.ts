import { parsePath } from "../condition/path.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { eventFaults, wordFaults } from "../vocabulary/parse.js";
import { type ConditionContext, conditionFaults } from "./condition-words.js";
import type { LiabilityItem, Measure } from "./regulation.js";
import { laterThan, type Sight, typeOfFact } from "./scope-types.js";

/** The faults of the words of liability items: measures, subjects, imposers, orders. */
export function liabilityFaults(
  items: readonly Partial<LiabilityItem>[],
  context: ConditionContext,
): Diagnostic[] {
  // A liability condition is read for breaches of several rules: it may see the data of any event.
  const events = Object.keys(context.vocabulary.events);
  const sight: Sight = { start: events, event: events, item: null, later: laterThan.liability };
  return items.flatMap((item, index) => {
    const steps = ["items", index];
    return [
      ...(item.subjects ?? []).flatMap((who, at) => personFaults(who, [...steps, "subjects", at], context)),
      ...(item.when === undefined ? [] : conditionFaults(item.when, [...steps, "when"], sight, context)),
      ...(item.defence === undefined
        ? []
        : conditionFaults(item.defence, [...steps, "defence"], sight, context)),
      ...(item.measures ?? []).flatMap((measure, at) =>
        measureFaults(measure, [...steps, "measures", at], sight, context),
      ),
    ];
  });
}

function measureFaults(
  measure: Measure,
  steps: Steps,
  sight: Sight,
  context: ConditionContext,
): Diagnostic[] {
  const { vocabulary, file } = context;
  return [
    ...wordFaults("measures", measure.measure, [...steps, "measure"], vocabulary, file),
    ...measure.on.flatMap((who, index) => personFaults(who, [...steps, "on", index], context)),
    ...(measure.by ?? []).flatMap((who, index) => personFaults(who, [...steps, "by", index], context)),
    ...(measure.when === undefined ? [] : conditionFaults(measure.when, [...steps, "when"], sight, context)),
    ...(measure.after === undefined ? [] : orderFaults(measure.after, [...steps, "after"], context)),
  ];
}

/** An order with its own date: the order, where its date stands, and what meets it. */
function orderFaults(
  { order, until, metBy }: NonNullable<Measure["after"]>,
  steps: Steps,
  { vocabulary, file }: ConditionContext,
): Diagnostic[] {
  const unknown = [
    ...eventFaults(order, [...steps, "order"], vocabulary, file),
    ...metBy.flatMap((event, index) => eventFaults(event, [...steps, "metBy", index], vocabulary, file)),
  ];
  const path = parsePath(until);
  const sight: Sight = { start: [], event: [order], item: null, later: laterThan.liability };
  const type = path === null ? null : typeOfFact("event", path, sight, vocabulary);
  if (type === "day" || !Object.hasOwn(vocabulary.events, order)) return unknown;
  const details = { path: `${order} ${until}` };
  return [...unknown, diagnostic("rule.limit-type", [...steps, "until"], details, { file })];
}

/** A role or a kind of role: either names a person. */
function personFaults(who: string, steps: Steps, { vocabulary, file }: ConditionContext): Diagnostic[] {
  if (Object.hasOwn(vocabulary.roles, who) || Object.hasOwn(vocabulary.roleKinds, who)) return [];
  const known = [...Object.keys(vocabulary.roleKinds), ...Object.keys(vocabulary.roles)];
  const hint = didYouMean(who, known);
  return [diagnostic("word.unknown", steps, { word: who, section: "roleKinds" }, { file, hint })];
}
