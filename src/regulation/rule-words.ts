import { parsePath } from "../condition/path.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { eventFaults, wordFaults } from "../vocabulary/parse.js";
import { type ConditionContext, conditionFaults } from "./condition-words.js";
import { deedOf, type MemberGroup, triggerEvents } from "./events-of.js";
import type { Rule } from "./regulation.js";
import { type Sight, typeOfFact } from "./scope-types.js";

/** The faults of a rule's words: what it names must be known, and it says one thing only. */
export function ruleFaults(rule: Partial<Rule>, steps: Steps, context: ConditionContext): Diagnostic[] {
  const { vocabulary, file } = context;
  const start = rule.on === undefined ? [] : triggerEvents(rule.on);
  const sight: Sight = { start, event: start, item: itemType(rule, context) };
  const deed = deedOf(rule);
  const acts: Sight = { ...sight, event: deed?.members.map((member) => member.event) ?? start };
  const on = rule.on;
  return [
    ...modalityFaults(rule, steps, file),
    ...start.flatMap((event) => eventFaults(event, [...steps, "on"], vocabulary, file)),
    ...(typeof on === "object" && "notBefore" in on
      ? eventFaults(on.notBefore, [...steps, "on", "notBefore"], vocabulary, file)
      : []),
    ...(typeof on === "object" && "fact" in on
      ? wordFaults("facts", on.fact, [...steps, "on", "fact"], vocabulary, file)
      : []),
    ...(rule.case === undefined ? [] : caseFaults(rule.case, [...steps, "case"], context)),
    ...(rule.bearer === undefined ? [] : bearerFaults(rule.bearer, [...steps, "bearer"], context)),
    ...(rule.when === undefined ? [] : conditionFaults(rule.when, [...steps, "when"], sight, context)),
    ...(rule.unless === undefined ? [] : conditionFaults(rule.unless, [...steps, "unless"], sight, context)),
    ...(rule.otherLaw === undefined
      ? []
      : wordFaults("facts", rule.otherLaw.fact, [...steps, "otherLaw", "fact"], vocabulary, file)),
    ...(rule.must !== undefined && "be" in rule.must
      ? conditionFaults(rule.must.be, [...steps, "must", "be"], sight, context)
      : []),
    ...(deed === null
      ? []
      : deedFaults(deed, [...steps, rule.must === undefined ? "mustNot" : "must"], acts, context)),
    ...limitFaults(rule, steps, sight, context),
    ...(rule.may === undefined ? [] : powerFaults(rule.may, steps, sight, context)),
    ...(rule.endedBy ?? []).flatMap((event, index) =>
      eventFaults(event, [...steps, "endedBy", index], vocabulary, file),
    ),
  ];
}

function modalityFaults(rule: Partial<Rule>, steps: Steps, file: string): Diagnostic[] {
  const said = (["must", "mustNot", "may"] as const).filter((modality) => rule[modality] !== undefined);
  if (said.length === 1) return [];
  // A misshapen `must` has its own fault already: only a rule that can be read says too much or too little.
  if (rule.id === undefined || rule.on === undefined) return [];
  return [diagnostic("rule.one-modality", steps, { found: said.join(", ") || "0" }, { file })];
}

function itemType(rule: Partial<Rule>, { vocabulary }: ConditionContext): Sight["item"] {
  const on = rule.on;
  if (typeof on !== "object" || !("fact" in on) || on.each === undefined) return null;
  const list = typeOfFact(
    on.fact,
    parsePath(on.each) ?? [],
    { start: [], event: [], item: null },
    vocabulary,
  );
  return typeof list === "object" && list !== null && "list" in list ? list.list : null;
}

function caseFaults(kinds: Rule["case"], steps: Steps, { vocabulary, file }: ConditionContext): Diagnostic[] {
  if (kinds === "any") return [];
  const list = typeof kinds === "string" ? [kinds] : kinds.any;
  return list.flatMap((kind) => wordFaults("kinds", kind, steps, vocabulary, file));
}

function bearerFaults(
  bearer: Rule["bearer"],
  steps: Steps,
  { vocabulary, file }: ConditionContext,
): Diagnostic[] {
  if (typeof bearer === "string") return wordFaults("roles", bearer, steps, vocabulary, file);
  if ("actorOf" in bearer) {
    return bearer.actorOf === "start"
      ? []
      : eventFaults(bearer.actorOf, [...steps, "actorOf"], vocabulary, file);
  }
  if ("namedBy" in bearer) return [];
  const [form, roles] = Object.entries(bearer)[0] as [string, readonly string[]];
  return roles.flatMap((role, index) => wordFaults("roles", role, [...steps, form, index], vocabulary, file));
}

function deedFaults(deed: MemberGroup, steps: Steps, sight: Sight, context: ConditionContext): Diagnostic[] {
  return deed.members.flatMap((member) => [
    ...eventFaults(member.event, steps, context.vocabulary, context.file),
    ...(member.when === null ? [] : conditionFaults(member.when, steps, sight, context)),
    ...(member.neededIf === null ? [] : conditionFaults(member.neededIf, steps, sight, context)),
  ]);
}

function limitFaults(
  rule: Partial<Rule>,
  steps: Steps,
  sight: Sight,
  context: ConditionContext,
): Diagnostic[] {
  const deed = rule.must ?? rule.mustNot;
  if (deed === undefined || !("within" in deed) || typeof deed.within === "string") return [];
  const within = deed.within;
  const members = "least" in within ? within.least : "greatest" in within ? within.greatest : [within];
  return members.flatMap((member) => {
    if (!("from" in member)) return [];
    const type = typeOfFact(member.from, parsePath(member.path) ?? [], sight, context.vocabulary);
    if (type === "amount" || type === "day") return [];
    const place = [...steps, rule.must === undefined ? "mustNot" : "must", "within"];
    return [
      diagnostic("rule.limit-type", place, { path: `${member.from} ${member.path}` }, { file: context.file }),
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
  const ends = "exclude" in may ? [may.from, may.to] : [];
  return [
    ...ends.flatMap((event) =>
      event === undefined ? [] : eventFaults(event, [...steps, "may"], vocabulary, file),
    ),
    ...(may.requires ?? []).flatMap((requirement, index) => {
      const place = [...steps, "may", "requires", index];
      if ("when" in requirement) return conditionFaults(requirement.when, [...place, "when"], sight, context);
      if ("event" in requirement)
        return eventFaults(requirement.event, [...place, "event"], vocabulary, file);
      return [];
    }),
  ];
}
