import { traceCondition } from "../../condition/trace.js";
import { checksOn } from "../checks.js";
import type { CompiledGroup } from "../rulebook.js";
import type { Instance, Run } from "../run.js";
import { scopeOf } from "../scope.js";
import { answerEvents, endingEvents, taken } from "./answer-event.js";
import type { Asked } from "./asked.js";
import type { WhyDemand, WhyEvent, WhyMember } from "./demand-rows.js";
import { afterEvent } from "./order-event.js";
import { periodEnd } from "./period-end.js";
import { exercisesBy } from "./why-exercise.js";

/** What a rule demands of an instance, with every event that might have met it or broken it. */
export function whyDemand(
  asked: Asked,
  run: Run,
  instance: Instance,
  siblings: readonly Instance[],
): WhyDemand {
  const { demand } = instance.rule;
  switch (demand.kind) {
    case "be":
      return { kind: "be", be: traceCondition(demand.condition, scopeOf(run, { instance })) };
    case "never":
      return { kind: "never" };
    case "power":
      return { kind: "power", exercises: exercisesBy(asked, run, instance) };
    case "after": {
      const { start } = instance;
      const members = membersOf(run, instance, demand.events, (type, when) =>
        [...(run.case.byType.get(type) ?? []), ...laterOf(run, type)].flatMap((event) =>
          start === null ? [] : [afterEvent(run, instance, start, event, when)],
        ),
      );
      return { kind: "after", needs: demand.events.needs, members };
    }
    case "not-within":
    case "not-more": {
      // What was too soon, or once too often, is what the check itself says.
      const checks = checksOn(run, instance, siblings);
      const members = membersOf(run, instance, demand.events, (type, when) =>
        answerEvents(
          run,
          instance,
          type,
          when,
          taken(asked, instance, siblings, demand.events.types, run),
        ).map((event): WhyEvent => {
          if (demand.kind === "not-more" || event.counts === false || event.why === "condition") return event;
          const { kept } = checks.find(({ act }) => act?.id === event.event)!;
          return { ...event, why: kept === true ? "in-time" : kept === false ? "too-soon" : "not-known" };
        }),
      );
      if (demand.kind === "not-more") return { kind: "not-more", moreThan: demand.moreThan, members };
      return {
        kind: "not-within",
        needs: demand.events.needs,
        members,
        until: periodEnd(run, instance, demand),
      };
    }
    default: {
      const answers = taken(asked, instance, siblings, null, run);
      const members = membersOf(run, instance, demand.events, (type, when) =>
        answerEvents(run, instance, type, when, answers),
      );
      return {
        kind: "do",
        needs: demand.events.needs,
        members,
        endings: endingEvents(run, instance, answers),
      };
    }
  }
}

type CandidatesOf = (type: string, when: CompiledGroup["members"][number]["when"]) => readonly WhyEvent[];

function membersOf(
  run: Run,
  instance: Instance,
  { members }: CompiledGroup,
  candidates: CandidatesOf,
): readonly WhyMember[] {
  return members.map(({ event, when, neededIf }): WhyMember => {
    const needed = neededIf === null ? null : traceCondition(neededIf, scopeOf(run, { instance }));
    return {
      type: event,
      owed: needed === null ? true : needed.result,
      neededIf: needed,
      unrecorded: run.case.unrecorded.has(event),
      candidates: candidates(event, when),
    };
  });
}

function laterOf(run: Run, type: string) {
  return run.case.later.filter((event) => event.type === type);
}
