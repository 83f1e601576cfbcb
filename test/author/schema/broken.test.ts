import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { vocabulary } from "../../../generated/rules/vocabulary.js";
import { type Validate, validatorFor } from "./validator.js";

const pack = "rules/jiamusi-sharing-2018";
const validators = new Map<string, Validate>();

function faultsIn(kind: string, json: unknown): readonly string[] {
  const known = validators.get(kind) ?? validatorFor(kind, { vocabulary, ids: null });
  validators.set(kind, known);
  return known(json);
}

/** A copy of a shipped file, changed. */
// biome-ignore lint/suspicious/noExplicitAny: a break goes where no type would let it.
function broken(path: string, breakIt: (json: any) => unknown): unknown {
  const json: unknown = JSON.parse(readFileSync(path, "utf8"));
  breakIt(json);
  return json;
}

const rules = `${pack}/rules.json`;
const liability = `${pack}/liability.json`;
const categories = `${pack}/categories.json`;
const regulation = `${pack}/regulation.json`;
const theCase = "examples/cases/01-answered-in-time.json";
const suite = `${pack}/scenarios/share-requests.json`;
const notice = "calendars/cn/2026.json";
const calendar = "calendars/cn/calendar.json";

// biome-ignore lint/suspicious/noExplicitAny: see above.
type Break = (json: any) => unknown;
// biome-ignore lint/suspicious/noExplicitAny: see above.
const answer = (json: any) => json.rules.find(({ id }: { id: string }) => id === "answer-share-request");

