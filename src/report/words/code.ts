import type { Severity } from "../../diagnostic/codes/wording.js";
import type { Language } from "../../diagnostic/text.js";

interface CodeWords {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly example: string;
  readonly mend: string;
  readonly see: string;
  readonly between: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The last line of a list of diagnostics: where to read about them. */
  readonly readMore: (command: string) => string;
}

export const codeWords: Readonly<Record<Language, CodeWords>> = {
  zh: {
    code: "代码",
    severity: "轻重",
    message: "消息",
    example: "例",
    mend: "怎么改",
    see: "参见",
    between: "、",
    severities: { error: "错误", warning: "警告", note: "说明" },
    readMore: (command) => `含义、例子和改法：${command}`,
  },
  en: {
    code: "code",
    severity: "severity",
    message: "message",
    example: "Example",
    mend: "How to mend it",
    see: "See also",
    between: ", ",
    severities: { error: "error", warning: "warning", note: "note" },
    readMore: (command) => `what it means, and how to mend it: ${command}`,
  },
};
