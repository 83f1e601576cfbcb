import type { Language } from "../../diagnostic/text.js";

/** What the reference says of its own. */
export const phrases = {
  zh: {
    title: "键的参考",
    intro: [
      "每种文件的每个键：形式、是否必须、意思。由解析文件的模式生成（`npm run schemas`），与它们一致由测试保证；编辑器的补全和提示出自同一来源。",
      "多余的键都是错误。日期写作 `YYYY-MM-DD`；条款写作 `第二十一条第二款`；路径写作 `$.甲.乙`。“必须”一栏：● 必须写；◐ 用到这种形式时必须写；空白：可以不写。",
    ],
    contents: "目录",
    head: ["键", "形式", "必须", "意思"],
    forms: "形式：",
    schema: (name: string) => `JSON Schema：\`schemas/${name}\``,
    files: "文件：",
    shared: "共用的部分",
    words: "用词",
    wordsHead: ["名称", "出自"],
    operators: "运算符",
    operatorsHead: ["运算符", "意思"],
    decorators: "运算符的修饰",
    decoratorsIntro:
      "写在运算符前面，用 `:` 隔开，最多六个，如 `everyFact:in`、`not:contains`；`stated` 不能修饰。",
    decoratorsHead: ["修饰", "意思"],
    derived: "引擎提供的事实",
    derivedHead: ["事实", "内容"],
    types: "基本类型",
    typesHead: ["类型", "值"],
    or: " · ",
    listOf: (inner: string, least: number) => `列表：${inner}${least > 1 ? `（至少 ${least} 项）` : ""}`,
    recordOf: (inner: string) => `记录：名称 → ${inner}`,
    anything: "任何值",
    string: "文本",
    boolean: "true 或 false",
    date: "日期",
    path: "路径",
    id: "标识",
    number: "数值",
    integer: (least: number | undefined, most: number | undefined) => `整数${bounds(least, most)}`,
    note: (text: string) => `（${text}）`,
    none: "没有键：写 `{}`",
  },
  en: {
    title: "Reference of keys",
    intro: [
      "Every key of every file: its form, whether it must be there, what it means. Made from the schemas that parse the files (`npm run schemas`) and held to them by a test; what editors complete and show comes from the same source.",
      "A key that is not listed is a fault. Dates are `YYYY-MM-DD`, clauses `第二十一条第二款`, paths `$.a.b`. Under “must”: ● it must be there; ◐ it must be there in the form that has it; blank: it may be left out.",
    ],
    contents: "Contents",
    head: ["key", "form", "must", "meaning"],
    forms: "Forms: ",
    schema: (name: string) => `JSON Schema: \`schemas/${name}\``,
    files: "Files: ",
    shared: "Shared pieces",
    words: "Words",
    wordsHead: ["name", "from"],
    operators: "Operators",
    operatorsHead: ["operator", "meaning"],
    decorators: "Decorators of operators",
    decoratorsIntro:
      "Written before an operator, with `:` between, six at most: `everyFact:in`, `not:contains`. `stated` takes none.",
    decoratorsHead: ["decorator", "meaning"],
    derived: "Facts that the engine offers",
    derivedHead: ["fact", "what it holds"],
    types: "Plain types",
    typesHead: ["type", "values"],
    or: " · ",
    listOf: (inner: string, least: number) => `list of ${inner}${least > 1 ? ` (${least} at least)` : ""}`,
    recordOf: (inner: string) => `record: name → ${inner}`,
    anything: "any value",
    string: "text",
    boolean: "true or false",
    date: "date",
    path: "path",
    id: "id",
    number: "number",
    integer: (least: number | undefined, most: number | undefined) => `whole number${bounds(least, most)}`,
    note: (text: string) => ` (${text})`,
    none: "No keys: write `{}`",
  },
} as const satisfies Record<Language, unknown>;

export type Phrases = (typeof phrases)[Language];

function bounds(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return most === undefined ? "" : ` ≤ ${most}`;
  return most === undefined ? ` ≥ ${least}` : ` ${least}–${most}`;
}
