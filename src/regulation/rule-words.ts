import { parsePath } from "../condition/path.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { eventFaults, wordFaults } from "../vocabulary/parse.js";
import { type ConditionContext, conditionFaults } from "./condition-words.js";
import { placedMembers, placedTriggers, triggerEvents } from "./events-of.js";
import { unknownPath } from "./known-paths.js";
import { limitFaults } from "./limit-words.js";
import { pathFaults } from "./path-words.js";
import type { ReadableRule } from "./readable-rule.js";
import type { Rule } from "./regulation.js";
import { ruleSchema } from "./rule-schema.js";
import { laterThan, type Sight, seesCaseOnly, typeOfFact } from "./scope-types.js";

/** The faults of a rule's words: what it names must be known, and it says one thing only. */
export function ruleFaults(rule: ReadableRule, steps: Steps, context: ConditionContext): Diagnostic[] {
  const start = rule.on === undefined ? [] : triggerEvents(rule.on);
  const sight: Sight = { start, event: start, item: itemType(rule, context), later: laterThanRule(rule) };
  const { vocabulary, file } = context;
  return [
    ...modalityFaults(rule, steps, file),
    ...(rule.on === undefined ? [] : triggerFaults(rule.on, steps, context)),
    ...(rule.case === undefined ? [] : caseFaults(rule.case, [...steps, "case"], context)),
    ...(rule.bearer === undefined ? [] : bearerFaults(rule.bearer, [...steps, "bearer"], sight, context)),
    ...(rule.when === undefined ? [] : conditionFaults(rule.when, [...steps, "when"], sight, context)),
    ...(rule.unless === undefined ? [] : conditionFaults(rule.unless, [...steps, "unless"], sight, context)),
    ...(rule.otherLaw === undefined
      ? []
      : pathFaults(rule.otherLaw, [...steps, "otherLaw"], seesCaseOnly, context)),
    ...(rule.must !== undefined && "be" in rule.must
      ? conditionFaults(rule.must.be, [...steps, "must", "be"], sight, context)
      : []),
    ...deedFaults(rule, steps, sight, context),
    ...limitFaults(rule, steps, sight, context),
    ...(rule.may === undefined ? [] : powerFaults(rule.may, steps, sight, context)),
    ...(rule.endedBy ?? []).flatMap((event, index) =>
      eventFaults(event, [...steps, "endedBy", index], vocabulary, file),
    ),
  ];
}

const none = { zh: "没有", en: "none" };

function modalityFaults({ written }: ReadableRule, steps: Steps, file: string): Diagnostic[] {
  const said = ["must", "mustNot", "may"].filter((modality) => written.includes(modality));
  // A misspelt `must` has its own fault already.
  const misspelt = written.some((key) => !Object.hasOwn(ruleSchema.shape, key));
  if (said.length === 1 || written.length === 0 || (said.length === 0 && misspelt)) return [];
  const found = said.length === 0 ? none : { zh: said.join("、"), en: said.join(", ") };
  return [diagnostic("rule.one-modality", steps, { ...found }, { file })];
}

function triggerFaults(on: Rule["on"], steps: Steps, context: ConditionContext): Diagnostic[] {
  const { vocabulary, file } = context;
  const events = placedTriggers(on).flatMap(({ event, steps: inner }) =>
    eventFaults(event, [...steps, ...inner], vocabulary, file),
  );
  if (typeof on !== "object" || !("fact" in on)) return events;
  const whole = pathFaults({ fact: on.fact, path: on.path }, [...steps, "on"], seesCaseOnly, context);
  if (whole.length > 0 || on.each === undefined) return whole;
  const list = elementsType(on, context);
  if (list !== null) return [];
  const details = { fact: on.fact, path: on.each };
  return [unknownPath(details, [...steps, "on", "each"], seesCaseOnly, context)];
}

/** The type of one element of the list that a rule ranges over; null where there is no such list. */
function elementsType(
  on: { readonly fact: string; readonly path?: string | undefined; readonly each?: string | undefined },
  { vocabulary }: Pick<ConditionContext, "vocabulary">,
): Sight["item"] {
  const whole = parsePath(on.path ?? "$");
  const each = parsePath(on.each ?? "$");
  if (whole === null || each === null) return null;
  const list = typeOfFact(on.fact, [...whole, ...each], seesCaseOnly, vocabulary);
  return typeof list === "object" && list !== null && "list" in list ? list.list : null;
}

/** Powers and duties with a clock are read before it is known what was running; the other rules after. */
function laterThanRule({ must, may }: ReadableRule): Sight["later"] {
  const hasClock = may !== undefined || (typeof must === "object" && must !== null && "do" in must);
  return hasClock ? laterThan.clocks : laterThan.checks;
}