const breaks: readonly (readonly [string, string, string, Break])[] = [
  ["a misspelt key of a rule", "rules", rules, (json) => (answer(json).legalsource = "第一条")],
  ["a rule without its clause", "rules", rules, (json) => delete answer(json).legalSource],
  ["a rule that must and may", "rules", rules, (json) => (answer(json).may = { lifts: ["x"] })],
  ["a rule that neither must nor may", "rules", rules, (json) => delete answer(json).must],
  ["an unknown event", "rules", rules, (json) => (answer(json).on = "share-request.recieved")],
  [
    "an unknown event among several",
    "rules",
    rules,
    (json) => (answer(json).endedBy = ["share-request.gone"]),
  ],
  ["an unknown role", "rules", rules, (json) => (answer(json).bearer = "provder")],
  ["an unknown kind of case", "rules", rules, (json) => (answer(json).case = "share-requests")],
  ["an unknown unit", "rules", rules, (json) => (answer(json).must.within = { amount: 10, unit: "week" })],
  ["an amount that is a text", "rules", rules, (json) => (answer(json).must.within.amount = "10")],
  ["a limit in two ways", "rules", rules, (json) => (answer(json).must.by = { day: "01-31" })],
  ["an unknown operator", "rules", rules, (json) => (answer(json).when = leaf({ operator: "equals" }))],
  [
    "an unknown decorator",
    "rules",
    rules,
    (json) => (answer(json).when = leaf({ operator: "anyFact:equal" })),
  ],
  ["a decorated `stated`", "rules", rules, (json) => (answer(json).when = leaf({ operator: "not:stated" }))],
  [
    "an unknown fact, deep inside",
    "rules",
    rules,
    (json) => (answer(json).when = { all: [{ not: leaf({ fact: "resorce" }) }] }),
  ],
  ["an empty group", "rules", rules, (json) => (answer(json).when = { all: [] })],
  ["two groups in one", "rules", rules, (json) => (answer(json).when = { all: [leaf({})], any: [leaf({})] })],
  [
    "a comparison without a value",
    "rules",
    rules,
    (json) => (answer(json).when = { fact: "resource", operator: "equal" }),
  ],
  ["a path with a filter", "rules", rules, (json) => (answer(json).when = leaf({ path: "$.a[?(@.b)]" }))],
  [
    "a value read from an unknown fact",
    "rules",
    rules,
    (json) => (answer(json).when = leaf({ value: { fact: "resorce" } })),
  ],
  [
    "events of no type",
    "rules",
    rules,
    (json) => (answer(json).when = leaf({ fact: "events", path: "$.count" })),
  ],
  [
    "an unknown measure",
    "liability",
    liability,
    (json) => (json.items[0].measures[0].measure = "fine-of-ten"),
  ],
  [
    "a measure on nobody known",
    "liability",
    liability,
    (json) => (json.items[0].measures[0].on = ["nobody"]),
  ],
  ["an unknown class", "categories", categories, (json) => (json.categories[0].classes[0].class = "free")],
  ["an unknown reason", "regulation", regulation, (json) => (json.nonOperative[0].reason = "boring")],
  ["an unknown rank", "regulation", regulation, (json) => (json.rank = "municipal-regulation")],
  ["a date in words", "regulation", regulation, (json) => (json.appliesFrom = "2018年12月19日")],
  ["a title in one language", "regulation", regulation, (json) => delete json.title.en],
  ["an unknown fact of a case", "case", theCase, (json) => (json.facts.resorce = {})],
  ["an unknown key in a fact", "case", theCase, (json) => (json.facts.resource.shareclass = "conditional")],
  [
    "a value that the fact cannot have",
    "case",
    theCase,
    (json) => (json.facts.resource.shareClass = "maybe"),
  ],
  ["an unknown event of a case", "case", theCase, (json) => (json.events[0].type = "share-request.asked")],
  [
    "data that the event does not carry",
    "case",
    theCase,
    (json) => (json.events[0].data = { colour: "red" }),
  ],
  ["data of the wrong type", "case", theCase, (json) => (json.events[0].data = { shareClass: 1 })],
  ["an unknown role of a case", "case", theCase, (json) => (json.roles.giver = "市民政局")],
  ["a case without events", "case", theCase, (json) => delete json.events],
  [
    "an expectation of no such key",
    "suite",
    suite,
    (json) => (json.scenarios[0].expect = { obligation: [] }),
  ],
  [
    "an expected state of no such name",
    "suite",
    suite,
    (json) => (json.scenarios[0].expect = { obligations: [{ state: "late" }] }),
  ],
  [
    "an unknown event in a scenario",
    "suite",
    suite,
    (json) => (json.scenarios[0].case = { events: [{ id: "e", type: "x.y" }] }),
  ],
  [
    "a row that changes no pointer",
    "suite",
    suite,
    (json) => (json.scenarios[0].rows = [{ set: { facts: {} } }]),
  ],
  ["a notice without a number", "notice", notice, (json) => delete json.notice],
  ["a rest day in words", "notice", notice, (json) => (json.rest[0].days[0] = "1月1日")],
  [
    "a statutory day of neither kind",
    "calendar",
    calendar,
    (json) => (json.statutory[0].days[0] = { holiday: "x" }),
  ],
  [
    "an event word without a label",
    "vocabulary",
    "rules/vocabulary.json",
    (json) => delete json.events["share-request.received"].zh,
  ],
  [
    "a power that is none",
    "vocabulary",
    "rules/vocabulary.json",
    (json) => (json.events["verification.extended"].exercise = "prolong"),
  ],
];

function leaf(part: object): object {
  return { fact: "resource", path: "$.shareClass", operator: "equal", value: "conditional", ...part };
}

test.each(breaks)("%s is refused while it is written", (_, kind, path, breakIt) => {
  expect(faultsIn(kind, broken(path, breakIt))).not.toEqual([]);
});

test.each([
  ...new Set(breaks.map(([, kind, path]) => `${kind} ${path}`)),
])("unbroken, it is not: %s", (at) => {
  const [kind = "", path = ""] = at.split(" ");
  expect(
    faultsIn(
      kind,
      broken(path, () => {}),
    ),
  ).toEqual([]);
});

test("what only the parser can say is let through: an id that nothing has, a day that does not exist", () => {
  const elsewhere = broken(liability, (json) => json.items[0].of.push("no-such-rule"));
  expect(faultsIn("liability", elsewhere)).toEqual([]);
  const noDay = broken(regulation, (json) => {
    json.appliesFrom = "2019-02-30";
  });
  expect(faultsIn("regulation", noDay)).toEqual([]);
});
