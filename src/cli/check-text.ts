import { citingIn } from "../author/citing.js";
import { compareText } from "../author/compare-text.js";
import type { LawText } from "../author/law-text.js";
import { readLaw } from "../author/read-law.js";
import { recordedAnew } from "../author/recorded-anew.js";
import { textRecordOf } from "../author/text-record.js";
import { diagnostic } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { type Citation, parseCitation } from "../regulation/citation.js";
import { accountFor, outlineOf } from "../regulation/clauses.js";
import { parseRegulation } from "../regulation/parse.js";
import { isWithinClause } from "../regulation/within-clause.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { isFile } from "./folder-source.js";
import { readPack, sharedVocabulary } from "./load-regulation.js";
import { withoutPlace } from "./locate.js";
import { readText } from "./read.js";
import type { Session } from "./session.js";
import { entriesOf, readRecord, recordPath, sha256 } from "./text-record.js";
import { Unusable, unusable } from "./unusable.js";
import { writeOutput } from "./write.js";

/** The text that packs are compared with, and whether to record it. */
export interface TextChoice {
  readonly text?: string;
  /** All clauses, or those named. */
  readonly write?: boolean | readonly string[];
}

/** The pack that a text is compared with: `--text` is about one; throws where another thing was named. */
export async function packForText(
  paths: readonly string[],
  { text, write }: TextChoice,
): Promise<string | null> {
  if (text === undefined) {
    if (write === undefined) return null;
    throw unusable("usage.wrong", { zh: "--write 要和 --text 一起用", en: "--write needs --text" });
  }
  const [folder] = paths;
  if (folder !== undefined && paths.length === 1 && (await isFile(`${folder}/regulation.json`)))
    return folder;
  throw unusable("usage.wrong", {
    zh: "--text 和一个规则包比较：给出一个有 regulation.json 的目录",
    en: "--text is compared with one pack: name one folder that has a regulation.json",
  });
}

/** What became of a pack's clauses in a text; `--write` records the text as it is now. */
export async function checkText(
  folder: string,
  choice: TextChoice,
  session: Session,
): Promise<readonly LocatedDiagnostic[]> {
  try {
    return await compared(folder, choice.text ?? "-", choice.write ?? false, session);
  } catch (error) {
    if (error instanceof Unusable) return error.diagnostics;
    throw error;
  }
}

async function compared(
  folder: string,
  path: string,
  write: boolean | readonly string[],
  session: Session,
): Promise<readonly LocatedDiagnostic[]> {
  const { io } = session;
  const law = await readLawFile(path, session);
  const { source, files } = await readPack(folder, io);
  // What cannot be read is told by the check of the pack itself.
  const outline = entriesOf(files?.regulation);
  if (files === null || outline.length === 0) return [];
  const { record } = await readRecord(folder, files.regulation, io);
  const lawFile = path === "-" ? "<stdin>" : path;
  const pack = parseRegulation(files, await sharedVocabulary(folder, io));
  const citing = citingIn(pack.ok ? accountFor(pack.value) : []);
  const about = { law, lawFile, outline, citing, hashOf: sha256 };
  if (write === false) return compareText({ ...about, record }).map(source.locate);
  const now = textRecordOf(law, outlineOf(outline), sha256, record, chosenFrom(write, law));
  await writeOutput(recordPath(folder), `${JSON.stringify(now, null, 2)}\n`, session);
  const found = [
    ...recordedAnew({ ...about, before: record, now }),
    ...compareText({ ...about, record: now }),
  ];
  return found.map(source.locate);
}

/** The clauses to record, with what lies in them; undefined: all. Throws where one is not in the text. */
function chosenFrom(write: boolean | readonly string[], { clauses }: LawText) {
  if (typeof write === "boolean") return undefined;
  const chosen = write.map((clause) => {
    const citation = parseCitation(clause);
    if (citation === null) throw unusable("option.not-a-citation", { option: "--write", text: clause });
    if (clauses.some((each) => isWithinClause(each.citation, citation))) return citation;
    const hint = didYouMean(
      clause,
      clauses.map((each) => each.clause),
    );
    throw unusable(
      "usage.wrong",
      { zh: `--write：全文里没有${clause}`, en: `--write: the text has no ${clause}` },
      { hint },
    );
  });
  return (citation: Citation) => chosen.some((each) => isWithinClause(citation, each));
}

/** A law's text, clause by clause; throws `Unusable` where it cannot be read or has none. */
export async function readLawFile(path: string, { io }: Pick<Session, "io">): Promise<LawText> {
  const law = readLaw(await readText(path, io));
  if (law.clauses.length > 0) return law;
  const hint = {
    zh: "每条一行起，如“第一条 为了……”；PDF、Word 先另存为纯文本（UTF-8）",
    en: "each article begins a line, like 第一条 为了……; save a PDF or Word file as plain text (UTF-8) first",
  };
  throw new Unusable([withoutPlace(diagnostic("text.no-clause", [], { path }, { hint }), path)]);
}
