import type { Command } from "commander";
import type { Session } from "../session.js";
export function addCalendarAdd(_: Command, __: Session): void {}
