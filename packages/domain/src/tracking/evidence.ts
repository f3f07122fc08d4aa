// A statement's span as evidence of a change, addressed as the W3C Web Annotation model does.
import { evidenceId } from "@stance/contracts/ids"
import type { Evidence } from "@stance/contracts/position-change"
import type { MadeStatement } from "./mark.ts"

/** Takes a statement; gives its evidence: who said it, where it stands, the exact words. */
export const evidenceOf = (statement: MadeStatement): Evidence => ({
  evidence_id: evidenceId(statement.article_id, statement.char_start, statement.char_end),
  statement_id: statement.statement_id,
  article_id: statement.article_id,
  headline: statement.headline,
  source: statement.source,
  published_at: statement.published_at,
  paragraph: statement.paragraph,
  speaker: statement.speaker,
  speech: statement.speech,
  attribution: statement.attribution,
  quote: statement.quote,
  selector: [
    { type: "TextPositionSelector", start: statement.char_start, end: statement.char_end },
    {
      type: "TextQuoteSelector",
      exact: statement.quote,
      prefix: statement.prefix,
      suffix: statement.suffix,
    },
  ],
  rule_id: statement.rule_id,
  confidence: statement.confidence,
})
