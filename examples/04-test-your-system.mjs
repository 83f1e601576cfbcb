// Scenarios in your own test runner, and your own system's output held against what is expected.
import { assess, compile } from "shixian";
import { calendar } from "shixian/calendars/cn";
import { regulation } from "shixian/rules/jiamusi-sharing-2018";
import { assertAssessment, coverageOf, parseSuite, runSuite, testSuite } from "shixian/testing";

// Received on Friday 25 January 2019: ten working days are 28 to 31 January, 1 to 3 February (the weekend is worked
// before Spring Festival), and 11 to 13 February.
const suite = {
  background: {
    kind: "share-request",
    facts: { resource: { shareClass: "conditional" } },
    events: [{ id: "e1", type: "share-request.received", on: "2019-01-25" }],
  },
  scenarios: [
    {
      name: "an answer is due in ten working days",
      others: "allowed",
      rows: [
        { name: "on the due day", asOf: "2019-02-13", expect: row("active") },
        { name: "the day after", asOf: "2019-02-14", expect: row("violated") },
      ],
    },
  ],
};

function row(state) {
  return { obligations: [{ rule: "answer-share-request", due: "2019-02-13", state }] };
}

// In vitest, node:test or Jest these two functions are the runner's own; here they print.
const test = (name, run) => {
  run();
  console.log(`  ok ${name}`);
};
const describe = (name, declare) => {
  console.log(name);
  declare();
};
testSuite(suite, { regulations: [regulation], calendar, name: "answers", language: "en", describe, test });

// What another system says of the same case, in the shape of an assessment as far as it has it.
const rulebook = compile({ regulations: [regulation], calendar });
const theCase = { id: "JMS-1", ...suite.background };
const { due, state } = assess(rulebook, theCase, { asOf: "2019-02-13" }).obligations.find(
  ({ rule }) => rule === "answer-share-request",
);
const output = { obligations: [{ rule: "answer-share-request", due: "2019-02-08", state: "violated" }] };
try {
  assertAssessment({ obligations: [{ rule: "answer-share-request", due, state }] }, output, {
    language: "en",
  });
} catch (error) {
  console.log(error.message);
}

// What the suite does not say yet.
const read = parseSuite(suite, rulebook);
if (!read.ok) throw new Error(read.diagnostics.map(({ message }) => message.en).join("\n"));
const { shares } = coverageOf(regulation, runSuite(read.value, rulebook).scenarios, {
  rules: ["answer-share-request"],
});
for (const { dimension, covered, total } of shares) {
  if (total > 0) console.log(`${dimension}: ${covered} of ${total}`);
}
