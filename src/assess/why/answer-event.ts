import type { CompiledCondition } from "../../condition/compile.js";
import { traceCondition } from "../../condition/trace.js";
import { type Answer, answersTo, isBefore, isNamed } from "../answers.js";
import type { ReadEvent } from "../read-case.js";
import type { Instance, Run } from "../run.js";
import { scopeOf, shownDay } from "../scope.js";
import type { Asked } from "./asked.js";
import type { WhyCounts, WhyEvent } from "./demand-rows.js";

/** The events that were taken to answer an instance; null: the rule did not apply, nothing was matched. */
export function taken(
  { traced }: Asked,
  instance: Instance,
  siblings: readonly Instance[],
  types: ReadonlySet<string> | null,
  run: Run,
): readonly Answer[] | null {
  if (types !== null) {
    const { covers } = instance.rule.source;
    return answersTo(siblings, types, run.case, covers).byInstance.get(instance) ?? [];
  }
  const owed = traced.trace.owed.filter(
    ({ instance: each }) => each.rule === instance.rule && each.id === instance.id,
  );
  return owed.length === 0 ? null : owed.flatMap(({ answers }) => answers);
}

/** The events of a type, those after the day of the assessment too, and whether each answers the instance. */
export function answerEvents(
  run: Run,
  instance: Instance,
  type: string,
  when: CompiledCondition | null,
  answers: readonly Answer[] | null,
): readonly WhyEvent[] {
  const later = run.case.later.filter((event) => event.type === type);
  return [...(run.case.byType.get(type) ?? []), ...later].map((event): WhyEvent => {
    const base = { event: event.id, type, on: shownDay(event.on), when: null };
    if (later.includes(event)) return { ...base, counts: false, why: "later" };
    const answer = answers?.find((each) => each.event.id === event.id);
    if (answer === undefined) return { ...base, counts: false, why: whyNoAnswer(run, instance, event) };
    const counted = when === null ? null : traceCondition(when, scopeOf(run, { instance, event }));
    if (counted !== null && counted.result !== true) {
      return { ...base, counts: counted.result, why: "condition", when: counted };
    }
    const sure = answer.sure && event.happened;
    return {
      ...base,
      counts: sure ? true : null,
      why: answer.sure ? "answers" : "may-answer",
      when: counted,
    };
  });
}

/** The events that end the instance unfulfilled. */
export function endingEvents(
  run: Run,
  instance: Instance,
  answers: readonly Answer[] | null,
): readonly WhyEvent[] {
  return [...instance.rule.endedBy].flatMap((type) => answerEvents(run, instance, type, null, answers));
}

/** 分别: the deed of somebody who does not owe it answers for none of those who do. */
function isNotTheirs({ by }: ReadEvent, { rule }: Instance): boolean {
  const { bearer } = rule.source;
  return by !== null && typeof bearer === "object" && "each" in bearer && !bearer.each.includes(by);
}

function whyNoAnswer(run: Run, instance: Instance, event: ReadEvent): WhyCounts {
  if (event.id === instance.start?.id) return "opens-it";
  if (event.of.length > 0 && !isNamed(event, instance, run.case)) return "names-other";
  if (isBefore(event, instance)) return "before-start";
  if (isNotTheirs(event, instance)) return "other-actor";
  return "answered-before";
}
