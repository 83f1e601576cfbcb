import { assess, compile } from "shixian";
import { calendar } from "shixian/calendars/cn";
import { regulation } from "shixian/rules/jiamusi-sharing-2018";

const rulebook = compile({ regulations: [regulation], calendar });
const request = {
  id: "JMS-1",
  kind: "share-request",
  facts: { resource: { shareClass: "conditional" } },
  events: [{ id: "e1", type: "share-request.received", on: "2019-01-25" }],
};
const { obligations } = assess(rulebook, request, { asOf: "2019-02-11" });
const answer = obligations.find(({ rule }) => rule === "answer-share-request");
console.log(`${answer.bearer} answers by ${answer.due.latest}: ${answer.state}, ${answer.legalSource}`);
