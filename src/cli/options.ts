import type { Interval } from "../calendar/interval.js";
import type { Code } from "../diagnostic/codes.js";
import type { Text } from "../diagnostic/text.js";
import { type Day, formatDay, parseDay } from "../time/day.js";
import { readInstant } from "../time/instant.js";
import { type Amount, parseAmount } from "../time/limit.js";
import { type Unusable, unusable } from "./unusable.js";

const dateHint: Text = {
  zh: "写作 YYYY-MM-DD，例如 2019-01-25",
  en: "write YYYY-MM-DD, for example 2019-01-25",
};

const startHint: Text = {
  zh: "写作 YYYY-MM-DD 或者 ISO 8601 时刻，例如 2019-01-25 或 2019-01-25T16:30:00+08:00",
  en: "write YYYY-MM-DD or an ISO 8601 instant, for example 2019-01-25 or 2019-01-25T16:30:00+08:00",
};

const limitHint: Text = {
  zh: "10wd 是十个工作日，30d 三十日，3m 三个月，1y 一年",
  en: "10wd is ten working days, 30d thirty days, 3m three months, 1y a year",
};

const intervalHint: Text = {
  zh: "写作 <起日>/<止日>，两端都在内，例如 2019-02-11/2019-02-15",
  en: "write <first day>/<last day>, both in, for example 2019-02-11/2019-02-15",
};

const orderHint: Text = { zh: "较早的一天在前", en: "the earlier day first" };

const countHint: Text = { zh: "写一个整数，例如 3", en: "write a whole number, for example 3" };

/** The day that an option gives; throws `Unusable` where it is none. */
export function dayOption(option: string, text: string): Day {
  const day = parseDay(text);
  if (day === null) throw refused("option.not-a-date", option, text, dateHint);
  return day;
}

/** The day of a date, or of an instant as seen in a zone. */
export function startOption(option: string, text: string, zone: string): Day {
  const day = parseDay(text) ?? readInstant(text, zone)?.day ?? null;
  if (day === null) throw refused("option.not-a-date", option, text, startHint);
  return day;
}

export function limitOption(option: string, text: string): Amount {
  const amount = parseAmount(text);
  if (amount === null) throw refused("option.not-a-limit", option, text, limitHint);
  return amount;
}

export function intervalOption(option: string, text: string): Interval {
  const [first, last, ...rest] = text.split("/");
  if (first === undefined || last === undefined || rest.length > 0) {
    throw refused("option.not-an-interval", option, text, intervalHint);
  }
  const interval = { from: dayOption(option, first), to: dayOption(option, last) };
  mustNotRunBackwards(option, interval.from, interval.to);
  return interval;
}

export function mustNotRunBackwards(option: string, from: Day, to: Day): void {
  if (to >= from) return;
  throw unusable(
    "option.backwards",
    { option, from: formatDay(from), to: formatDay(to) },
    { hint: orderHint },
  );
}

/** A whole number of days. */
export function countOption(option: string, text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw refused("option.not-a-count", option, text, countHint);
  return Number(text);
}

/** What a repeatable option has collected. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** The same for an option that may stand without a value: then it is `true`. */
export function collectOptional(
  value: string,
  before: true | readonly string[] | undefined,
): readonly string[] {
  return collect(value, before === true ? undefined : before);
}

function refused(code: Code, option: string, text: string, hint: Text): Unusable {
  return unusable(code, { option, text }, { hint });
}
