import type { Wording } from "./wording.js";

/** Of words, and of cases that use them. */
export const wordsCodes = {
  "word.unknown": {
    severity: "error",
    zh: "词汇表（{section}）里没有“{word}”",
    en: 'the vocabulary ({section}) has no word "{word}"',
  },
  "word.twice": {
    severity: "error",
    zh: "共用词汇表里已有“{word}”，不能再定义一次",
    en: 'the shared vocabulary has the word "{word}" already',
  },
  "word.reserved": {
    severity: "error",
    zh: "“{word}”另有固定含义，不能用作词汇",
    en: '"{word}" has a meaning of its own and cannot be a word of a vocabulary',
  },
  "word.unknown-path": {
    severity: "error",
    zh: "“{fact}”没有“{path}”这个属性",
    en: 'the vocabulary knows nothing at "{path}" of "{fact}"',
  },
  "case.not-a-day": {
    severity: "error",
    zh: "“{text}”不是存在的日期（YYYY-MM-DD）或时刻（ISO 8601）",
    en: '"{text}" is not a date that exists (YYYY-MM-DD) nor an instant (ISO 8601)',
  },
  "case.range-backwards": {
    severity: "error",
    zh: "起日 {from} 晚于止日 {to}",
    en: "the range begins on {from}, after its end {to}",
  },
  "case.id-twice": {
    severity: "error",
    zh: "事件编号“{id}”出现了两次",
    en: 'two events have the id "{id}"',
  },
  "case.answers-nothing": {
    severity: "error",
    zh: "of 指向“{id}”，但案件里没有这个事件，也不是期间（如 2018）",
    en: '"of" names "{id}", which is neither an event of this case nor a period such as 2018',
  },
  "case.answers-itself": {
    severity: "error",
    zh: "事件“{id}”不能答复它自己",
    en: 'the event "{id}" cannot answer itself',
  },
} as const satisfies Readonly<Record<string, Wording>>;
