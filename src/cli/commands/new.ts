import type { Command } from "commander";
import { type Session, say } from "../session.js";
import { addNewRegulation } from "./new-regulation.js";
import { addNewRule } from "./new-rule.js";

export function addNew(program: Command, session: Session): void {
  const command = program
    .command("new")
    .description(
      say(
        session,
        "新建：从规章全文新建规则包，给规则包加规则",
        "begin a pack from a law's text, add a rule to a pack",
      ),
    );
  addNewRegulation(command, session);
  addNewRule(command, session);
}
