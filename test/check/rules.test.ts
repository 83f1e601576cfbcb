import { describe, expect, test } from "vitest";
import { type Edits, lintOf } from "./lint-pack.js";

type Row = readonly [name: string, edits: Edits, said: readonly string[]];

const rule = (index: number) => `rules/rules/${index}`;
const [acknowledge, extend, pause, inspection, again, publish, verify, promised, untilDay, spots] = [
  0, 3, 4, 5, 6, 7, 10, 16, 17, 19,
].map(rule) as [string, string, string, string, string, string, string, string, string, string];
const busy = { fact: "pitch", path: "$.busy", operator: "equal", value: true };
const threeDays = { amount: 3, unit: "day" };

const limits: readonly Row[] = [
  [
    "a number of days from a fact has no start",
    { [`${spots}/must`]: { do: "stage.inspected", within: threeDays } },
    ["error rule.no-start-day rules.json/rules/19/must/within"],
  ],
  [
    "the same of a prohibition",
    { [`${spots}/must`]: undefined, [`${spots}/mustNot`]: { do: "record.destroyed", within: threeDays } },
    ["error rule.no-start-day rules.json/rules/19/mustNot/within"],
  ],
  [
    "an amount that the case gives is a number of days too; a day beside it stands by itself",
    {
      [`${spots}/must`]: {
        do: "stage.inspected",
        within: {
          least: [
            { from: "pitch", path: "$.until" },
            { from: "pitch", path: "$.promise" },
          ],
        },
      },
    },
    ["error rule.no-start-day rules.json/rules/19/must/within/least/1"],
  ],
  [
    "a day of the case needs no start",
    { [`${spots}/must`]: { do: "stage.inspected", within: { from: "pitch", path: "$.until" } } },
    [],
  ],
  ["no time stated needs none", { [`${spots}/must`]: { do: "stage.inspected", within: "unstated" } }, []],
  [
    "the host's own number is its own affair",
    { [`${spots}/must`]: { do: "stage.inspected", within: { open: "及时" } } },
    [],
  ],
  ["an event is a start", { [`${untilDay}/must/within`]: threeDays }, []],
];

const starts: readonly Row[] = [
  [
    "a bearer who acted at the start, where nothing starts",
    { [`${spots}/bearer`]: { actorOf: "start" } },
    ["error rule.no-start-event rules.json/rules/19/bearer/actorOf"],
  ],
  [
    "a limit from the start, where nothing starts",
    { [`${spots}/must`]: { do: "stage.inspected", within: { from: "start", path: "$.on" } } },
    ["error rule.no-start-event rules.json/rules/19/must/within/from"],
  ],
  [
    "the act of a deed is an event of its own",
    {
      [`${spots}/must`]: {
        do: {
          event: "stage.inspected",
          when: { fact: "event", path: "$.by", operator: "equal", value: "registry" },
        },
        within: "unstated",
      },
    },
    [],
  ],
  [
    "a bearer who acted at the start of a rule on an event",
    { [`${verify}/bearer`]: { actorOf: "start" } },
    [],
  ],
];

