import type { Fault } from "./faults.js";
import { readProblem } from "./problem.js";
import type { Text } from "./text.js";

const noForm: Text = { zh: "这里允许的写法中没有这一种", en: "none of the forms that may stand here" };

/** What a parser's fault says, in both languages: in our own words where a schema brings them. */
export function faultWords(fault: Fault): Text {
  return readProblem(fault.message) ?? limitWords(fault) ?? { zh: fault.message, en: fault.message };
}

function limitWords({ code, origin, minimum, maximum, pattern, issues = [] }: Fault): Text | null {
  switch (code) {
    case "too_small":
      return minimum === undefined ? null : atLeast(String(minimum), origin);
    case "too_big":
      return maximum === undefined ? null : atMost(String(maximum), origin);
    case "invalid_format":
      return pattern === undefined ? null : { zh: `应符合 ${pattern}`, en: `it must match ${pattern}` };
    case "invalid_union":
      return noForm;
    case "invalid_key":
      return issues[0] === undefined ? null : faultWords(issues[0]);
    default:
      return null;
  }
}

function atLeast(count: string, origin: string | undefined): Text {
  if (origin === "string") {
    return count === "1"
      ? { zh: "不能是空的", en: "it must not be empty" }
      : { zh: `至少要有 ${count} 个字符`, en: `at least ${count} characters` };
  }
  if (origin === "array") return { zh: `至少要有 ${count} 项`, en: `at least ${entries(count)}` };
  return { zh: `不能小于 ${count}`, en: `it must be ${count} or more` };
}

function atMost(count: string, origin: string | undefined): Text {
  if (origin === "string") return { zh: `至多 ${count} 个字符`, en: `at most ${count} characters` };
  if (origin === "array") return { zh: `至多 ${count} 项`, en: `at most ${entries(count)}` };
  return { zh: `不能大于 ${count}`, en: `it must be ${count} or less` };
}

function entries(count: string): string {
  return count === "1" ? "1 entry" : `${count} entries`;
}
