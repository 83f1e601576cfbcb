import type { Interval } from "../calendar/interval.js";
import { addDays, type Day, parseDay } from "../time/day.js";
import type { Amount } from "../time/limit.js";
import { leadsTo } from "./answers.js";
import type { Clock } from "./clock.js";
import type { Exercise } from "./course.js";
import type { ReadEvent } from "./read-case.js";
import { type Instance, need, type Run } from "./run.js";

/** The clock after an exercise; two where its days are known only as ranges: the least effect, and the most. */
export function effectOf(
  run: Run,
  instance: Instance,
  clock: Clock,
  exercise: Exercise,
  amount: Amount | null,
): readonly Clock[] {
  const { power, event } = exercise;
  if (power.effect === "restart") return [{ ...clock, start: event.on, extensions: [], stoppedOn: null }];
  if (power.effect === "exclude") return excludedClocks(run, instance, clock, exercise);
  // Without a ceiling an unknown amount may be anything: the clock is open.
  if (amount === null) return [{ ...clock, start: { earliest: clock.start.earliest, latest: null } }];
  return [{ ...clock, extensions: [...clock.extensions, amount] }];
}

function excludedClocks(
  run: Run,
  instance: Instance,
  clock: Clock,
  { power, event }: Exercise,
): readonly Clock[] {
  if (power.to === null) {
    const span = event.data.excludes as { readonly from: string; readonly to: string } | null | undefined;
    const from = span == null ? null : parseDay(span.from);
    const to = span == null ? null : parseDay(span.to);
    if (from !== null && to !== null) return [excluding(run, clock, { from, to })];
    need(run.notes, { event: event.id, path: "$.data.excludes" }, instance);
    return [{ ...clock, start: { earliest: clock.start.earliest, latest: null } }];
  }
  const end = endOf(run, power.to, event);
  const counted = run.regulation.source.counting.pauseEndDays === "counted" ? 1 : 0;
  if (end === null)
    return bothEnds(event.on.latest, event.on.earliest).map((day) => stopped(clock, addDays(day, counted)));
  // Where a day is known only as a range: the shortest pause possible, and the longest.
  return bothEnds(0, 1)
    .map((longest) =>
      excluding(run, clock, {
        from: longest === 1 ? event.on.earliest : event.on.latest,
        to: longest === 1 ? end.on.latest : end.on.earliest,
      }),
    )
    .filter(
      (_, index) => index === 0 || event.on.earliest !== event.on.latest || end.on.earliest !== end.on.latest,
    );
}

/** The event that set the clock going again: the one that answers the pause, or the first one after it. */
function endOf(run: Run, type: string, pause: ReadEvent): ReadEvent | null {
  const ends = (run.case.byType.get(type) ?? []).filter((event) => event.on.latest >= pause.on.earliest);
  const named = ends.find((event) => leadsTo(event, pause.id, run.case));
  return named ?? ends.find((event) => event.of.length === 0 || !answersAPause(run, event)) ?? null;
}

function answersAPause(run: Run, event: ReadEvent): boolean {
  return event.of.some((id) => {
    const named = run.case.byId.get(id);
    return named !== undefined && run.vocabulary.events[named.type]?.exercise === "exclude";
  });
}

function stopped(clock: Clock, on: Day): Clock {
  const stoppedOn = clock.stoppedOn === null || on < clock.stoppedOn ? on : clock.stoppedOn;
  return { ...clock, stoppedOn };
}

/** Neither end day of a pause counts, unless the pack says otherwise. */
function excluding(run: Run, clock: Clock, { from, to }: Interval): Clock {
  const counted = run.regulation.source.counting.pauseEndDays === "counted" ? 1 : 0;
  const interval = { from: addDays(from, counted), to: addDays(to, -counted) };
  return { ...clock, excluded: [...clock.excluded, interval] };
}

function bothEnds<T>(a: T, b: T): readonly T[] {
  return a === b ? [a] : [a, b];
}
