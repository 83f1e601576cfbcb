import { assess, compile, parseCase } from "shixian";
import { calendar } from "shixian/calendars/cn";
import { regulation } from "shixian/rules/jiamusi-sharing-2018";

const rulebook = compile({ regulations: [regulation], calendar });
const received = {
  id: "e1",
  type: "share-request.received",
  on: "2019-01-25",
  data: { shareClass: "conditional" },
};
const parsed = parseCase({ id: "JMS-1", kind: "share-request", events: [received] }, rulebook.vocabulary);
if (!parsed.ok)
  throw new Error(parsed.diagnostics.map((each) => `${each.path} ${each.message.en}`).join("\n"));

const [answer] = assess(rulebook, parsed.value, { asOf: "2019-02-11" }).obligations;
console.log(`${answer.bearer} answers by ${answer.due.latest}: ${answer.state}, ${answer.legalSource}`);