const powers: readonly Row[] = [
  [
    "one kind of case in common is enough",
    { [`${again}/case`]: { any: ["busking-application", "busking-office-year"] } },
    [],
  ],
  ["any kind of case", { [`${again}/case`]: "any" }, []],
  [
    "an exclusion without an end on an event that says no days",
    { [`${pause}/may/to`]: undefined },
    ["error rule.no-effect-data rules.json/rules/4/may/exclude"],
  ],
  [
    "an exclusion without an end on an event that says the days",
    { [`${inspection}/may/exclude`]: ["publish"] },
    [],
  ],
  [
    "an extension that need not come before expiry",
    { [`${extend}/may/requires/1`]: undefined },
    ["warning rule.extends-after-expiry rules.json/rules/3/may"],
  ],
  [
    "the same, as the text is read",
    {
      [`${extend}/may/requires/1`]: undefined,
      [`${extend}/reading`]: { zh: "届满后也可以延长", en: "it may be extended after expiry" },
    },
    [],
  ],
  [
    "an extension with neither ceiling nor amount",
    {
      [`${extend}/may/atMost`]: undefined,
      [`${extend}/may/over`]: undefined,
      "vocabulary/events/busking.extended/data/grants": undefined,
    },
    [
      "error rule.no-effect-data rules.json/rules/3/may/extend",
      "warning rule.no-ceiling rules.json/rules/3/may",
    ],
  ],
  [
    "an extension without a ceiling of which a reading is recorded",
    {
      [`${extend}/may/atMost`]: undefined,
      [`${extend}/may/over`]: undefined,
      [`${extend}/reading`]: { zh: "条文未写上限", en: "the text has no ceiling" },
    },
    [],
  ],
  [
    "a reading does not explain away the number in the summary",
    {
      [`${extend}/may/atMost`]: undefined,
      [`${extend}/may/over`]: undefined,
      [`${extend}/reading`]: { zh: "条文未写上限", en: "the text has no ceiling" },
      [`${extend}/summary/zh`]: "可延长三个工作日",
    },
    ["warning rule.no-ceiling rules.json/rules/3/may"],
  ],
  [
    "how often a lifting power may be used is never asked",
    {
      [`${again}/may`]: { lifts: ["no-noise"], requires: [{ times: 1, onBreach: "void" }] },
      "liability/none/0/of/-": "start-again",
    },
    ["error rule.requirement-idle rules.json/rules/6/may/requires/0"],
  ],
  [
    "before expiry of what never expires",
    { [`${extend}/may/extend`]: ["someday"] },
    ["error rule.requirement-idle rules.json/rules/3/may/requires/1"],
  ],
  [
    "the more generous of two limits on how often",
    {
      [`${extend}/may/requires/-`]: { times: 2, onBreach: "void" },
      [`${extend}/may/requires/0`]: { times: 1, onBreach: "void" },
    },
    ["error rule.requirement-idle rules.json/rules/3/may/requires/2"],
  ],
  [
    "two limits on how often with different consequences",
    {
      [`${extend}/may/requires/-`]: { times: 2, onBreach: "void" },
      [`${extend}/may/requires/0`]: { times: 1, onBreach: "cap" },
    },
    [],
  ],
  [
    "another event may be required",
    { [`${extend}/may/requires/-`]: { event: "opinion.given", onBreach: "void" } },
    [],
  ],
];

const units: readonly Row[] = [
  [
    "the least of calendar days and months",
    { [`${promised}/must/within/least/1`]: { amount: 1, unit: "month" } },
    ["warning rule.mixed-units rules.json/rules/16/must/within"],
  ],
  [
    "the least of two numbers of days",
    { [`${promised}/must/within/least/1`]: { amount: 9, unit: "day" } },
    [],
  ],
  [
    "a reading of the rule",
    {
      [`${promised}/must/within/least/1`]: { amount: 1, unit: "month" },
      [`${promised}/reading`]: {
        zh: "两个单位按届满日比较",
        en: "both units are compared by their due days",
      },
    },
    [],
  ],
  [
    "a reading of something else",
    {
      [`${promised}/must/within/least/1`]: { amount: 1, unit: "month" },
      [`${promised}/reading`]: { zh: "承诺以书面为准", en: "the promise is the one in writing" },
    },
    ["warning rule.mixed-units rules.json/rules/16/must/within"],
  ],
  [
    "a reading of its clause",
    {
      [`${extend}/may/atMost/unit`]: "day",
      "regulation/readings/-": {
        id: "days-on-top",
        legalSource: "第3条第2款",
        zh: "自然日",
        en: "calendar days",
      },
    },
    [],
  ],
  [
    "a reading of another clause",
    {
      [`${extend}/may/atMost/unit`]: "day",
      "regulation/readings/-": {
        id: "days-on-top",
        legalSource: "第四条",
        zh: "自然日",
        en: "calendar days",
      },
    },
    ["warning rule.mixed-units rules.json/rules/3/may/atMost/unit"],
  ],
];

const round = { [`${publish}/on`]: "busking.verified", [`${publish}/must/do`]: "busking.forwarded" };
const circles: readonly Row[] = [
  ["two duties that open each other", round, ["warning rule.circle rules.json/rules/7/on"]],
  [
    "a duty that opens itself",
    { [`${acknowledge}/must/do`]: "busking.applied" },
    ["warning rule.circle rules.json/rules/0/on"],
  ],
  ["a condition ends it", { ...round, [`${publish}/when`]: busy }, []],
  [
    "another way of fulfilling leads out",
    { ...round, [`${verify}/must/do`]: { any: ["busking.verified", "busking.instructed"] } },
    [],
  ],
  [
    "other cases",
    { ...round, [`${publish}/case`]: "busking-office-year" },
    [
      "error rule.power-over-other-case rules.json/rules/4/may/exclude/1",
      "error rule.power-over-other-case rules.json/rules/5/may/exclude/1",
    ],
  ],
];

describe.each([
  ["limits without a start", limits],
  ["events that are not there", starts],
  ["powers", powers],
  ["units", units],
  ["circles", circles],
])("%s", (_, rows) => {
  test.each(rows)("%s", (_, edits, said) => {
    expect(lintOf(edits)).toEqual(said);
  });
});
