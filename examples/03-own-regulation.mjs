// A regulation of one's own: data in, no code. Faults come back as diagnostics, each with its place.
import { assess, compile, parseCase, parseRegulation } from "shixian";
import { calendar } from "shixian/calendars/cn";
import { vocabulary } from "shixian/rules/vocabulary";

const text = (en) => ({ zh: en, en });
const files = {
  vocabulary: {
    kinds: { "bicycle-permit": text("bicycle permit") },
    roles: { office: text("office") },
    events: { "permit.asked": text("asked"), "permit.given": text("given") },
  },
  regulation: {
    id: "bicycles",
    title: text("Bicycle rules"),
    issuer: text("The town"),
    jurisdiction: "999900",
    rank: "normative-document",
    status: "in-force",
    appliesFrom: "2020-01-01",
    appliesTo: null,
    zone: "Asia/Shanghai",
    counting: {
      startDay: "excluded",
      pauseEndDays: "excluded",
      basis: [{ appliesFrom: "2020-01-01", appliesTo: null, source: "article 2", by: "text" }],
    },
    scope: [{ scope: "yes" }],
    outline: ["第一条"],
    numbering: "as-published",
    nonOperative: [],
  },
  rules: [
    {
      id: "give-permit",
      legalSource: "第一条",
      summary: text("The office gives the permit within three working days"),
      case: "bicycle-permit",
      bearer: "office",
      on: "permit.asked",
      must: { do: "permit.given", within: { amount: 3, unit: "working-day" } },
    },
  ],
  liability: { items: [], none: [{ of: ["give-permit"], reason: text("the text sets none") }] },
  categories: [],
};

const typo = structuredClone(files);
typo.rules[0].on = "permit.askd";
for (const { file, path, message, hint } of parseRegulation(typo, vocabulary).diagnostics) {
  console.log(`${file} ${path}: ${message.en} — ${hint.en}`);
}

const bicycles = parseRegulation(files, vocabulary);
const rulebook = compile({ regulations: [bicycles.value], calendar });
// Asked on Wednesday 30 September 2020: 1–8 October are off, the 9th, Saturday the 10th (make-up) and the 12th count.
const asked = {
  id: "1",
  kind: "bicycle-permit",
  events: [{ id: "a", type: "permit.asked", on: "2020-09-30" }],
};
const parsed = parseCase(asked, rulebook.vocabulary);
const [row] = assess(rulebook, parsed.value, { asOf: "2020-10-12" }).obligations;
console.log(`${row.rule}: ${row.state}, due ${row.due.latest}`);
