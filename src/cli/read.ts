import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { type Io, readAll } from "./io.js";
import { type JsonSource, parseJson } from "./json-source.js";
import { locateFault } from "./locate.js";
import { systemReason } from "./system-reason.js";
import { Unusable, unusable } from "./unusable.js";

/** The text of a file, or of standard input for `-`. A byte order mark is no part of it. */
export async function readText(path: string, io: Io): Promise<string> {
  const text = path === "-" ? await readAll(io.stdin) : await fileText(path);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** The JSON of a file, or of standard input for `-`; throws `Unusable` with the place of what is wrong. */
export async function readJson(path: string, io: Io): Promise<JsonSource> {
  const name = path === "-" ? "<stdin>" : path;
  const text = await readText(path, io);
  const source = parseJson(name, text);
  if ("faults" in source) throw new Unusable(source.faults.map((fault) => locateFault(fault, name, text)));
  return source;
}

async function fileText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "";
    if (reason === "ENOENT") throw unusable("input.not-found", { path }, { file: path });
    throw unusable("input.unreadable", { path, reason }, { file: path, hint: systemReason(reason) });
  }
  if (isUtf8(bytes)) return bytes.toString("utf8");
  throw unusable("input.unreadable", { path, reason: "UTF-8" }, { file: path, hint: systemReason("UTF-8") });
}
