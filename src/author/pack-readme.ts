import type { Language } from "../diagnostic/text.js";
import { clausesToEncode, guessReason, saysByAnalogy } from "./guess-reason.js";
import type { LawText } from "./law-text.js";
import type { OutlineEntry } from "./pack-skeleton.js";
import { packReadmeWords } from "./words/pack-readme.js";
import { type WorkItem, workList } from "./work-list.js";

interface PackReadmeOf {
  readonly law: LawText;
  readonly title: string;
  readonly outline: readonly OutlineEntry[];
  /** The pack's folder and the law's text, for the commands. */
  readonly folder: string;
  readonly text: string;
}

/** The page of a new pack, in Markdown: what to fill in, what was guessed, and every sentence to be encoded. */
export function packReadme({ law, title, outline, folder, text }: PackReadmeOf, language: Language): string {
  const words = packReadmeWords[language];
  const blocks = [
    `# ${title}`,
    words.about,
    `## ${words.fillIn}`,
    boxes(words.toFillIn),
    `## ${words.guesses}`,
    boxes([...partsToConfirm(outline, language), ...reasonsToConfirm(law, language)]),
    `## ${words.work}`,
    ...workByClause(law, language),
    `## ${words.afterwards}`,
    boxes(words.toDoAfterwards),
    `## ${words.commands}`,
    [
      "```sh",
      `shixian check ${folder} --text ${text}`,
      `shixian new rule ${folder} --help`,
      `shixian test ${folder}`,
      "```",
    ].join("\n"),
  ];
  return `${blocks.filter((each) => each !== "").join("\n\n")}\n`;
}

function partsToConfirm(outline: readonly OutlineEntry[], language: Language): readonly string[] {
  const { parts, comma } = packReadmeWords[language];
  return outline.flatMap((each) =>
    typeof each === "string" ? [] : [parts(each.clause, each.parts.join(comma))],
  );
}

function reasonsToConfirm({ clauses }: LawText, language: Language): readonly string[] {
  const words = packReadmeWords[language];
  return clauses.flatMap(({ clause, text, lead }) => {
    const reason = lead ? null : guessReason(text);
    if (reason === null) return [];
    if (saysByAnalogy(text)) return [words.byAnalogy(clause)];
    return [reason === "scope" ? words.scope(clause) : words.reason(clause, reason)];
  });
}

/** A heading for each clause, with a box for each of its sentences; what was guessed to ask nothing is above. */
function workByClause({ clauses }: LawText, language: Language): readonly string[] {
  const words = packReadmeWords[language];
  const byClause = new Map<string, WorkItem[]>();
  for (const item of workList(clausesToEncode(clauses)))
    byClause.set(item.clause, [...(byClause.get(item.clause) ?? []), item]);
  return [...byClause].flatMap(([clause, items]) => [
    `### ${words.clause(clause, items[0]?.line ?? 0)}`,
    boxes(items.map((item) => sentence(item, language))),
  ]);
}

function sentence({ kinds, words: said }: WorkItem, language: Language): string {
  const words = packReadmeWords[language];
  const named = kinds.map((kind) => words.kinds[kind]).join(words.comma);
  return `**${named === "" ? words.unsigned : named}** ${said}`;
}

function boxes(points: readonly string[]): string {
  return points.map((each) => `- [ ] ${each}`).join("\n");
}
