import type { Command } from "commander";
import { regulations } from "../../../generated/shipped.js";
import { describeRegulation, describeRegulations } from "../../report/regulation.js";
import {
  type RegulationSummary,
  regulationListing,
  regulationSummary,
} from "../../report/regulation-listing.js";
import { loadRegulation } from "../load-regulation.js";
import { type Common, printResult, type Session, say } from "../session.js";

export function addRegulation(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  program
    .command("regulation [regulation]")
    .description(
      t(
        "已收录的规章；或者一部规章的条款、期限和读法",
        "the shipped regulations; or one: its clauses, limits and readings",
      ),
    )
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian regulation
  shixian regulation rules/example --json`,
    )
    .action(async (named: string | undefined, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      await (named === undefined ? listAll(options, session) : showOne(named, options, session));
    });
}

async function listAll(options: Common, session: Session): Promise<void> {
  const rows: RegulationSummary[] = [];
  for (const load of Object.values(regulations)) rows.push(regulationSummary(await load()));
  printResult(session, options, rows, () => describeRegulations(rows, options.lang));
}

async function showOne(named: string, options: Common, session: Session): Promise<void> {
  const regulation = await loadRegulation(named, session.io);
  const listing = regulationListing(regulation);
  printResult(session, options, listing, () =>
    describeRegulation(listing, regulation.vocabulary, options.lang),
  );
}
