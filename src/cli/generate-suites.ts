import { dirname, join, relative, resolve } from "node:path";
import { diagnostic } from "../diagnostic/diagnostic.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { generateScenarios } from "../suite/generate/generate.js";
import type { ScenarioResult } from "../suite/suite.js";
import { type LoadedSuite, packAround } from "./load-suite.js";
import { withoutPlace } from "./locate.js";
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
    const text = `${JSON.stringify({ regulations: [id], scenarios: made.scenarios }, null, 2)}\n`;
    if (file === "-") session.io.stdout.write(text);
    else {
      const path = file === true ? await placeIn(source.name) : file;
      await writeNew(path, text);
      tell(written(path, made.scenarios.length, session));
    }
  }
}

const oneFile = {
  zh: "--generate 带文件名时只能用于一个规则包",
  en: "--generate with a file name is for one pack at a time",
};

async function placeIn(suite: string): Promise<string> {
  const pack = suite === "<stdin>" ? null : await packAround(dirname(resolve(suite)));
  return pack === null ? "unconfirmed.json" : relative("", join(pack, "scenarios", "unconfirmed.json"));
}

function written(path: string, count: number, session: Session): string {
  return say(
    session,
    `已写出 ${path}：${count} 张表。逐行按放假通知核实，改正预期，再删去 unconfirmed；核实以前不运行，check 不通过。`,
    `wrote ${path}: ${count} tables. Confirm each row by the notices, put what it expects right, then take "unconfirmed" away; until then it is not run, and check does not pass.`,
  );
}

/** Says of each suite how many of its scenarios were not run because nobody has confirmed them. */
export function leftOut({ suite, source }: LoadedSuite): readonly LocatedDiagnostic[] {
  const count = suite.unconfirmed.length;
  if (count === 0) return [];
  return [withoutPlace(diagnostic("suite.left-out", [], { count: String(count) }), source.name)];
}
