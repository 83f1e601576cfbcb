import type { CompiledCondition } from "../../condition/compile.js";
import type { Verdict } from "../../condition/condition.js";
import { type ConditionTrace, traceCondition } from "../../condition/trace.js";
import { verdictOnRule } from "../applies.js";
import { isInForce } from "../governing.js";
import { liftsOf } from "../lift.js";
import { readAt } from "../read-at.js";
import type { Instance, Run } from "../run.js";
import { scopeOf, shownDay } from "../scope.js";
import { type Asked, findingsOf, rowsOf } from "./asked.js";
import type { WhyDemand } from "./demand-rows.js";
import type { WhyExercise } from "./exercise-rows.js";
import { whyDemand } from "./why-demand.js";
import { whyFinding } from "./why-finding.js";
import { whyNeeds } from "./why-need.js";
import { whyObligation } from "./why-obligation.js";
import type { WhyInstance, WhyNot } from "./why-rows.js";

/** Everything that was judged of one instance of a rule. */
export function whyInstance(
  asked: Asked,
  run: Run,
  instance: Instance,
  siblings: readonly Instance[],
): WhyInstance {
  const { rule, id, start } = instance;
  const name = { regulation: run.regulation.source.id, rule: rule.source.id };
  const scope = scopeOf(run, { instance });
  const traced = (condition: CompiledCondition | null) =>
    condition === null ? null : traceCondition(condition, scope);
  const obligations = rowsOf(asked, name, id).map((row) => whyObligation(asked, run, instance, row));
  const findings = findingsOf(asked, name, id).map((each) => whyFinding(asked, run, each));
  const { verdict } = verdictOnRule(run, rule, instance);
  const lifts = [...liftsOf(run, instance)].map(({ power, event, lifted }) => ({
    rule: power.rule.source.id,
    legalSource: power.rule.source.legalSource,
    event: event.id,
    lifted,
  }));
  const parts = { when: traced(rule.when), unless: traced(rule.unless), lifts };
  const demand = whyDemand(asked, run, instance, siblings);
  const fired = obligations.length + findings.length > 0;
  const inForce = isInForce(run.regulation, instance);
  return {
    instance: id,
    event: start === null ? null : { event: start.id, type: start.type, on: shownDay(start.on) },
    because: fired ? null : inForce ? whyNot(verdict, parts, demand) : "not-in-force",
    applies: inForce ? verdict : false,
    ...parts,
    otherLaw: otherLawOf(run, instance),
    demand,
    obligations,
    findings,
    needs: whyNeeds(asked, { ...name, instance: id }, run, instance),
    assumed: asked.traced.assessment.assumed.filter(
      (each) => each.rule === rule.source.id && each.instance === id,
    ),
  };
}

interface Parts {
  readonly when: ConditionTrace | null;
  readonly unless: ConditionTrace | null;
  readonly lifts: WhyInstance["lifts"];
}

/** In the order in which the assessment asks. */
function whyNot(applies: Verdict, { when, unless, lifts }: Parts, demand: WhyDemand): WhyNot {
  if (applies === false) {
    if (when?.result === false) return "when";
    if (unless?.result === true) return "unless";
    return lifts.some(({ lifted }) => lifted === true) ? "lifted" : "other-law";
  }
  if (demand.kind !== "power") return "kept";
  // What broke a power has a finding, unless a superior text took that away with the duty.
  if (demand.exercises.some(isBroken)) return "displaced";
  return demand.exercises.some(({ took }) => took !== null) ? "exercised" : "without-effect";
}

function isBroken({ requirements, ceiling }: WhyExercise): boolean {
  return ceiling?.exceeded === true || requirements.some(({ met }) => met === false);
}

function otherLawOf({ case: { facts } }: Run, { rule }: Instance): WhyInstance["otherLaw"] {
  const { otherLaw } = rule.source;
  if (otherLaw === undefined) return null;
  const actual = readAt(facts[otherLaw.fact], otherLaw.path);
  return { fact: otherLaw.fact, path: otherLaw.path ?? null, actual };
}
