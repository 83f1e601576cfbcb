import type { Text } from "../diagnostic/text.js";
import type { LimitUnit } from "../time/limit.js";

/** The units of limits in words. */
export const unitWords: Readonly<Record<LimitUnit, Text>> = {
  "working-day": { zh: "个工作日", en: "working days" },
  day: { zh: "日", en: "days" },
  month: { zh: "个月", en: "months" },
  year: { zh: "年", en: "years" },
};
