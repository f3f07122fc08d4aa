// Statements that an invitation has not been answered: of the invitation named, or of the last one made to
// whoever is silent.
import { sourceOf } from "../attribution/source.ts"
import { notFact } from "../guard/guard.ts"
import { doerOf } from "../holders/subject.ts"
import type { Finding } from "../operators/finding.ts"
import { type NoAnswer, noAnswersIn } from "../operators/no-answer.ts"
import type { Scene } from "../scene.ts"
import type { Word } from "../words/word.ts"
import { type Draft, draftOf } from "./assemble.ts"
import { spanOf } from "./span.ts"

/** Takes a scene and the drafts read so far; gives drafts of silence about the proposals among them. */
export const noResponses = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] => {
  const proposals = drafts.filter((draft) => draft.statement.position === "proposed")
  if (proposals.length === 0) return []
  return scene.trees.flatMap((tree) =>
    noAnswersIn(tree).flatMap((answer) => draftsOf(answer, proposals, scene)),
  )
}

const draftsOf = (answer: NoAnswer, proposals: readonly Draft[], scene: Scene): readonly Draft[] => {
  const doer = doerOf(answer.verb)
  if (doer === null) return []
  return scene.resolver.resolve(doer.word).flatMap((holder) => {
    const proposal = proposalTo(holder.party.actor.id, answer, proposals)
    if (proposal === null || proposal.statement.format === null) return []
    const finding = silence(answer.verb, proposal.finding)
    if (notFact(finding) !== null) return []
    return [
      draftOf({
        finding,
        holder,
        other: proposal.holder,
        source: sourceOf(answer.verb, scene.resolver, scene.headlineSource),
        format: { ref: proposal.statement.format, participants: [], sort: "event" },
        span: spanOf(finding, false),
        scene,
        coded: { facet: "format_response", position: "no_response" },
      }),
    ]
  })
}

const proposalTo = (actorId: string, answer: NoAnswer, proposals: readonly Draft[]): Draft | null => {
  const named = proposals.find(
    (draft) => draft.finding.operator === answer.to && draft.holder.party.actor.id !== actorId,
  )
  if (named !== undefined) return named
  const before = proposals.filter(
    (draft) =>
      draft.finding.operator.start < answer.verb.start &&
      draft.statement.recipient.id === actorId &&
      draft.holder.party.actor.id !== actorId,
  )
  return before.at(-1) ?? null
}

const silence = (verb: Word, proposal: Finding): Finding => ({
  hit: proposal.hit,
  stance: "refuse",
  operator: verb,
  steps: [],
  path: [verb],
  holderFrom: "subject",
  would: false,
  rule: "no-answer",
  nominal: false,
  outer: null,
  voice: null,
  conditional: false,
})
