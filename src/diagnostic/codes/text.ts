import type { Wording } from "./wording.js";

/** Of a law's text, and of the record that a pack keeps of it. */
export const textCodes = {
  "text.no-clause": {
    severity: "error",
    zh: "在“{path}”里没有找到条款：没有“第一条”，也没有“一、”这样的标题",
    en: 'no clause was found in "{path}": neither 第一条 nor a heading such as 一、',
  },
  "text.clause-twice": {
    severity: "warning",
    zh: "{file} 第 {line} 行又有一个{clause}，只读前一个",
    en: "{file} has {clause} again on line {line}; only the first is read",
  },
  "text.changed": {
    severity: "error",
    zh: "{clause}的文字（{file} 第 {line} 行）和规则包记录的不同",
    en: "the wording of {clause} ({file}, line {line}) is not the one that the pack recorded",
  },
  "text.new-clause": {
    severity: "error",
    zh: "提纲里没有{clause}（{file} 第 {line} 行）",
    en: "the outline lacks {clause} ({file}, line {line})",
  },
  "text.moved": {
    severity: "error",
    zh: "{clause}现为{now}（{file} 第 {line} 行），文字没有变",
    en: "{clause} is {now} now ({file}, line {line}), its wording unchanged",
  },
  "text.gone": {
    severity: "error",
    zh: "提纲里的{clause}在 {file} 里没有",
    en: "{clause} of the outline is not in {file}",
  },
  "text.recorded-anew": {
    severity: "warning",
    zh: "重新记录了{clause}的文字（{file} 第 {line} 行）",
    en: "the wording of {clause} ({file}, line {line}) was recorded anew",
  },
  "text.unrecorded": {
    severity: "warning",
    zh: "text.json 没有记录{clause}（{file} 第 {line} 行）的文字，看不出是否改过",
    en: "text.json does not record the wording of {clause} ({file}, line {line}): whether it changed cannot be told",
  },
  "text.no-record": {
    severity: "warning",
    zh: "规则包里没有 text.json，看不出哪些条款改过",
    en: "the pack has no text.json: which clauses changed cannot be told",
  },
  "text.not-in-outline": {
    severity: "warning",
    zh: "text.json 记录的“{clause}”不在提纲里",
    en: 'text.json records "{clause}", which the outline does not have',
  },
} as const satisfies Readonly<Record<string, Wording>>;
