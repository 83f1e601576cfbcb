import type { Layer } from "../calendar/layer.js";
import { parseLayer } from "../calendar/parse-layer.js";
import { hashOf } from "./canonical.js";
import type { Io } from "./io.js";
import { locate } from "./locate.js";
import { readJson } from "./read.js";
import { Unusable } from "./unusable.js";

/** A layer from its file, with the hash that a receipt names it by. */
export async function loadLayer(
  path: string,
  io: Io,
): Promise<{ readonly layer: Layer; readonly hash: string }> {
  const source = await readJson(path, io);
  const result = parseLayer(source.value, source.name);
  if (!result.ok) throw new Unusable(result.diagnostics.map((each) => locate(each, source)));
  return { layer: result.value, hash: hashOf(source.value) };
}
