// The body of a request, held to a size while it arrives: Content-Length is a claim, the bytes are counted.
import type { IncomingMessage } from "node:http"

/** Bytes of a request: a text of 1 MiB in JSON, with room for its escapes. */
export const REQUEST_BYTES_MAX = 2 * 1024 * 1024

/** Takes a request; gives its body, or `too_large` as soon as it is (the rest is not read). */
export const readBody = async (request: IncomingMessage): Promise<Buffer | "too_large"> => {
  if (Number(request.headers["content-length"] ?? 0) > REQUEST_BYTES_MAX) return "too_large"
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += (chunk as Buffer).length
    if (length > REQUEST_BYTES_MAX) return "too_large"
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
