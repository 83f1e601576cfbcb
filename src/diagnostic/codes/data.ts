import type { Wording } from "./wording.js";

/** Of JSON and of shapes. */
export const dataCodes = {
  "json.unreadable": {
    severity: "error",
    zh: "不是可读的 JSON：{zh}",
    en: "not readable as JSON: {en}",
  },
  "json.duplicate-key": {
    severity: "error",
    zh: "键“{key}”出现了两次，后一个会盖掉前一个",
    en: 'the key "{key}" stands here twice; the second would hide the first',
  },
  "shape.type": {
    severity: "error",
    zh: "应为{expected}，实为{actual}",
    en: "expected {expected}, found {actual}",
  },
  "shape.value": {
    severity: "error",
    zh: "应为 {expected}，实为 {actual}",
    en: "expected {expected}, found {actual}",
  },
  "shape.missing": {
    severity: "error",
    zh: "缺少必需的键“{key}”",
    en: 'the required key "{key}" is missing',
  },
  "shape.unknown-key": { severity: "error", zh: "未知的键“{key}”", en: 'unknown key "{key}"' },
  "shape.invalid": { severity: "error", zh: "不合要求：{problem}", en: "not acceptable: {problem}" },
} as const satisfies Readonly<Record<string, Wording>>;
