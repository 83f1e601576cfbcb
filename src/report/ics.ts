import { addDays, type Day, formatDay } from "../time/day.js";

/** An event of whole days, both ends in. */
export interface IcsEvent {
  /** The same for the same event in every export, so that importing again changes it and adds none. */
  readonly uid: string;
  readonly from: Day;
  readonly to: Day;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** The day on which what it rests on was published: no clock, the same bytes. */
  readonly stamp: Day;
}

const encoder = new TextEncoder();

/** Whole-day events as an iCalendar file (RFC 5545). It needs one event at least: an empty one is not valid. */
export function toIcs(name: string, events: readonly IcsEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//shixian//shixian//ZH",
    "CALSCALE:GREGORIAN",
    // NAME is the standard's (RFC 7986), the other what most programs read.
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: IcsEvent): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${compact(event.stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.from)}`,
    // The end of a whole-day event is the day after it.
    `DTEND;VALUE=DATE:${compact(addDays(event.to, 1))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `CATEGORIES:${escaped(event.category)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A line holds 75 octets at most (3.1); it is broken between characters, never inside one. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** TEXT values (3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

function compact(day: Day): string {
  return formatDay(day).replaceAll("-", "");
}
