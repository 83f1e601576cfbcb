import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { vocabulary } from "../../../generated/shipped.js";
import { type SchemaFile, schemaFiles } from "../../author/schema/schema-files.js";
import type { Language } from "../../diagnostic/text.js";
import { type Document, paragraph, span, table } from "../../report/document.js";
import { packWords } from "../pack-words.js";
import { type Common, printResult, type Session, say } from "../session.js";
import { unusable } from "../unusable.js";
import { writeText } from "../write.js";

interface SchemaOptions extends Common {
  readonly out: string;
}

export function addSchema(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  program
    .command("schema [pack]")
    .description(
      t(
        "写出 JSON Schema，供编辑器补全和检查；给出规则包的文件夹，则连同它自己的用词",
        "write the JSON Schemas, for editors to complete and check with; with a pack's folder, they know its own words",
      ),
    )
    .requiredOption("--out <folder>", t("写到哪个文件夹", "the folder to write them to"))
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian schema --out schemas
  shixian schema rules/example --out rules/example/schemas

${t(
  '在文件开头写 "$schema": "./schemas/rules.schema.json"，VS Code 等编辑器就会补全键、事件、角色和运算符，并标出错误。\n增加了用词或者规则以后，再运行一次。',
  'With "$schema": "./schemas/rules.schema.json" at the top of a file, VS Code and other editors complete keys, events,\nroles and operators, and mark what is wrong. Run it again when words or rules were added.',
)}`,
    )
    .action(async (pack: string | undefined, _: unknown, command: Command) => {
      const options: SchemaOptions = command.optsWithGlobals();
      const known = pack === undefined ? { vocabulary, ids: null } : await packWords(pack, session.io);
      const files = schemaFiles(known);
      await makeFolder(options.out);
      for (const { name, text } of files) await writeText(join(options.out, name), text);
      const rows = files.map(({ name, kind }) => ({ schema: name, files: kind.files }));
      printResult(session, options, { folder: options.out, schemas: rows }, () =>
        written(files, options.out, options.lang),
      );
    });
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "";
    throw unusable("output.unwritable", { path, reason }, { file: path });
  }
}

function written(files: readonly SchemaFile[], folder: string, language: Language): Document {
  const head = language === "zh" ? ["JSON Schema", "用于"] : ["JSON Schema", "for"];
  const told =
    language === "zh"
      ? `${files.length} 个 JSON Schema 写到 ${folder}`
      : `${files.length} JSON Schemas in ${folder}`;
  return [
    ...table(
      head.map((each) => [each]),
      files.map(({ name, kind }) => [[name], [kind.files]]),
    ),
    paragraph(span("good", told)),
  ];
}
