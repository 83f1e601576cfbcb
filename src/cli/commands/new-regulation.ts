import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { regulations } from "../../../generated/shipped.js";
import { clausesToEncode } from "../../author/guess-reason.js";
import { numberGaps } from "../../author/number-gaps.js";
import { type WorkKind, workList } from "../../author/work-list.js";
import { describeNewRegulation } from "../../report/new-regulation.js";
import { wordPattern } from "../../vocabulary/schema.js";
import { readLawFile } from "../check-text.js";
import { isFile, isFolder } from "../folder-source.js";
import { newPackFiles } from "../new-pack-files.js";
import { type Common, printResult, type Session, say } from "../session.js";
import { unusable } from "../unusable.js";
import { writeNew } from "../write-new.js";

interface NewRegulationOptions extends Common {
  readonly text: string;
  readonly out?: string;
}

export function addNewRegulation(parent: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  parent
    .command("regulation <id>")
    .description(
      t(
        "从规章全文新建规则包：列出条款，把要编码的句子列成清单",
        "begin a pack from a law's text: its clauses outlined, its sentences listed as work",
      ),
    )
    .requiredOption(
      "--text <law>",
      t(
        "规章全文：纯文本或者 Markdown，UTF-8（- 读标准输入）",
        "the law's text: plain or Markdown, UTF-8 (- reads standard input)",
      ),
    )
    .option(
      "--out <folder>",
      t("写到哪个目录（默认 rules/<id>）", "the folder to write (default rules/<id>)"),
    )
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian new regulation tree-adoption-2025 --text tree-adoption.md

${t(
  "条款从“第一条”、（一）、1. 或者“一、”（一）这样的编号认出，一段一行或者折行都可以。已有的文件不覆盖。",
  "Clauses are known by numbers such as 第一条, （一）, 1. or 一、（一）; one paragraph a line, or broken to a width. Nothing\nthat is there is written over.",
)}`,
    )
    .action(async (id: string, _: unknown, command: Command) => {
      await newRegulation(id, command.optsWithGlobals(), session);
    });
}

async function newRegulation(id: string, options: NewRegulationOptions, session: Session): Promise<void> {
  const folder = options.out ?? join("rules", id);
  await mustBeFree(id, folder);
  const law = await readLawFile(options.text, session);
  const files = newPackFiles({ id, law, folder, text: options.text, language: options.lang });
  for (const [name, text] of Object.entries(files)) await writeNew(join(folder, name), text);
  const work = workList(clausesToEncode(law.clauses));
  const made = {
    id,
    folder,
    files: Object.keys(files),
    clauses: law.clauses.map(({ clause, line }) => ({ clause, line })),
    repeated: law.repeated.map(({ clause, line }) => ({ clause, line })),
    gaps: numberGaps(law.clauses),
    work: work.map(({ clause, line, kinds }) => ({ clause, line, kinds })),
  };
  printResult(session, options, made, () =>
    describeNewRegulation({ ...made, text: options.text, kinds: counts(work) }, options.lang),
  );
}

function counts(work: readonly { readonly kinds: readonly WorkKind[] }[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const kind of work.flatMap(({ kinds }) => kinds)) found[kind] = (found[kind] ?? 0) + 1;
  return found;
}

/** An id that can be one and that nobody has, and a folder with nothing in it. */
async function mustBeFree(id: string, folder: string): Promise<void> {
  if (!wordPattern.test(id)) throw unusable("new.not-an-id", { id, example: "tree-adoption-2025" });
  if (Object.hasOwn(regulations, id)) throw unusable("new.id-taken", { id });
  const taken = (await isFile(folder)) || ((await isFolder(folder)) && (await readdir(folder)).length > 0);
  const hint = {
    zh: "换一个编号，或者用 --out 指定别的目录",
    en: "take another id, or name another folder with --out",
  };
  if (taken) throw unusable("new.folder-taken", { path: folder }, { file: folder, hint });
}
