import { isFollowedBy } from "./answers.js";
import type { Finding } from "./assessment.js";
import { bearersOf } from "./bearer.js";
import { finding } from "./findings.js";
import type { PowerBreach } from "./power-breach.js";
import type { Instance, Run } from "./run.js";

/**
 * Exercises that broke what their power requires, one finding an exercise and requirement. Breaking a written
 * requirement or a ceiling is a violation of the power's own clause; breaking a reading only is a warning.
 */
export function powerFindings(run: Run, breaches: readonly PowerBreach[]): readonly Finding[] {
  const seen = new Set<string>();
  return breaches.flatMap(({ power, event, what, reading }) => {
    const key = JSON.stringify([power.rule.source.id, event.id, what, reading]);
    if (seen.has(key)) return [];
    seen.add(key);
    run.notes.read.add(event.id);
    const exercise: Instance = {
      rule: power.rule,
      id: event.id,
      start: event,
      on: event.on,
      item: undefined,
      year: null,
    };
    const kind = reading === null ? "violation" : "warning";
    return bearersOf(run, exercise, event).map((bearer) =>
      finding(run, exercise, {
        kind,
        unmet: what,
        bearer,
        because: [],
        events: [event],
        reading,
        act: event,
      }),
    );
  });
}

/**
 * Events that exercise a power no rule of the regulation gives: they change no due day, and each is a warning
 * on the duty that they were meant for.
 */
export function unempowered(run: Run, owed: readonly Instance[]): readonly Finding[] {
  const given = run.regulation.powerEvents;
  return run.case.events.flatMap((event) => {
    if (run.vocabulary.events[event.type]?.exercise === undefined || given.has(event.type)) return [];
    const meant = owed.find((instance) => isFollowedBy(instance, event, run.case));
    if (meant === undefined) return [];
    run.notes.read.add(event.id);
    const found = { kind: "warning", unmet: "no-power", because: [], events: [meant.start, event] } as const;
    return bearersOf(run, meant, event).map((bearer) => finding(run, meant, { ...found, bearer }));
  });
}
