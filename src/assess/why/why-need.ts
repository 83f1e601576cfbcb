import type { Need } from "../assessment.js";
import type { Instance, Run } from "../run.js";
import { answersToTry } from "./answers-to-try.js";
import type { Asked, Waiting } from "./asked.js";
import type { WhatIf, WhyNeed } from "./need-rows.js";
import { outcomeOf } from "./outcome.js";

/** A case is read again for every answer: more of them than this would be slow, and more than one reads. */
const mostNeeds = 6;
const mostAnswers = 64;

/** What would decide an instance, and what each answer would lead to: the case read again with that answer. */
export function whyNeeds(
  asked: Asked,
  waiting: Waiting,
  run: Run,
  instance: Instance | null,
): readonly WhyNeed[] {
  const needs = asked.traced.assessment.needs.filter(({ decides }) =>
    decides.some((each) => each.rule === waiting.rule && each.instance === waiting.instance),
  );
  const told = needs.map(({ decides: _, ...need }, index) => ({
    need,
    ifs: index < mostNeeds ? ifsOf(asked, waiting, run, instance, need) : [],
  }));
  // Needs name rules and not regulations: what changes nothing here decides a rule of the same name elsewhere.
  const several = asked.rulebook.regulations.length > 1;
  return told.filter(({ ifs }) => !several || ifs.length !== 1);
}

function ifsOf(
  asked: Asked,
  waiting: Waiting,
  run: Run,
  instance: Instance | null,
  need: Omit<Need, "decides">,
): readonly WhatIf[] {
  const tries = answersToTry(asked.theCase, run, instance, need);
  if (tries.length === 0 || tries.length > mostAnswers) return [];
  const grouped = new Map<string, WhatIf>();
  for (const { answer, theCase } of tries) {
    const outcome = outcomeOf(asked, theCase, waiting);
    const key = JSON.stringify(outcome);
    const known = grouped.get(key);
    grouped.set(key, { outcome, answers: [...(known?.answers ?? []), answer] });
  }
  return [...grouped.values()];
}
