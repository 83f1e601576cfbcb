import { dirname, join, relative, resolve } from "node:path";
import { diagnostic } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import type { Text } from "../diagnostic/text.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { generateScenarios } from "../suite/generate/generate.js";
import type { JsonRecord } from "../suite/record.js";
import type { ScenarioResult } from "../suite/suite.js";
import { isFile } from "./folder-source.js";
import type { Io } from "./io.js";
import type { JsonSource } from "./json-source.js";
import { type LoadedSuite, packAround } from "./load-suite.js";
import { withoutPlace } from "./locate.js";
import { readJson } from "./read.js";
import { type Common, printDiagnostics, type Session, say } from "./session.js";
import { unusable } from "./unusable.js";
import { writeNew } from "./write-new.js";

interface Wanted {
  /** A file, `-` for standard output, or `true`: in the folder of the pack. */
  readonly file: string | true;
  readonly rules: readonly string[] | undefined;
}

/** Writes what the suites lack, a file for each pack; nothing that is there is written over. */
export async function generateSuites(
  suites: readonly LoadedSuite[],
  results: readonly ScenarioResult[],
  { file, rules }: Wanted,
  options: Common,
  session: Session,
): Promise<void> {
  // Programs read diagnostics on standard error, and nothing else.
  const tell = (text: string) => options.json !== true && session.io.stderr.write(`${text}\n`);
  const ids = [...new Set(suites.flatMap(({ about }) => about))];
  if (file !== true && ids.length > 1) throw unusable("usage.wrong", oneFile);
  mustBeKnown(rules ?? [], suites);
  for (const id of ids) {
    const own = suites.filter(({ about }) => about.includes(id));
    const { rulebook, source } = own[0]!;
    const made = generateScenarios(rulebook, id, results, rules);
    const faults = made.withoutCase.map((rule) =>
      withoutPlace(diagnostic("suite.nothing-to-write", [], { rule }), source.name),
    );
    printDiagnostics(session, options, faults);
    if (made.scenarios.length === 0) {
      tell(say(session, `${id}：没有再写出期限场景`, `${id}: no scenario of a limit was written`));
      continue;
    }
    const path = file === true ? await placeIn(source.name) : file;
    const suite = await suiteFile(path, id, own, made.scenarios, session.io);
    if (path === "-") session.io.stdout.write(suite);
    else {
      if (await isFile(path)) {
        const { diagnostics } = unusable("usage.wrong", { ...isThere }, { file: path, hint: whatToDo });
        printDiagnostics(session, options, diagnostics);
        session.exitCode = 1;
        continue;
      }
      await writeNew(path, suite);
      tell(written(path, made.scenarios, session));
    }
  }
}

/** In the folder of its pack a suite need not name it; its schema is that of the suites beside it. */
async function suiteFile(
  path: string,
  id: string,
  own: readonly LoadedSuite[],
  scenarios: readonly JsonRecord[],
  io: Io,
): Promise<string> {
  const folder = dirname(resolve(path));
  const pack = path === "-" ? null : await packAround(folder);
  const isOwn =
    pack !== null && recordAt((await readJson(join(pack, "regulation.json"), io)).value).id === id;
  const schema = path === "-" ? undefined : own.flatMap(({ source }) => schemaFrom(source, folder))[0];
  const suite = {
    ...(schema === undefined ? {} : { $schema: schema }),
    ...(isOwn ? {} : { regulations: [id] }),
    scenarios,
  };
  return `${JSON.stringify(suite, null, 2)}\n`;
}

/** The schema that a suite names, as seen from another folder. */
function schemaFrom({ name, value }: JsonSource, folder: string): readonly string[] {
  const { $schema } = recordAt(value);
  if (typeof $schema !== "string") return [];
  if (!$schema.startsWith(".")) return [$schema];
  const path = relative(folder, resolve(dirname(resolve(name)), $schema)).replaceAll("\\", "/");
  return [path.startsWith(".") ? path : `./${path}`];
}

function recordAt(json: unknown): JsonRecord {
  return typeof json === "object" && json !== null ? (json as JsonRecord) : {};
}

function mustBeKnown(rules: readonly string[], suites: readonly LoadedSuite[]): void {
  const known = suites.flatMap(({ rulebook }) =>
    rulebook.regulations.flatMap(({ source }) => source.rules.map(({ id }) => id)),
  );
  const unknown = rules.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, [...new Set(known)]);
  throw unusable("option.unknown-rule", { option: "--rule", id: unknown }, { hint });
}

const isThere: Text = {
  zh: "这个文件已经有了，不覆盖",
  en: "the file is there already and is not written over",
};

const whatToDo: Text = {
  zh: "先核实其中各行，删去 unconfirmed，再把文件改名；还没有核实的，删掉它重新生成；或者写到别的文件：--generate <文件>",
  en: "confirm its rows, take unconfirmed away and rename it; or delete it where nothing is confirmed yet; or write another file: --generate <file>",
};

const oneFile = {
  zh: "--generate 带文件名时只能用于一个规则包",
  en: "--generate with a file name is for one pack at a time",
};

async function placeIn(suite: string): Promise<string> {
  const pack = suite === "<stdin>" ? null : await packAround(dirname(resolve(suite)));
  return pack === null ? "unconfirmed.json" : relative("", join(pack, "scenarios", "unconfirmed.json"));
}

function written(path: string, tables: readonly JsonRecord[], session: Session): string {
  const rows = tables.reduce((sum, { rows }) => sum + (Array.isArray(rows) ? rows.length : 0), 0);
  return say(
    session,
    `已写出 ${path}：${tables.length} 张表、${rows} 行。逐行按放假通知核实，改正预期，再删去 unconfirmed；核实以前不运行，check 不通过。`,
    `wrote ${path}: ${counted(tables.length, "table")}, ${counted(rows, "row")}. Confirm each row by the notices, put what it expects right, then take "unconfirmed" away; until then it is not run, and check does not pass.`,
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Says of each suite how many of its scenarios were not run because nobody has confirmed them. */
export function leftOut({ suite, source }: LoadedSuite): readonly LocatedDiagnostic[] {
  const count = suite.unconfirmed.length;
  if (count === 0) return [];
  return [withoutPlace(diagnostic("suite.left-out", [], { count: String(count) }), source.name)];
}
