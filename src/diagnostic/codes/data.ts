import type { Wording } from "./wording.js";

/** Of JSON and of shapes. */
export const dataCodes = {
  "json.unreadable": {
    severity: "error",
    zh: "不是可读的 JSON：{zh}",
    en: "not readable as JSON: {en}",
  },
  "json.too-large": {
    severity: "error",
    zh: "有 {count} 个字符，至多读 {limit} 个",
    en: "{count} characters; at most {limit} are read",
  },
  "json.duplicate-key": {
    severity: "error",
    zh: "键“{key}”出现了两次，后一个会盖掉前一个",
    en: 'the key "{key}" stands here twice; the second would hide the first',
  },
  "shape.type": {
    severity: "error",
    zh: "应为{zh}，实为 {actual}",
    en: "expected {en}, found {actual}",
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
  "shape.too-deep": {
    severity: "error",
    zh: "嵌套超过 {limit} 层",
    en: "nested deeper than {limit} levels",
  },
  "shape.too-large": {
    severity: "error",
    zh: "总共超过 {limit} 个值",
    en: "more than {limit} values in all",
  },
  "shape.too-many": {
    severity: "error",
    zh: "此处有 {count} 项，至多 {limit} 项",
    en: "{count} entries here; at most {limit} are read",
  },
  "shape.too-long": {
    severity: "error",
    zh: "此处的文字或键有 {count} 个字符，至多 {limit} 个",
    en: "a text or key of {count} characters here; at most {limit} are read",
  },
  "shape.invalid": { severity: "error", zh: "不合要求：{zh}", en: "not acceptable: {en}" },
} as const satisfies Readonly<Record<string, Wording>>;
