import { amendmentTo } from "../../calendar/amendment.js";
import { arrangedDays } from "../../calendar/arrangement.js";
import { readHolidayCn } from "../../calendar/holiday-cn.js";
import type { Notice } from "../../calendar/notice.js";
import { parseNotice } from "../../calendar/parse-notice.js";
import type { Diagnostic, Result } from "../../diagnostic/diagnostic.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { JsonSource } from "../json-source.js";
import { locate, withoutPlace } from "../locate.js";
import { Unusable, unusable } from "../unusable.js";

/** What a file may not say about the notice it was made from. */
export interface PublicationOptions {
  readonly notice?: string;
  readonly signed?: string;
  readonly published?: string;
  readonly title?: string;
}

/** A notice to be added: or null, with the reason, where the file says that there is none yet. */
export interface Form {
  readonly notice: Notice | null;
  readonly told: readonly Diagnostic[];
}

/** Reads the form of a year: a notice in our own format, or the year as holiday-cn publishes it. */
export function readForm(source: JsonSource, year: number, options: PublicationOptions): Form {
  const result = isHolidayCn(source.value)
    ? readHolidayCn(source.value, publicationOf(options), source.name)
    : ownForm(source, options);
  if (!result.ok) throw new Unusable(result.diagnostics.map((each) => locate(each, source)));
  const { value: notice, diagnostics: told } = result;
  const found = notice?.year ?? yearIn(source.value);
  if (found === year) return { notice, told };
  const details = { found: String(found), year: String(year) };
  throw new Unusable([locate(diagnostic("calendar.other-year", ["year"], details), source)]);
}

/** Reads a change to a year: an entry of `amendments`, or a form of the year as it is after the change. */
export function readAmendment(source: JsonSource, notice: Notice, options: PublicationOptions): Form {
  const amendment = isAmendment(source.value) ? { ...noChange, ...titled(source.value, notice) } : null;
  if (amendment !== null) {
    const result = parseNotice({ ...notice, amendments: [...notice.amendments, amendment] }, source.name);
    if (!result.ok) throw new Unusable(result.diagnostics.map((each) => withoutPlace(each, source.name)));
    return { notice: result.value, told: result.diagnostics };
  }
  const form = readForm(source, notice.year, options);
  if (form.notice === null) return form;
  const { notice: number, signed, published } = form.notice;
  const publication = { notice: number, title: options.title ?? titleOf(notice), signed, published };
  const change = amendmentTo(notice, arrangedDays(form.notice), publication);
  if (change === null) throw unusable("calendar.amends-nothing", { year: String(notice.year) });
  return { notice: { ...notice, amendments: [...notice.amendments, change] }, told: form.told };
}

const noChange = { restAdded: [], restRemoved: [], workAdded: [], workRemoved: [] };

function titled(value: object, notice: Notice): object {
  return { title: titleOf(notice), ...value };
}

function titleOf({ year }: Notice): string {
  return `调整${year}年放假安排`;
}

/** What a notice seldom needs may be left out of the form. */
function ownForm({ value, name }: JsonSource, options: PublicationOptions): Result<Notice> {
  if ([options.notice, options.signed, options.published].some((each) => each !== undefined)) {
    throw unusable("usage.wrong", {
      zh: "--notice、--signed、--published 只用于 holiday-cn 格式的文件；通知的文件里自己写明",
      en: "--notice, --signed and --published are for a holiday-cn file; a notice says them itself",
    });
  }
  if (!isRecord(value)) return parseNotice(value, name);
  return parseNotice(
    { ...value, adjacentWeekend: value.adjacentWeekend ?? [], amendments: value.amendments ?? [] },
    name,
  );
}

function publicationOf({ notice, signed, published }: PublicationOptions) {
  if (notice === undefined || signed === undefined || published === undefined) {
    throw unusable("usage.wrong", {
      zh: "holiday-cn 格式的文件不含通知的文号和日期：请给出 --notice、--signed、--published",
      en: "a holiday-cn file does not name its notice: give --notice, --signed and --published",
    });
  }
  return { notice, signed, published };
}

function isHolidayCn(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value.days);
}

function isAmendment(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && Object.keys(noChange).some((key) => Object.hasOwn(value, key));
}

function yearIn(value: unknown): unknown {
  return isRecord(value) ? value.year : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
