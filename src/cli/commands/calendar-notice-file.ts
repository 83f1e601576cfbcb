import { join } from "node:path";
import type { CalendarData } from "../../calendar/calendar-data.js";
import type { Notice } from "../../calendar/notice.js";
import { isFile } from "../folder-source.js";
import type { Io } from "../io.js";
import { readJson } from "../read.js";

/** A notice as the files of a calendar have it: a line for each holiday's days, so that a change reads well. */
export function noticeFile(notice: Notice, schema: string | null): string {
  return `${written(schema === null ? notice : { $schema: schema, ...notice }, "")}\n`;
}

/** The JSON Schema that a calendar's notices name: the file's own, or the newest one's. */
export async function schemaNamed(
  folder: string,
  { notices }: CalendarData,
  year: number,
  io: Io,
): Promise<string | null> {
  const newest = notices.at(-1)?.year;
  for (const each of [year, newest]) {
    const path = join(folder, `${each}.json`);
    if (!(await isFile(path))) continue;
    const { $schema } = (await readJson(path, io)).value as { readonly $schema?: unknown };
    if (typeof $schema === "string") return $schema;
  }
  return null;
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
