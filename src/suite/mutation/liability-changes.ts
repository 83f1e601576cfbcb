import type { LiabilityItem, Measure } from "../../regulation/regulation.js";
import { laterThan } from "../../regulation/scope-types.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { anotherOf, dropped, membersDropped, replaced, within } from "./changes.js";
import { removable } from "./condition-changes.js";
import type { Change, MutationOperator } from "./mutant.js";
import type { Words } from "./words-at.js";

/** Whom the measures of a regulation strike, and who imposes them. */
export interface Persons {
  readonly on: readonly string[];
  readonly by: readonly string[];
}

export function personsIn(items: readonly LiabilityItem[]): Persons {
  const measures = items.flatMap((item) => item.measures ?? []);
  return {
    on: [...new Set(measures.flatMap(({ on }) => on))],
    by: [...new Set(measures.flatMap(({ by }) => by ?? []))],
  };
}

/** The changes of a liability item: what it answers, whom it reaches, and what follows. */
export function liabilityChanges(item: LiabilityItem, persons: Persons, vocabulary: Vocabulary): Change[] {
  const events = Object.keys(vocabulary.events);
  const words: Words = {
    vocabulary,
    sight: { start: events, event: events, item: null, later: laterThan.liability },
  };
  return [
    ...membersDropped("answers-dropped", ["of"], item.of, 0),
    ...membersDropped("subject-dropped", ["subjects"], item.subjects ?? []),
    ...removable(["when"], item.when, words),
    ...removable(["defence"], item.defence, words),
    ...(item.measures ?? []).flatMap((measure, index) => [
      dropped("measure-dropped", ["measures", index], measure),
      ...within(["measures", index], measureChanges(measure, persons, words)),
    ]),
    ...(item.choose === undefined ? [] : [dropped("choice-changed", ["choose"], item.choose)]),
  ];
}

function measureChanges(measure: Measure, persons: Persons, words: Words): Change[] {
  const { mode, after } = measure;
  const other = mode === "shall" ? "may" : "shall";
  return [
    replaced("shall-may", ["mode"], other, mode, other),
    ...personChanges("on", measure.on, persons.on),
    ...personChanges("by", measure.by ?? [], persons.by),
    ...removable(["when"], measure.when, words),
    ...(after === undefined
      ? []
      : [
          dropped("order-dropped", ["after"], after),
          ...membersDropped("order-dropped", ["after", "metBy"], after.metBy),
        ]),
    ...(measure.either === undefined ? [] : [dropped("choice-changed", ["either"], true)]),
  ];
}

/** One of several is left out; one alone is somebody else. */
function personChanges(key: "on" | "by", named: readonly string[], known: readonly string[]): Change[] {
  const operator: MutationOperator = "persons-changed";
  const [only, ...more] = named;
  if (only === undefined) return [];
  if (more.length > 0) return membersDropped(operator, [key], named);
  const other = anotherOf(known, only);
  return other === null ? [] : [replaced(operator, [key], other, named, [other])];
}
