// Statements that an invitation has not been answered: of the invitation named, or of the last one made to
// whoever is silent.
import { sourceOf } from "../attribution/source.ts"
import { notFact } from "../guard/guard.ts"
import { doerOf } from "../holders/subject.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Finding } from "../operators/finding.ts"
import { type NoAnswer, noAnswersIn } from "../operators/no-answer.ts"
import type { Scene } from "../scene.ts"
import type { Word } from "../words/word.ts"
import { type Draft, draftOf } from "./assemble.ts"
import { draftsNear } from "./drafts-near.ts"
import { spanOf } from "./span.ts"

/** Takes a scene and the drafts read so far; gives drafts of silence about the proposals among them. */
export const noResponses = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] => {
  const proposals = drafts.filter((draft) => draft.statement.position === "proposed")
  if (proposals.length === 0) return []
  const near = draftsNear(proposals)
  return scene.trees.flatMap((tree) =>
    noAnswersIn(tree).flatMap((answer) => draftsOf(answer, near(answer.verb), scene)),
  )
}

const draftsOf = (answer: NoAnswer, proposals: readonly Draft[], scene: Scene): readonly Draft[] =>
  silentOnes(answer, proposals, scene).flatMap(({ holder, proposal }) => {
    if (proposal.statement.format === null) return []
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

interface Silent {
  readonly holder: Resolved
  readonly proposal: Draft
}

const silentOnes = (answer: NoAnswer, proposals: readonly Draft[], scene: Scene): readonly Silent[] => {
  const doer = doerOf(answer.verb)
  const named = answer.silent === "subject" ? doer?.word : answer.from
  if (named !== undefined && named !== null)
    return scene.resolver.resolve(named).flatMap((holder) => {
      const proposal = proposalTo(holder.party.actor.id, answer, proposals)
      return proposal === null ? [] : [{ holder, proposal }]
    })
  if (answer.silent === "subject") return []
  const waiting =
    answer.silent === "invited by subject" && doer !== null
      ? scene.resolver.resolve(doer.word).map(({ party }) => party.actor.id)
      : null
  const proposal = proposals
    .filter(
      ({ finding, holder, counterpart }) =>
        finding.operator.start < answer.verb.start &&
        answer.verb.tree.paragraph.index - finding.operator.tree.paragraph.index <= 2 &&
        counterpart !== null &&
        (waiting === null || waiting.includes(holder.party.actor.id)),
    )
    .at(-1)
  return proposal?.counterpart ? [{ holder: proposal.counterpart, proposal }] : []
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