/** What conditions see as `item`: one element, or the fact itself where the rule is read once a case. */
export function itemType(
  { on }: Pick<ReadableRule, "on">,
  context: Pick<ConditionContext, "vocabulary">,
): Sight["item"] {
  if (typeof on !== "object" || !("fact" in on)) return null;
  if (on.each !== undefined) return elementsType(on, context);
  const whole = parsePath(on.path ?? "$");
  return whole === null ? null : typeOfFact(on.fact, whole, seesCaseOnly, context.vocabulary);
}

/** The kinds of case in which a rule or a category is read. */
export function caseFaults(
  kinds: Rule["case"],
  steps: Steps,
  { vocabulary, file }: Pick<ConditionContext, "vocabulary" | "file">,
): Diagnostic[] {
  if (kinds === "any") return [];
  if (typeof kinds === "string") return wordFaults("kinds", kinds, steps, vocabulary, file);
  return kinds.any.flatMap((kind, index) =>
    wordFaults("kinds", kind, [...steps, "any", index], vocabulary, file),
  );
}

function bearerFaults(
  bearer: Rule["bearer"],
  steps: Steps,
  sight: Sight,
  context: ConditionContext,
): Diagnostic[] {
  const { vocabulary, file } = context;
  if (typeof bearer === "string") return wordFaults("roles", bearer, steps, vocabulary, file);
  if ("actorOf" in bearer) {
    return bearer.actorOf === "start"
      ? []
      : eventFaults(bearer.actorOf, [...steps, "actorOf"], vocabulary, file);
  }
  if ("namedBy" in bearer) {
    const path = parsePath(bearer.namedBy);
    if (path !== null && typeOfFact("start", path, sight, vocabulary) !== null) return [];
    const details = { fact: "start", path: bearer.namedBy };
    return [unknownPath(details, [...steps, "namedBy"], sight, context)];
  }
  const [form, roles] = Object.entries(bearer)[0] as [string, readonly string[]];
  return roles.flatMap((role, index) => wordFaults("roles", role, [...steps, form, index], vocabulary, file));
}

function deedFaults(rule: ReadableRule, steps: Steps, sight: Sight, context: ConditionContext): Diagnostic[] {
  return placedMembers(rule).flatMap(({ event, when, neededIf, steps: inner, eventSteps }) => {
    const place = [...steps, ...inner];
    const act: Sight = { ...sight, event: [event] };
    return [
      ...eventFaults(event, [...steps, ...eventSteps], context.vocabulary, context.file),
      ...(when === null ? [] : conditionFaults(when, [...place, "when"], act, context)),
      ...(neededIf === null ? [] : conditionFaults(neededIf, [...place, "neededIf"], sight, context)),
    ];
  });
}

function powerFaults(
  may: NonNullable<Rule["may"]>,
  steps: Steps,
  sight: Sight,
  context: ConditionContext,
): Diagnostic[] {
  const { vocabulary, file } = context;
  const ends = "exclude" in may ? (["from", "to"] as const) : [];
  return [
    ...ceilingFaults(may, [...steps, "may"], file),
    ...ends.flatMap((end) => {
      const event = (may as { readonly from?: string; readonly to?: string })[end];
      return event === undefined ? [] : eventFaults(event, [...steps, "may", end], vocabulary, file);
    }),
    ...(may.requires ?? []).flatMap((requirement, index) => {
      const place = [...steps, "may", "requires", index];
      if ("when" in requirement) return conditionFaults(requirement.when, [...place, "when"], sight, context);
      if ("event" in requirement)
        return eventFaults(requirement.event, [...place, "event"], vocabulary, file);
      return [];
    }),
  ];
}

/** Only what is granted as an amount has a ceiling: how long a clock may stand still is a duty to set it going. */
function ceilingFaults(may: NonNullable<Rule["may"]>, steps: Steps, file: string): Diagnostic[] {
  if ("extend" in may) return [];
  return ["atMost", "over"].flatMap((key) =>
    Object.hasOwn(may, key) && may[key as keyof typeof may] !== undefined
      ? [diagnostic("rule.ceiling-of-no-amount", [...steps, key], { key }, { file, hint: ceilingHint })]
      : [],
  );
}

const ceilingHint = {
  zh: "中止最多多久，另写一条规则：中止以后，应当在多久以内恢复（must.do 恢复，within 那个期间）",
  en: "say how long it may last as a rule of its own: after it was stopped, it must be set going within that time",
};
