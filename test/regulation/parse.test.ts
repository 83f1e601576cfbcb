import { describe, expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import type { PackFiles } from "../../src/regulation/parse.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import { buskingFiles } from "../packs.js";
import { gone, mutated, ruleAt } from "./mutated.js";

/** Each fault in short: code, place, and what was meant where that is known. */
function faultsOf(files: PackFiles): readonly string[] {
  return parseRegulation(files, vocabulary).diagnostics.map(({ code, file, path, hint }) => {
    const meant = hint?.en.match(/^did you mean "(.*)"/)?.[1];
    return [code, `${file}${path}`, ...(meant === undefined ? [] : [`→ ${meant}`])].join(" ");
  });
}

const [acknowledge, decide, sayWhy, extend, pause, equip] = [
  "acknowledge",
  "decide",
  "say-why",
  "extend-decision",
  "pause-decision",
  "equip",
].map(ruleAt) as [string, string, string, string, string, string];
const [opine, noNoise, promised, untilTheDay, yearly, spots, cleanUp, inspectFirst] = [
  "opine",
  "no-noise",
  "promised",
  "until-the-day",
  "yearly-list",
  "lit-spots",
  "clean-up",
  "inspect-first",
].map(ruleAt) as [string, string, string, string, string, string, string, string];

const leaf = (fact: string, path: string, value: unknown = true, more: object = {}) => ({
  fact,
  path,
  operator: "equal",
  value,
  ...more,
});

test("the made-up pack is sound", () => {
  expect(faultsOf(buskingFiles())).toEqual([]);
});

/** A change, and the one fault it must give. */
type Row = readonly [what: string, changes: Readonly<Record<string, unknown>>, fault: string];

const shape: readonly Row[] = [
  ["an unknown key in a rule", { [`${decide}/endBy`]: [] }, `shape.unknown-key ${decide}/endBy → endedBy`],
  [
    "a modality by a slip of the pen",
    { [`${acknowledge}/must`]: gone, [`${acknowledge}/mustt`]: {} },
    `shape.unknown-key ${acknowledge}/mustt → must`,
  ],
  ["a rule without its bearer", { [`${acknowledge}/bearer`]: gone }, `shape.missing ${acknowledge}`],
  [
    "a limit in unknown units",
    { [`${decide}/must/within/unit`]: "days" },
    `shape.value ${decide}/must/within/unit → day`,
  ],
  ["half a day", { [`${decide}/must/within/amount`]: 0.5 }, `shape.type ${decide}/must/within/amount`],
  [
    "a day of the year that is none",
    { [`${yearly}/must/by/day`]: "13-01" },
    `shape.invalid ${yearly}/must/by/day`,
  ],
  [
    "an unknown key in the regulation",
    { "regulation.json/titel": {} },
    "shape.unknown-key regulation.json/titel → title",
  ],
  ["an unknown rank", { "regulation.json/rank": "law-ish" }, "shape.value regulation.json/rank"],
  [
    "an unknown status",
    { "regulation.json/status": "inforce" },
    "shape.value regulation.json/status → in-force",
  ],
  [
    "a date in another form",
    { "regulation.json/appliesFrom": "2018/01/01" },
    "shape.invalid regulation.json/appliesFrom",
  ],
  [
    "an unknown key in a liability item",
    { "liability.json/items/0/mesures": [] },
    "shape.unknown-key liability.json/items/0/mesures → measures",
  ],
  [
    "an unknown mode of a measure",
    { "liability.json/items/0/measures/0/mode": "must" },
    "shape.value liability.json/items/0/measures/0/mode",
  ],
  [
    "an unknown key in a category",
    { "categories.json/categories/0/criterion": [] },
    "shape.unknown-key categories.json/categories/0/criterion → criteria",
  ],
  [
    "an unknown class",
    { "categories.json/categories/0/classes/0/class": "open" },
    "shape.value categories.json/categories/0/classes/0/class",
  ],
  [
    "a word of its own without English",
    { "vocabulary.json/roles/police/en": gone },
    "shape.missing vocabulary.json/roles/police",
  ],
  ["no rules", { rules: undefined }, "shape.type rules.json"],
  ["no categories", { categories: null }, "shape.type categories.json"],
  ["a list for the regulation", { regulation: [] }, "shape.type regulation.json"],
];

const words: readonly Row[] = [
  [
    "an event that opens",
    { [`${acknowledge}/on`]: "busking.aplied" },
    `word.unknown ${acknowledge}/on → busking.applied`,
  ],
  [
    "one of several events that open",
    { [`${acknowledge}/on`]: { any: ["busking.applied", "busking.forwardd"] } },
    `word.unknown ${acknowledge}/on/any/1 → busking.forwarded`,
  ],
  [
    "an event not before which",
    { [`${acknowledge}/on`]: { event: "busking.applied", notBefore: "busking.forwardd" } },
    `word.unknown ${acknowledge}/on/notBefore → busking.forwarded`,
  ],
  [
    "an event that may be missing",
    { [`${acknowledge}/on`]: { event: "busking.aplied", notBefore: "busking.forwarded" } },
    `word.unknown ${acknowledge}/on/event → busking.applied`,
  ],
  [
    "an event that fulfils",
    { [`${acknowledge}/must/do`]: "busking.acknowleged" },
    `word.unknown ${acknowledge}/must/do → busking.acknowledged`,
  ],
  [
    "one of several events that fulfil",
    { [`${decide}/must/do/any/1`]: "busking.refusd" },
    `word.unknown ${decide}/must/do/any/1 → busking.refused`,
  ],
  [
    "one of all events that fulfil",
    { [`${equip}/must/do/all/1/event`]: "site.markd" },
    `word.unknown ${equip}/must/do/all/1/event → site.marked`,
  ],
  [
    "an event that must come before",
    { [`${inspectFirst}/must/after`]: "stage.inspectd" },
    `word.unknown ${inspectFirst}/must/after → stage.inspected`,
  ],
  [
    "an event that must not happen so often",
    { [`${ruleAt("tell-once")}/mustNot/do`]: "busking.instructd" },
    `word.unknown ${ruleAt("tell-once")}/mustNot/do → busking.instructed`,
  ],
  [
    "an event that ends",
    { [`${decide}/endedBy/0`]: "busking.withdrown" },
    `word.unknown ${decide}/endedBy/0 → busking.withdrawn`,
  ],
  [
    "the end of a pause",
    { [`${pause}/may/to`]: "busking.resumd" },
    `word.unknown ${pause}/may/to → busking.resumed`,
  ],
  [
    "an event that a power requires",
    { [`${extend}/may/requires/0`]: { event: "opinion.givn", onBreach: "void" } },
    `word.unknown ${extend}/may/requires/0/event → opinion.given`,
  ],
  [
    "a fact in a condition",
    { [`${equip}/must/do/all/1/neededIf/fact`]: "ptich" },
    `word.unknown ${equip}/must/do/all/1/neededIf/fact → pitch`,
  ],
  [
    "a path in a condition",
    { [`${equip}/must/do/all/1/neededIf/path`]: "$.bussy" },
    `word.unknown-path ${equip}/must/do/all/1/neededIf/path → $.busy`,
  ],
  [
    "data that the event does not carry",
    { [`${noNoise}/when/path`]: "$.data.laud" },
    `word.unknown-path ${noNoise}/when/path → $.data.loud`,
  ],
  [
    "what every object has is no property of an event",
    { [`${noNoise}/when`]: leaf("start", "$.toString") },
    `word.unknown-path ${noNoise}/when/path`,
  ],
  [
    "an axis that is none",
    { [`${noNoise}/when`]: leaf("classification", "$.shar.class", "withheld") },
    `word.unknown-path ${noNoise}/when/path → $.share.class`,
  ],
  [
    "a class that is none",
    { [`${noNoise}/when`]: leaf("classification", "$.share.class", "withhold") },
    `shape.value ${noNoise}/when/value → withheld`,
  ],
  [
    "a value of a list",
    { [`${noNoise}/when`]: leaf("pitch", "$.class", "conditionl") },
    `shape.value ${noNoise}/when/value → conditional`,
  ],
  [
    "one of several values of a list",
    { [`${noNoise}/when`]: { ...leaf("pitch", "$.class", ["withheld", "free"]), operator: "in" } },
    `shape.value ${noNoise}/when/value/1`,
  ],
  [
    "a kind of role in a condition",
    { "regulation.json/scope/0/when/value": "contracter" },
    "shape.value regulation.json/scope/0/when/value → contractor",
  ],
  [
    "a role in a condition",
    { "regulation.json/scope/0/when/path": "$.registri.kind" },
    "word.unknown-path regulation.json/scope/0/when/path → $.registry.kind",
  ],
  [
    "who acted in a condition",
    { [`${ruleAt("friendly")}/must/be/value`]: "registri" },
    `shape.value ${ruleAt("friendly")}/must/be/value → registry`,
  ],
  [
    "events asked about in a condition",
    { [`${noNoise}/when`]: leaf("events", "$.inForce", true, { params: { type: "busking.pausd" } }) },
    `word.unknown ${noNoise}/when/params/type → busking.paused`,
  ],
  [
    "no events asked about",
    { [`${noNoise}/when`]: leaf("events", "$.count", 1) },
    `word.unknown ${noNoise}/when/params/type`,
  ],
  [
    "an obligation asked about",
    { [`${noNoise}/when`]: leaf("obligations", "$.running", true, { params: { rule: "decid" } }) },
    `pack.unknown-rule ${noNoise}/when/params/rule → decide`,
  ],
  [
    "a fact that a value is read from",
    { [`${noNoise}/when`]: leaf("pitch", "$.busy", { fact: "ptich", path: "$.busy" }) },
    `word.unknown ${noNoise}/when/value/fact → pitch`,
  ],
  [
    "an operator",
    { [`${noNoise}/when/operator`]: "eqaul" },
    `condition.unknown-operator ${noNoise}/when/operator → equal`,
  ],
  [
    "a decorator",
    { [`${noNoise}/when/operator`]: "nott:equal" },
    `condition.unknown-decorator ${noNoise}/when/operator → not`,
  ],
  [
    "a named condition",
    { [`${noNoise}/when`]: { condition: "loud" } },
    `condition.unknown-reference ${noNoise}/when/condition`,
  ],
  [
    "a fact in a named condition",
    {
      "rules.json/conditions": { busy: leaf("ptich", "$.busy") },
      [`${noNoise}/when`]: { condition: "busy" },
    },
    "word.unknown rules.json/conditions/busy/fact → pitch",
  ],
  [
    "the fact that opens",
    { [`${spots}/on/fact`]: "ptich", [`${spots}/must/be`]: leaf("pitch", "$.busy") },
    `word.unknown ${spots}/on/fact → pitch`,
  ],
  [
    "the list that a rule ranges over",
    { [`${spots}/on/each`]: "$.busy", [`${spots}/must/be`]: leaf("pitch", "$.busy") },
    `word.unknown-path ${spots}/on/each`,
  ],
  [
    "a list by a path that runs code",
    { [`${spots}/on/each`]: "$..spots", [`${spots}/must/be`]: leaf("pitch", "$.busy") },
    `word.unknown-path ${spots}/on/each → $.spots`,
  ],
  [
    "a property of an element",
    { [`${spots}/must/be/path`]: "$.lid" },
    `word.unknown-path ${spots}/must/be/path → $.lit`,
  ],
  [
    "the exception of other law",
    { [`${noNoise}/otherLaw/fact`]: "festivlLaw" },
    `word.unknown ${noNoise}/otherLaw/fact → festivalLaw`,
  ],
  [
    "a path of the exception",
    { [`${noNoise}/otherLaw`]: { fact: "pitch", path: "$.festival" } },
    `word.unknown-path ${noNoise}/otherLaw/path`,
  ],
  [
    "a kind of case",
    { [`${decide}/case`]: "busking-aplication" },
    `word.unknown ${decide}/case → busking-application`,
  ],
  [
    "one of several kinds of case",
    { [`${decide}/case`]: { any: ["busking-application", "busking"] } },
    `word.unknown ${decide}/case/any/1`,
  ],
  ["a role", { [`${decide}/bearer`]: "registri" }, `word.unknown ${decide}/bearer → registry`],
  [
    "one of several roles",
    { [`${opine}/bearer/each/1`]: "distrikt" },
    `word.unknown ${opine}/bearer/each/1 → district`,
  ],
  [
    "the event whose actor bears",
    { [`${cleanUp}/bearer/actorOf`]: "stage.opend" },
    `word.unknown ${cleanUp}/bearer/actorOf → stage.opened`,
  ],
  [
    "the data that name the bearer",
    { [`${acknowledge}/bearer`]: { namedBy: "$.data.helper" } },
    `word.unknown-path ${acknowledge}/bearer/namedBy`,
  ],
  [
    "the fact of a limit",
    { [`${untilTheDay}/must/within/from`]: "ptich" },
    `word.unknown ${untilTheDay}/must/within/from → pitch`,
  ],
  [
    "a limit that is no amount and no day",
    { [`${untilTheDay}/must/within/path`]: "$.busy" },
    `rule.limit-type ${untilTheDay}/must/within`,
  ],
  [
    "one of several limits",
    { [`${promised}/must/within/least/1/path`]: "$.data.loud" },
    `rule.limit-type ${promised}/must/within/least/1`,
  ],
  [
    "a reason",
    { "regulation.json/nonOperative/0/reason": "purpos" },
    "word.unknown regulation.json/nonOperative/0/reason → purpose",
  ],
  [
    "a measure",
    { "liability.json/items/0/measures/0/measure": "repremand" },
    "word.unknown liability.json/items/0/measures/0/measure → reprimand",
  ],
  [
    "whom a measure hits",
    { "liability.json/items/0/measures/0/on/0": "registry-ofice" },
    "word.unknown liability.json/items/0/measures/0/on/0 → registry-office",
  ],
  [
    "who imposes it",
    { "liability.json/items/0/measures/1/by/0": "registri" },
    "word.unknown liability.json/items/0/measures/1/by/0 → registry",
  ],
  [
    "a subject",
    { "liability.json/items/0/subjects/1": "buskr" },
    "word.unknown liability.json/items/0/subjects/1 → busker",
  ],
  [
    "an order",
    { "liability.json/items/0/measures/1/after/order": "mending.orderd" },
    "word.unknown liability.json/items/0/measures/1/after/order → mending.ordered",
  ],
  [
    "what meets an order",
    { "liability.json/items/0/measures/1/after/metBy/0": "mending.don" },
    "word.unknown liability.json/items/0/measures/1/after/metBy/0 → mending.done",
  ],
  [
    "the date of an order",
    { "liability.json/items/0/measures/1/after/until": "$.data.bye" },
    "rule.limit-type liability.json/items/0/measures/1/after/until",
  ],
  [
    "a date of an order that is no day",
    { "liability.json/items/0/measures/1/after/until": "$.data.rule" },
    "rule.limit-type liability.json/items/0/measures/1/after/until",
  ],
  [
    "a condition of liability",
    { "liability.json/items/0/when": leaf("violation", "$.tipe", "do") },
    "word.unknown-path liability.json/items/0/when/path → $.type",
  ],
  [
    "the fact that declares a class",
    { "categories.json/categories/0/declared/fact": "ptich" },
    "word.unknown categories.json/categories/0/declared/fact → pitch",
  ],
  [
    "the path of the class declared",
    { "categories.json/categories/0/declared/path": "$.clas" },
    "word.unknown-path categories.json/categories/0/declared/path → $.class",
  ],
  [
    "a criterion",
    { "categories.json/categories/0/criteria/0/when/fact": "ptich" },
    "word.unknown categories.json/categories/0/criteria/0/when/fact → pitch",
  ],
  [
    "a proof",
    { "categories.json/categories/0/proof/0/be/path": "$.permit" },
    "word.unknown-path categories.json/categories/0/proof/0/be/path",
  ],
  [
    "who is to class",
    { "categories.json/categories/0/bearer": "registri" },
    "word.unknown categories.json/categories/0/bearer → registry",
  ],
  [
    "a word of its own that is shared",
    { "vocabulary.json/kinds/share-request": { zh: "共享", en: "share" } },
    "word.twice vocabulary.json/kinds/share-request",
  ],
];

const citations: readonly Row[] = [
  [
    "not in the outline",
    { [`${acknowledge}/legalSource`]: "第二十二条" },
    `citation.not-in-outline ${acknowledge}/legalSource`,
  ],
  [
    "a paragraph that is not there",
    { [`${acknowledge}/legalSource`]: "第二条第二款" },
    `citation.not-in-outline ${acknowledge}/legalSource`,
  ],
  [
    "unreadable",
    { [`${acknowledge}/legalSource`]: "第十十条" },
    `citation.unreadable ${acknowledge}/legalSource`,
  ],
  [
    "in another language",
    { [`${acknowledge}/legalSource`]: "Article 2" },
    `citation.unreadable ${acknowledge}/legalSource`,
  ],
  ["no such part", { [`${decide}/part`]: "决订" }, `citation.no-such-part ${decide}/part → 决定`],
  [
    "a part of a clause that says one thing",
    { [`${acknowledge}/part`]: "回执" },
    `citation.no-such-part ${acknowledge}/part`,
  ],
  [
    "also from",
    { [`${acknowledge}/alsoFrom`]: ["第四条", "第四十条"] },
    `citation.not-in-outline ${acknowledge}/alsoFrom/1`,
  ],
  [
    "also from a part",
    { [`${acknowledge}/alsoFrom`]: [{ legalSource: "第三条第一款", part: "期限" }] },
    `citation.no-such-part ${acknowledge}/alsoFrom/0/part`,
  ],
  [
    "an entry of the outline",
    { "regulation.json/outline/0": "第条", "regulation.json/nonOperative": [] },
    "citation.unreadable regulation.json/outline/0",
  ],
  [
    "an entry that stands twice",
    { "regulation.json/outline/0": "第2条", "regulation.json/nonOperative": [] },
    "citation.twice regulation.json/outline/1",
  ],
  [
    "a clause without operation",
    { "regulation.json/nonOperative/0/clause": "第九十条" },
    "citation.not-in-outline regulation.json/nonOperative/0/clause",
  ],
  [
    "a clause repaired",
    {
      "regulation.json/repairs": [
        { clause: "第九十条", stands: "甲", read: "乙", reason: { zh: "误", en: "slip" } },
      ],
    },
    "citation.not-in-outline regulation.json/repairs/0/clause",
  ],
  [
    "a clause read",
    { "regulation.json/readings": [{ id: "r", legalSource: "第九十条", zh: "读", en: "read" }] },
    "citation.not-in-outline regulation.json/readings/0/legalSource",
  ],
  [
    "a scope",
    { "regulation.json/scope/0/legalSource": "第九十条" },
    "citation.not-in-outline regulation.json/scope/0/legalSource",
  ],
  [
    "a liability item",
    { "liability.json/items/0/legalSource": "第九十条" },
    "citation.not-in-outline liability.json/items/0/legalSource",
  ],
  [
    "a class",
    { "categories.json/categories/0/classes/0/legalSource": "第九十条" },
    "citation.not-in-outline categories.json/categories/0/classes/0/legalSource",
  ],
  [
    "a criterion",
    { "categories.json/categories/0/criteria/0/legalSource": "第九十条" },
    "citation.not-in-outline categories.json/categories/0/criteria/0/legalSource",
  ],
  [
    "a proof",
    { "categories.json/categories/0/proof/0/legalSource": "第九十条" },
    "citation.not-in-outline categories.json/categories/0/proof/0/legalSource",
  ],
];

const references: readonly Row[] = [
  [
    "a rule twice in one liability item",
    { "liability.json/items/0/of/1": "acknowledge" },
    "pack.id-twice liability.json/items/0/of/1",
  ],
  [
    "a rule that twice has no liability",
    { "liability.json/none/0/of/1": "clean-up" },
    "pack.id-twice liability.json/none/0/of/1",
  ],
  [
    "a rule that a power would change twice",
    { [`${pause}/may/exclude/1`]: "decide" },
    `pack.id-twice ${pause}/may/exclude/1`,
  ],
  [
    "a bearer who would owe twice",
    { [`${opine}/bearer/each/1`]: "police" },
    `pack.id-twice ${opine}/bearer/each/1`,
  ],
  [
    "a rule's id twice",
    { [`${sayWhy}/id`]: "acknowledge", "liability.json/items/0/of": ["acknowledge"] },
    `pack.id-twice ${sayWhy}/id`,
  ],
  [
    "a proof with a rule's id",
    { "categories.json/categories/0/proof/0/id": "decide", "liability.json/items/0/of": [] },
    "pack.id-twice categories.json/categories/0/proof/0/id",
  ],
  [
    "a reading's id twice",
    {
      "regulation.json/readings": [
        { id: "r", legalSource: "第二条", zh: "读", en: "read" },
        { id: "r", legalSource: "第二条", zh: "读", en: "read" },
      ],
    },
    "pack.id-twice regulation.json/readings/1/id",
  ],
  [
    "a rule that liability names",
    { "liability.json/items/0/of/0": "acknowlege" },
    "pack.unknown-rule liability.json/items/0/of/0 → acknowledge",
  ],
  [
    "a rule that has no liability",
    { "liability.json/none/0/of/0": "cleanup" },
    "pack.unknown-rule liability.json/none/0/of/0 → clean-up",
  ],
  [
    "a rule that a power works on",
    { [`${extend}/may/extend/0`]: "decid" },
    `pack.unknown-rule ${extend}/may/extend/0 → decide`,
  ],
  [
    "a power over a proof",
    { [`${pause}/may/exclude/1`]: "closed-by-permit" },
    `pack.unknown-rule ${pause}/may/exclude/1`,
  ],
  [
    "a power over a rule without a clock",
    { [`${extend}/may/extend/0`]: "say-why" },
    `rule.no-clock ${extend}/may/extend/0`,
  ],
  [
    "a power over a prohibition",
    { [`${extend}/may/extend/0`]: "no-noise" },
    `rule.no-clock ${extend}/may/extend/0`,
  ],
  ["a reading", { [`${decide}/reading`]: "silence" }, `pack.unknown-reading ${decide}/reading`],
  [
    "one of several readings",
    { [`${decide}/reading`]: [{ zh: "读", en: "read" }, "silence"] },
    `pack.unknown-reading ${decide}/reading/1`,
  ],
  [
    "a reading of what stands to its counterpart",
    { [`${decide}/counterpart`]: [{ regulation: "province-2019", rule: "decide", reading: "silence" }] },
    `pack.unknown-reading ${decide}/counterpart/0/reading`,
  ],
  [
    "under a lead that is not there",
    { "liability.json/items/0/under": "第十八条" },
    "pack.unknown-lead liability.json/items/0/under → 第十九条",
  ],
];

const sense: readonly Row[] = [
  [
    "a truth value compared with a text",
    { [`${noNoise}/when/value`]: "true" },
    `shape.type ${noNoise}/when/value`,
  ],
  [
    "a record compared with a text",
    { [`${noNoise}/when`]: { fact: "pitch", operator: "equal", value: "busy" } },
    `shape.type ${noNoise}/when/value`,
  ],
  [
    "an event compared with a text",
    { [`${noNoise}/when`]: { fact: "start", operator: "notEqual", value: "busy" } },
    `shape.type ${noNoise}/when/value`,
  ],
  [
    "a day compared with none that exists",
    { [`${noNoise}/when`]: leaf("pitch", "$.until", "2019-02-30") },
    `shape.type ${noNoise}/when/value`,
  ],
  [
    "a number among texts",
    { [`${noNoise}/when`]: { ...leaf("pitch", "$.permitFrom", ["law", 7]), operator: "not:in" } },
    `shape.type ${noNoise}/when/value/1`,
  ],
  [
    "a listed value compared with a number",
    { [`${noNoise}/when`]: leaf("pitch", "$.class", 1) },
    `shape.type ${noNoise}/when/value`,
  ],
  ["two modalities", { [`${acknowledge}/mustNot`]: {} }, `rule.one-modality ${acknowledge}`],
  ["no modality", { [`${acknowledge}/must`]: gone }, `rule.one-modality ${acknowledge}`],
  ["an unknown zone", { "regulation.json/zone": "Asia/Bejing" }, "pack.zone regulation.json/zone"],
  [
    "a first day that does not exist",
    { "regulation.json/appliesFrom": "2018-02-30" },
    "pack.not-a-day regulation.json/appliesFrom",
  ],
  [
    "a last day that does not exist",
    { "regulation.json/appliesTo": "2018-13-01" },
    "pack.not-a-day regulation.json/appliesTo",
  ],
  [
    "a last day before the first",
    { "regulation.json/appliesTo": "2017-12-31" },
    "case.range-backwards regulation.json/appliesTo",
  ],
  [
    "in force without a first day",
    { "regulation.json/appliesFrom": null },
    "pack.no-start regulation.json/appliesFrom",
  ],
  [
    "a source of counting from no day",
    { "regulation.json/counting/basis/0/appliesFrom": "2018-02-29" },
    "pack.not-a-day regulation.json/counting/basis/0/appliesFrom",
  ],
  [
    "a source of counting that ends before it begins",
    { "regulation.json/counting/basis/0/appliesTo": "2017-12-31" },
    "case.range-backwards regulation.json/counting/basis/0/appliesTo",
  ],
  [
    "a yearly day that no year has",
    { [`${yearly}/must/by/day`]: "04-31" },
    `pack.not-a-day ${yearly}/must/by/day`,
  ],
  [
    "a yearly day that some years have",
    { [`${yearly}/must/by/day`]: "02-29" },
    `pack.not-a-day ${yearly}/must/by/day`,
  ],
  ["a yearly day of an event", { [`${yearly}/on`]: "busking.applied" }, `rule.period ${yearly}/must/by`],
  ["a period with a limit", { [`${decide}/on`]: { every: "calendar-year" } }, `rule.period ${decide}/on`],
  [
    "a criterion for a class that the category does not have",
    {
      "categories.json/categories/0/classes/1": gone,
      "categories.json/categories/0/classes": (classes: readonly unknown[]) =>
        classes.filter((each) => each !== undefined),
    },
    "shape.value categories.json/categories/0/criteria/0/class",
  ],
  [
    "a filter in a path",
    { [`${noNoise}/when/path`]: "$.data[?(@.loud)]" },
    `condition.path ${noNoise}/when/path`,
  ],
  [
    "a value of the wrong type for its operator",
    { [`${noNoise}/when`]: { ...leaf("pitch", "$.class", "withheld"), operator: "in" } },
    `condition.value ${noNoise}/when/value`,
  ],
  [
    "a condition that reaches a prototype",
    { [`${noNoise}/when/params`]: JSON.parse('{"__proto__":1}') },
    `condition.dangerous-name ${noNoise}/when/params/__proto__`,
  ],
  [
    "conditions in a circle",
    { "rules.json/conditions": { a: { condition: "a" } } },
    "condition.reference-cycle rules.json/conditions/a/condition",
  ],
];

describe.each([
  ["shape", shape],
  ["words", words],
  ["citations", citations],
  ["references", references],
  ["sense", sense],
])("%s", (_, rows) => {
  test.each(rows)("%s", (_what, changes, fault) => {
    expect(faultsOf(mutated(changes))).toEqual([fault]);
  });
});

describe("bare lists", () => {
  const bare = (files: PackFiles): PackFiles => ({
    ...files,
    rules: (files.rules as { rules: unknown }).rules,
    categories: (files.categories as { categories: unknown }).categories,
  });

  test("give the same regulation", () => {
    expect(parseRegulation(bare(buskingFiles()), vocabulary)).toEqual(
      parseRegulation(buskingFiles(), vocabulary),
    );
  });

  test.each([
    ...shape,
    ...words,
    ...citations,
    ...references,
    ...sense,
  ])("point into the list: %s", (_, changes, fault) => {
    if (Object.keys(changes).some((place) => !place.includes("/") || place.includes("conditions"))) return;
    const expected = fault
      .replace("rules.json/rules", "rules.json")
      .replace("categories.json/categories", "categories.json");
    expect(faultsOf(bare(mutated(changes)))).toEqual([expected]);
  });
});

describe("all faults at once", () => {
  test("a faulty shape and misspelt words, across the files", () => {
    const files = mutated({
      "regulation.json/zone": "Asia/Bejing",
      "regulation.json/titel": {},
      [`${acknowledge}/on`]: "busking.aplied",
      [`${acknowledge}/bearer`]: gone,
      [`${decide}/must/within/unit`]: "days",
      [`${decide}/must/do/any/0`]: "busking.permited",
      "liability.json/items/0/mesures": [],
      "liability.json/items/0/of/0": "acknowlege",
      "categories.json/categories/0/bearer": "registri",
      "categories.json/categories/0/mismatch": "violatoin",
      "vocabulary.json/roles/police/en": gone,
    });
    expect([...faultsOf(files)].sort()).toEqual(
      [
        "pack.zone regulation.json/zone",
        "shape.unknown-key regulation.json/titel → title",
        `word.unknown ${acknowledge}/on → busking.applied`,
        `shape.missing ${acknowledge}`,
        `shape.value ${decide}/must/within/unit → day`,
        `word.unknown ${decide}/must/do/any/0 → busking.permitted`,
        "shape.unknown-key liability.json/items/0/mesures → measures",
        "pack.unknown-rule liability.json/items/0/of/0 → acknowledge",
        "word.unknown categories.json/categories/0/bearer → registry",
        "shape.value categories.json/categories/0/mismatch → violation",
        "shape.missing vocabulary.json/roles/police",
      ].sort(),
    );
  });

  test("a misshapen condition does not hide the words beside it", () => {
    const files = mutated({
      [`${sayWhy}/must/be`]: {
        all: [leaf("ptich", "$.busy"), { fact: "pitch", pth: "$.busy", operator: "equal", value: 1 }],
      },
    });
    expect([...faultsOf(files)].sort()).toEqual([
      `shape.unknown-key ${sayWhy}/must/be/all/1/pth → path`,
      `word.unknown ${sayWhy}/must/be/all/0/fact → pitch`,
    ]);
  });
});

test("five files that are nothing at all", () => {
  for (const nothing of [undefined, null, 1, "pack", true]) {
    const files = { regulation: nothing, rules: nothing, liability: nothing, categories: nothing };
    expect(faultsOf(files)).toEqual([
      "shape.type regulation.json",
      "shape.type rules.json",
      "shape.type liability.json",
      "shape.type categories.json",
    ]);
  }
});

test("the regulation is plain JSON without $schema, with the hash that was given", () => {
  const files = mutated({
    "regulation.json/$schema": "x",
    "rules.json/$schema": "x",
    "liability.json/$schema": "x",
  });
  const result = parseRegulation(files, vocabulary, { hash: "sha256-1" });
  if (!result.ok) throw new Error("sound");
  expect(JSON.stringify(result.value)).not.toContain("$schema");
  expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value);
  expect(result.value.hash).toBe("sha256-1");
});

test("operators of the host's own are known where they are given", () => {
  const files = mutated({ [`${noNoise}/when/operator`]: "soundsLike" });
  const operators = [{ name: "soundsLike", evaluate: () => true }];
  expect(parseRegulation(files, vocabulary, { operators }).ok).toBe(true);
  expect(parseRegulation(files, vocabulary).ok).toBe(false);
});

test("a day of the year that does not exist is told in its own form", () => {
  const { diagnostics } = parseRegulation(mutated({ [`${yearly}/must/by/day`]: "02-30" }), vocabulary);
  expect(diagnostics.map(({ message }) => message.en)).toEqual(['"02-30" is not a date that exists (MM-DD)']);
});

test("an id that stands twice is told where it stands first", () => {
  const hintsOf = (changes: Readonly<Record<string, unknown>>) =>
    parseRegulation(mutated(changes), vocabulary).diagnostics.map(({ hint }) => hint?.en ?? null);
  expect(hintsOf({ [`${acknowledge}/id`]: "someday" })).toContain("the first is at /rules/0/id");
  expect(hintsOf({ "categories.json/categories/0/id": "someday" })).toContain(
    `the first is at rules.json ${ruleAt("someday").slice("rules.json".length)}/id`,
  );
});
