import type { Answer } from "./answers.js";
import type { Applicability } from "./applies.js";
import type { Finding, State } from "./assessment.js";
import type { Bearer } from "./bearer.js";
import type { ExercisedClock } from "./exercise.js";
import { finding } from "./findings.js";
import { dueOfMember, type ReadLimit, type ReadTerm } from "./limit.js";
import type { Instance, Run } from "./run.js";
import { mayBeBreach, type Standing } from "./state.js";

/** Every violated, late or undecided obligation has one finding; an undecided one only if it may be a breach. */
export function findingOf(
  run: Run,
  instance: Instance,
  bearer: Bearer,
  state: State,
  standing: Standing,
  { because }: Applicability,
  answers: readonly Answer[],
  term: ReadTerm,
): readonly Finding[] {
  const events = [instance.start, ...answers.map(({ event }) => event)];
  const { done } = standing;
  const found = { bearer, because, events, done };
  // A number that only the host gave an open term breaks no law.
  const breach = term.kind === "open" ? "warning" : "violation";
  if (state === "violated") return [finding(run, instance, { ...found, kind: breach, unmet: "unfulfilled" })];
  if (state === "fulfilled-late") return [finding(run, instance, { ...found, kind: breach, unmet: "late" })];
  if (state !== "undecided") return [];
  if (!mayBeBreach(standing)) return [];
  return [
    finding(run, instance, {
      ...found,
      kind: "undecided",
      unmet: done.earliest === null ? "unfulfilled" : "late",
    }),
  ];
}

/** A promise above the statutory limit is a warning: the statutory one counts all the same. */
export function ceilingWarning(
  run: Run,
  instance: Instance,
  bearer: Bearer,
  limit: ReadLimit | null,
  { clocks }: ExercisedClock,
): readonly Finding[] {
  const members = limit?.members ?? [];
  const ceiling = members.find((member) => member.ceiling);
  if (ceiling === undefined) return [];
  const start = clocks[0].start.earliest;
  const most = dueOfMember(run, start, ceiling, {}).earliest;
  const above = members.some((member) => dueOfMember(run, start, member, {}).earliest > most);
  if (!above) return [];
  const events = [instance.start];
  return [finding(run, instance, { kind: "warning", unmet: "above-ceiling", bearer, because: [], events })];
}
