import { parsePath } from "../../condition/path.js";
import { deedOf, triggerEvents } from "../../regulation/events-of.js";
import type { Rule } from "../../regulation/regulation.js";
import { laterThan, type Sight, typeOfFact } from "../../regulation/scope-types.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { bearerChanges } from "./bearer-changes.js";
import { dropped, membersDropped, replaced, within } from "./changes.js";
import { conditionChanges, removable } from "./condition-changes.js";
import { eventsChanges, triggerChanges } from "./events-changes.js";
import { figureChanges, limitChanges, yearlyChanges } from "./limit-changes.js";
import type { Change } from "./mutant.js";
import { powerChanges } from "./power-changes.js";
import type { Words } from "./words-at.js";

/** Every change of a rule that leaves it standing. */
export function ruleChanges(rule: Rule, vocabulary: Vocabulary, roles: readonly string[]): Change[] {
  const words: Words = { vocabulary, sight: sightOf(rule, vocabulary) };
  return [
    ...(typeof rule.case === "object" ? membersDropped("kind-dropped", ["case", "any"], rule.case.any) : []),
    ...within(["bearer"], bearerChanges(rule.bearer, roles)),
    ...within(["on"], triggerChanges(rule.on)),
    ...(typeof rule.on === "object" && "first" in rule.on && rule.on.first !== undefined
      ? figureChanges("years", ["on", "first"], rule.on.first, 1949)
      : []),
    ...removable(["when"], rule.when, words),
    ...removable(["unless"], rule.unless, words),
    ...(rule.otherLaw === undefined ? [] : [dropped("condition-removed", ["otherLaw"], rule.otherLaw)]),
    ...mustChanges(rule, words),
    ...mustNotChanges(rule, words),
    ...(rule.may === undefined ? [] : within(["may"], powerChanges(rule.may, words))),
    ...membersDropped("ending-dropped", ["endedBy"], rule.endedBy ?? [], 0).map((change) =>
      rule.endedBy?.length === 1 ? { ...change, edits: [{ steps: ["endedBy"], value: undefined }] } : change,
    ),
    ...(rule.covers === undefined ? [] : [dropped("covers-dropped", ["covers"], rule.covers)]),
    ...forceChanges(rule),
  ];
}

function mustChanges({ must }: Rule, words: Words): Change[] {
  if (must === undefined) return [];
  if ("be" in must) return within(["must", "be"], conditionChanges(must.be, words));
  if ("after" in must) return within(["must", "after"], eventsChanges(must.after, words));
  return [
    ...within(["must", "do"], eventsChanges(must.do, words)),
    ...("within" in must
      ? within(["must", "within"], limitChanges(must.within))
      : within(["must", "by"], yearlyChanges(must.by))),
  ];
}

function mustNotChanges({ mustNot }: Rule, words: Words): Change[] {
  if (mustNot === undefined || !("do" in mustNot)) return [];
  return [
    ...within(["mustNot", "do"], eventsChanges(mustNot.do, words)),
    ...("within" in mustNot
      ? within(["mustNot", "within"], limitChanges(mustNot.within))
      : figureChanges("times", ["mustNot", "moreThan"], mustNot.moreThan, 0)),
  ];
}

/** What is owed in principle is at most a warning; a power has no force of that kind. */
function forceChanges({ force, may }: Rule): Change[] {
  if (may !== undefined) return [];
  if (force === "hedged") return [dropped("force-toggled", ["force"], force)];
  return [replaced("force-toggled", ["force"], "hedged", null, "hedged")];
}

/** What the conditions of a rule see: its triggers as start, its deed as event, an element as item. */
export function sightOf(rule: Rule, vocabulary: Vocabulary): Sight {
  const start = triggerEvents(rule.on);
  const deed = deedOf(rule)?.members.map(({ event }) => event) ?? [];
  return { start, event: [...start, ...deed], item: itemOf(rule.on, vocabulary), later: laterThan.checks };
}

function itemOf(on: Rule["on"], vocabulary: Vocabulary): Sight["item"] {
  if (typeof on === "string" || !("fact" in on)) return null;
  const steps = [on.path ?? "$", on.each ?? "$"].flatMap((path) => parsePath(path) ?? []);
  const sight: Sight = { start: [], event: [], item: null, later: [] };
  const type = typeOfFact(on.fact, steps, sight, vocabulary);
  return on.each !== undefined && typeof type === "object" && type !== null && "list" in type
    ? type.list
    : type;
}
