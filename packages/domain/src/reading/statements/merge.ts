// One statement a sentence span and position; of several readings of one operator the best.
import { statementId } from "@stance/contracts/ids"
import type { Draft, ReadStatement } from "./assemble.ts"

/** Takes drafts; gives one of each sentence, position and what is held: the surest. */
export const bestDrafts = (drafts: readonly Draft[]): readonly Draft[] => {
  const best = new Map<string, Draft>()
  for (const draft of drafts) {
    const { statement, finding } = draft
    const sentence = `${statement.paragraph}:${finding.operator.sentence}`
    const key = `${sentence}|${statement.position_id}|${statement.position}`
    const known = best.get(key)
    if (known === undefined || draft.statement.confidence > known.statement.confidence) best.set(key, draft)
  }
  return [...best.values()]
}

/** Takes drafts of which none says the same as another; gives statements with ids, in the text's order. */
export const statementsOf = (drafts: readonly Draft[]): readonly ReadStatement[] =>
  drafts
    .map(({ statement }) => ({ statement_id: statementId(statement), ...statement }))
    .sort(
      (a, b) =>
        a.char_start - b.char_start || a.char_end - b.char_end || (a.position_id < b.position_id ? -1 : 1),
    )
