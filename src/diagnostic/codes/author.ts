import type { Wording } from "./wording.js";

/** Of beginning a pack and adding to it. */
export const authorCodes = {
  "new.not-an-id": {
    severity: "error",
    zh: "“{id}”不能做编号：用字母开头的字母和数字，以 - 或 . 连接，如 {example}",
    en: '"{id}" cannot be an id: letters and digits that begin with a letter, joined by - or ., such as {example}',
  },
  "new.id-taken": {
    severity: "error",
    zh: "已有编号为“{id}”的规章",
    en: 'there is a regulation with the id "{id}"',
  },
  "new.folder-taken": {
    severity: "error",
    zh: "“{path}”里已有文件，不覆盖",
    en: 'there are files in "{path}"; they are not written over',
  },
  "new.rule-taken": {
    severity: "error",
    zh: "rules.json 里已有编号为“{id}”的规则",
    en: 'rules.json has a rule "{id}"',
  },
  "pack.unfilled": {
    severity: "error",
    zh: "这里还是新建时的占位文字，要写上内容",
    en: "this is still what a new pack has in the place of a text: write it",
  },
} as const satisfies Readonly<Record<string, Wording>>;
