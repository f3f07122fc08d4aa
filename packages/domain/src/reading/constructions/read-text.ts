// What the tests of reading read: a text of their own, on a day.
import { articleId } from "@stance/contracts/ids"
import { loadParser } from "@stance/parser"
import { createRegistry } from "../../registries/index.ts"
import { createReader } from "../index.ts"
import type { ReadStatement } from "../statements/assemble.ts"

const reader = createReader({ parser: loadParser(), registry: createRegistry() })

/** Takes a text, its day and its headline, which stands in the text too; gives the statements read in it. */
export const statementsIn = (
  body_text: string,
  day = "2025-05-05",
  headline: string | null = null,
): readonly ReadStatement[] =>
  reader.read({
    article_id: articleId({ source: "test", uri: null, body_text }),
    source: "test",
    headline,
    body_text,
    published_at: `${day}T00:00:00.000Z`,
    date_precision: "day",
  }).statements
