import type { Calendar } from "../../calendar/calendar.js";
import { explainDays } from "../../calendar/explain.js";
import type { Text } from "../../diagnostic/text.js";
import type { Day } from "../../time/day.js";
import type { Situation } from "./situation.js";

export type Side = "due-day" | "day-after";

const situationWords: Readonly<Record<Situation, Text>> = {
  ordinary: { zh: "途中没有放假和补班", en: "no holiday and no make-up day on the way" },
  "spring-festival": { zh: "跨春节", en: "over Spring Festival" },
  "national-day": { zh: "跨国庆节", en: "over National Day" },
  "make-up": { zh: "遇补班的周末", en: "over a make-up weekend day" },
  "year-end": { zh: "跨年", en: "over the end of the year" },
};

const sideWords: Readonly<Record<Side, Text>> = {
  "due-day": { zh: "到期日当天完成", en: "done on the due day" },
  "day-after": { zh: "到期日次日完成", en: "done on the day after" },
};

/** What a row is about: where the count goes, or which power was exercised, and on which side the act lies. */
export function rowName(where: Situation | { readonly power: Text }, side: Side): Text {
  const place =
    typeof where === "string"
      ? situationWords[where]
      : {
          zh: `行使职权（${where.power.zh}）以后`,
          en: `after a power was exercised (${where.power.en})`,
        };
  return { zh: `${place.zh}，${sideWords[side].zh}`, en: `${place.en}, ${sideWords[side].en}` };
}

/** The days of a count that are not what their weekday says, with the notices: for whoever counts them again. */
export function countNote(calendar: Calendar, from: Day, to: Day): Text | null {
  const odd = new Map<string, { why: string; notice: string; dates: string[] }>();
  for (const { date, why, notice } of explainDays(calendar, from, to)) {
    if (why === undefined || notice === undefined) continue;
    const key = `${why} ${notice}`;
    const group = odd.get(key) ?? { why, notice, dates: [] };
    group.dates.push(date);
    odd.set(key, group);
  }
  if (odd.size === 0) return null;
  const groups = [...odd.values()];
  const zh = groups.map(({ why, notice, dates }) =>
    why === "make-up"
      ? `${dates.join("、")} 补班（${notice}）`
      : `${dates.join("、")} 不计：${why}（${notice}）`,
  );
  const en = groups.map(({ why, notice, dates }) =>
    why === "make-up"
      ? `${dates.join(", ")} worked in exchange (${notice})`
      : `${dates.join(", ")} off: ${why} (${notice})`,
  );
  return { zh: zh.join("；"), en: en.join("; ") };
}
