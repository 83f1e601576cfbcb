import type { Assessment } from "../assess/assessment.js";
import { type Document, paragraph, span } from "./document.js";
import { notInForceLines } from "./in-force.js";
import { eventOf, eventWords, type Telling } from "./telling.js";
import { assessmentWords } from "./words/assessment.js";

/** What was not read, and what the result rests on. */
export function foot(assessment: Assessment, telling: Telling): Document {
  const { notExamined, receipt } = assessment;
  const { language } = telling;
  const words = assessmentWords[language];
  const lines = [
    ...unreadLines(assessment, telling),
    ...notInForceLines(assessment, telling),
    ...(notExamined === 0 ? [] : [words.notExamined(notExamined)]),
    `${words.receipt} shixian ${receipt.engine}${Object.entries(receipt.regulations)
      .map(([id, hash]) => ` · ${id} ${shortHash(hash)}`)
      .join("")}`,
  ];
  return lines.map((line) => paragraph(span("quiet", line)));
}

function shortHash(hash: string | null): string {
  return hash === null ? "" : hash.slice(0, "sha256:".length + 12);
}

function unreadLines({ unreadEvents }: Assessment, telling: Telling): string[] {
  const words = assessmentWords[telling.language];
  return (["later", "answers-nothing"] as const).flatMap((why) => {
    const events = unreadEvents
      .filter((each) => each.why === why)
      .map((each) => eventNamed(each.event, telling));
    return events.length === 0
      ? []
      : [words.unread[why](events.join(telling.language === "zh" ? "、" : ", "))];
  });
}

function eventNamed(id: string, telling: Telling): string {
  const event = eventOf(id, telling);
  return event === null ? id : `${eventWords(event.type, telling)} (${id})`;
}
