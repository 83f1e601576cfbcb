import type { Rule } from "../../regulation/regulation.js";
import type { ReadingRow } from "../assessment.js";
import { isInForce } from "../governing.js";
import { readingsOf, repairsOf } from "../readings.js";
import type { CompiledRule } from "../rulebook.js";
import { type Instance, isFor, type Run } from "../run.js";
import type { UnderOne } from "../under.js";
import { type Asked, findingsOf, rowsOf } from "./asked.js";
import { triggerOf } from "./trigger.js";
import { whyInstance } from "./why-instance.js";
import type { Trigger, WhyInstance, WhyNotRule, WhyRule } from "./why-rows.js";

/** Why a rule fired in a case or did not: its trigger, and each instance that the trigger opened. */
export function whyRule(
  asked: Asked,
  { run, row }: UnderOne,
  rule: CompiledRule,
  opened: readonly Instance[],
): WhyRule {
  const { source } = rule;
  const regulation = run.regulation.source;
  const name = { regulation: regulation.id, rule: source.id };
  const governed = opened.filter((each) => isInForce(run.regulation, each));
  const instances = opened.map((instance) => whyInstance(asked, run, instance, governed));
  const fired = rowsOf(asked, name).length + findingsOf(asked, name).length > 0;
  const trigger = triggerOf(rule, run);
  return {
    ...name,
    summary: source.summary,
    legalSource: source.legalSource,
    part: source.part ?? null,
    alsoFrom: (source.alsoFrom ?? []).map((each) =>
      typeof each === "string"
        ? { legalSource: each, part: null }
        : { legalSource: each.legalSource, part: each.part ?? null },
    ),
    modality: source.must !== undefined ? "must" : source.mustNot !== undefined ? "mustNot" : "may",
    hedged: source.force === "hedged",
    fired,
    because: fired ? null : row.scope === "no" ? "scope" : whyNot(run, rule, trigger, instances),
    kinds: source.case === "any" ? "any" : typeof source.case === "string" ? [source.case] : source.case.any,
    trigger,
    readings: [
      ...readingsOf(regulation, source.legalSource, source.reading),
      ...metReadings(asked, run, source),
      ...repairsOf(regulation, source.legalSource),
    ],
    instances,
  };
}

/** What is read of the rule beside its superior counterparts, where its rows in this case show it. */
function metReadings(asked: Asked, run: Run, { id, legalSource, counterpart }: Rule): readonly ReadingRow[] {
  const regulation = run.regulation.source;
  const name = { regulation: regulation.id, rule: id };
  const shown = [...rowsOf(asked, name), ...findingsOf(asked, name)].flatMap(({ readings }) => readings);
  const all = (counterpart ?? []).flatMap(({ reading }) => readingsOf(regulation, legalSource, reading));
  return all.filter((each) => shown.some(({ text }) => text.zh === each.text.zh && text.en === each.text.en));
}

function whyNot(
  run: Run,
  rule: CompiledRule,
  trigger: Trigger,
  instances: readonly WhyInstance[],
): WhyNotRule | null {
  if (!isFor(rule, run.case.kind)) return "other-kind";
  const [first] = instances;
  if (first !== undefined) return first.because;
  return trigger.every !== null && run.case.observed === null ? "not-observed" : "no-trigger";
}
