import { type ParseErrorCode, printParseErrorCode } from "jsonc-parser";
import type { Text } from "../diagnostic/text.js";

/** What the parser stumbled on, by its own name for it. */
const problems: Readonly<Record<string, Text>> = {
  InvalidSymbol: { zh: "不是 JSON 的值", en: "no value of JSON" },
  InvalidNumberFormat: { zh: "数字写法不对", en: "not a number as JSON writes them" },
  PropertyNameExpected: { zh: "此处应为键名（用双引号）", en: "a key in double quotes belongs here" },
  ValueExpected: { zh: "此处应为值", en: "a value belongs here" },
  ColonExpected: { zh: "此处应为冒号", en: "a colon belongs here" },
  CommaExpected: { zh: "此处应为逗号", en: "a comma belongs here" },
  CloseBraceExpected: { zh: "缺少 }", en: "a } is missing" },
  CloseBracketExpected: { zh: "缺少 ]", en: "a ] is missing" },
  EndOfFileExpected: { zh: "此处应当结束", en: "it should end here" },
  InvalidCommentToken: { zh: "JSON 没有注释", en: "JSON has no comments" },
  UnexpectedEndOfComment: { zh: "JSON 没有注释", en: "JSON has no comments" },
  UnexpectedEndOfString: { zh: "字符串没有结束", en: "the string does not end" },
  UnexpectedEndOfNumber: { zh: "数字没有写完", en: "the number does not end" },
  InvalidUnicode: { zh: "\\u 后面应有四位十六进制数字", en: "four hexadecimal digits belong after \\u" },
  InvalidEscapeCharacter: { zh: "没有这种转义", en: "there is no such escape" },
  InvalidCharacter: {
    zh: "字符串里的控制字符应当转义",
    en: "a control character in a string must be escaped",
  },
};

/** The parser descends into itself: a text nested tens of thousands deep would end its stack. */
const mostLevels = 500;

export const tooDeep: Text = {
  zh: `嵌套太深，超过 ${mostLevels} 层`,
  en: `nested too deep, more than ${mostLevels} levels`,
};

/** The offset of the bracket that opens one level too many, or null; brackets in a string open nothing. */
export function tooDeepAt(text: string): number | null {
  let level = 0;
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (found === "]" || found === "}") level -= 1;
    else if (found === "[" || found === "{") level += 1;
    if (level > mostLevels) return index;
  }
  return null;
}

export function jsonProblem(code: ParseErrorCode): Text {
  const name = printParseErrorCode(code);
  return problems[name] ?? { zh: name, en: name };
}
