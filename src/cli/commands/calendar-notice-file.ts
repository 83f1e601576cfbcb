import type { Notice } from "../../calendar/notice.js";

/** A notice as the files of a calendar have it: a line for each holiday's days, so that a change reads well. */
export function noticeFile(notice: Notice): string {
  return `${written(notice, "")}\n`;
}

function written(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each === "string")) return `[${value.map(quoted).join(", ")}]`;
    return `[\n${value.map((each) => inner + written(each, inner)).join(",\n")}\n${indent}]`;
  }
  const pairs = Object.entries(value).map(([key, each]) => `${quoted(key)}: ${written(each, inner)}`);
  if ("days" in value) return `{ ${pairs.join(", ")} }`;
  return `{\n${pairs.map((pair) => inner + pair).join(",\n")}\n${indent}}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
