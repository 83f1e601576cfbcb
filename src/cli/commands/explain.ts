import type { Command } from "commander";
import { type Code, codes } from "../../diagnostic/codes.js";
import { didYouMean } from "../../diagnostic/nearest.js";
import { describeCode, describeCodes, type ExplainedCode } from "../../report/code.js";
import { type CodePage, readCodePage } from "../code-page.js";
import { codePageFile } from "../code-page-file.js";
import { pageDocument } from "../page-document.js";
import { type Common, printResult, type Session, say } from "../session.js";
import { unusable } from "../unusable.js";

export function addExplain(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  program
    .command("explain [code...]")
    .description(
      t(
        "一个诊断代码是什么意思、怎样出现、怎么改；不写代码时列出全部",
        "what a diagnostic code means, what gives it, how to mend it; without a code, all of them",
      ),
    )
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian explain rule.no-clock
  shixian explain word.unknown shape.missing --lang en`,
    )
    .action(async (names: readonly string[], _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      await (names.length === 0 ? listAll(options, session) : explainAll(names, options, session));
    });
}

function listAll(options: Common, session: Session): void {
  const rows = (Object.keys(codes) as Code[]).sort().map(rowOf);
  printResult(session, options, rows, () => describeCodes(rows, options.lang));
}

async function explainAll(names: readonly string[], options: Common, session: Session): Promise<void> {
  const explained: (ExplainedCode & CodePage)[] = [];
  for (const name of names) {
    const code = codeOf(name);
    explained.push({ ...rowOf(code), ...readCodePage(await codePageFile(code), options.lang) });
  }
  printResult(session, options, explained.length === 1 ? explained[0] : explained, () =>
    explained.flatMap((each) => {
      const { meaning, example, mend, see } = each;
      const page = {
        meaning: pageDocument(meaning),
        example: pageDocument(example),
        mend: pageDocument(mend),
      };
      return describeCode(each, { ...page, see }, options.lang);
    }),
  );
}

function rowOf(code: Code): ExplainedCode {
  const { severity, zh, en } = codes[code];
  return { code, severity, message: { zh, en } };
}

function codeOf(name: string): Code {
  if (Object.hasOwn(codes, name)) return name as Code;
  throw unusable("option.unknown-code", { name }, { hint: didYouMean(name, Object.keys(codes)) ?? allCodes });
}

const allCodes = { zh: "shixian explain 列出全部代码", en: "shixian explain lists all codes" };
