import type { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import type { Part } from "../contract.ts";
import { readAll } from "./content.ts";
import { Problem } from "./problem.ts";
import type { Intake } from "./spool.ts";

type Description = Pick<Part, "name" | "filename" | "contentType">;

/**
 * Takes a multipart body apart, the files of it to disk when there is an intake for them. Throws a {@link Problem} when
 * it is none.
 */
export async function parseMultipart(
  body: Readable,
  contentType: string,
  intake: Intake | undefined,
): Promise<Part[]> {
  const parts: Promise<Part>[] = [];
  const files: Readable[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const parser = Busboy({
        headers: { "content-type": contentType },
        limits: { fieldSize: Infinity },
        preservePath: true,
      });
      const accept = (name: string | undefined, part: (name: string) => Promise<Part>): void => {
        if (name === undefined) reject(new Error("a part has no name"));
        else parts.push(part(name));
      };
      parser.on("field", (name: string | undefined, value, _nameCut, _valueCut, _coding, type) =>
        accept(name, async (known) => {
          const described = { name: known, filename: undefined, contentType: type };
          return heldPart(described, Buffer.from(value));
        }),
      );
      parser.on("file", (name: string | undefined, stream, filename, _encoding, type) => {
        files.push(stream);
        stream.on("error", reject);
        accept(name, (known) =>
          takeFile({ name: known, filename, contentType: type }, stream, intake),
        );
        if (name === undefined) stream.resume();
      });
      parser.on("error", reject);
      parser.on("finish", resolve);
      body.on("error", reject);
      body.on("close", () => {
        if (!body.readableEnded) reject(new Error("the connection ended"));
      });
      body.pipe(parser);
    });
  } catch (error) {
    body.unpipe();
    for (const file of files) file.destroy();
    await Promise.allSettled(parts);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(400, `the multipart body cannot be read: ${reason}`);
  }
  return Promise.all(parts);
}

async function takeFile(
  described: Description,
  stream: Readable,
  intake: Intake | undefined,
): Promise<Part> {
  if (intake) return { ...heldPart(described, Buffer.alloc(0)), file: await intake.take(stream) };
  return heldPart(described, await readAll(stream));
}

function heldPart(described: Description, bytes: Buffer): Part {
  return { ...described, bytes, text: bytes.toString("utf8"), file: undefined };
}
