import type { Steps } from "../../diagnostic/diagnostic.js";
import { membersOf } from "../../regulation/events-of.js";
import type { Events, Rule } from "../../regulation/regulation.js";
import { dropped, membersDropped, replaced, within } from "./changes.js";
import { conditionChanges } from "./condition-changes.js";
import type { Change } from "./mutant.js";
import type { Words } from "./words-at.js";

/** The changes of the events that a deed is made of: one of several dropped, any for all, what counts and is owed. */
export function eventsChanges(events: Events, words: Words): Change[] {
  const { needs, members } = membersOf(events);
  const inList = typeof events === "object" && needs in events;
  const written: readonly unknown[] = inList
    ? (events as Readonly<Record<string, readonly unknown[]>>)[needs]!
    : [events];
  const other = needs === "any" ? "all" : "any";
  return [
    ...(members.length > 1
      ? [
          replaced("events-flipped", [], other, events, { [other]: written }),
          ...members.map(({ event }, index) => ({
            ...dropped("event-dropped", [needs, index], written[index]),
            at: [needs, event],
          })),
        ]
      : []),
    ...members.flatMap(({ event, when, neededIf }, index) => {
      const steps: Steps = inList ? [needs, index] : [];
      const inside = { ...words, sight: { ...words.sight, event: [event] } };
      const ofWhen = when === null ? [] : memberCondition(steps, "when", when, written[index], inside);
      const ofNeed =
        neededIf === null ? [] : memberCondition(steps, "neededIf", neededIf, written[index], words);
      return [...ofWhen, ...ofNeed];
    }),
  ];
}

/** A member without its condition is the bare event. */
function memberCondition(
  steps: Steps,
  key: "when" | "neededIf",
  condition: Parameters<typeof conditionChanges>[0],
  member: unknown,
  words: Words,
): Change[] {
  const { event } = member as { readonly event: string };
  return [
    {
      ...replaced("condition-removed", steps, "dropped", condition, null),
      at: [...steps, key],
      edits: [{ steps, value: event }],
    },
    ...within([...steps, key], conditionChanges(condition, words)),
  ];
}

/** What opens a rule: one of several events dropped, and an event that is awaited since another. */
export function triggerChanges(on: Rule["on"]): Change[] {
  if (typeof on === "string") return [];
  if ("any" in on) return membersDropped("trigger-dropped", ["any"], on.any);
  if ("notBefore" in on) {
    return [
      {
        ...replaced("trigger-dropped", [], "dropped", on.notBefore, null),
        at: ["notBefore"],
        edits: [{ steps: [], value: on.event }],
      },
    ];
  }
  return [];
}
