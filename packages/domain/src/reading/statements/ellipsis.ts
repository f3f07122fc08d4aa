// Answers that leave out what they answer: "Ruritania accepted.", "The union declined.", after a proposal
// close by.
import { sourceOf } from "../attribution/source.ts"
import { notFact } from "../guard/guard.ts"
import { doerOf } from "../holders/subject.ts"
import type { Finding } from "../operators/finding.ts"
import { isFiniteVerb, isNegatedVerb, modalityOf } from "../operators/modifiers.ts"
import type { Scene } from "../scene.ts"
import { childBy, type Tree, type Word } from "../words/word.ts"
import { type Draft, draftOf } from "./assemble.ts"
import { spanOf } from "./span.ts"

interface Answer {
  readonly verb: Word
  readonly position: "accepted" | "refused"
}

/** Takes a scene and the drafts read so far; gives drafts of short answers to the proposals among them. */
export const shortAnswers = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] => {
  const proposals = drafts.filter((draft) => draft.statement.position === "proposed")
  if (proposals.length === 0) return []
  return scene.trees.flatMap((tree) =>
    answersIn(tree).flatMap((answer) => draftsOf(answer, proposals, scene)),
  )
}

const answersIn = (tree: Tree): readonly Answer[] =>
  tree.words.flatMap((verb) => {
    const position = answerOf(verb)
    return position === null ? [] : [{ verb, position }]
  })

const answerOf = (verb: Word): Answer["position"] | null => {
  if (verb.pos !== "verb" || !isFiniteVerb(verb) || modalityOf(verb) !== "fact") return null
  if (childBy(verb, "dobj", "xcomp", "ccomp", "nsubjpass", "prep", "advcl", "conj") !== undefined) return null
  if (/^(?:accept|agree|consent)$/.test(verb.base)) return isNegatedVerb(verb) ? null : "accepted"
  return /^(?:decline|refuse|demur)$/.test(verb.base) && !isNegatedVerb(verb) ? "refused" : null
}

const draftsOf = (
  { verb, position }: Answer,
  proposals: readonly Draft[],
  scene: Scene,
): readonly Draft[] => {
  const doer = doerOf(verb)
  if (doer === null) return []
  return scene.resolver.resolve(doer.word).flatMap((holder) => {
    const proposal = proposalBefore(verb, holder.party.actor.id, proposals)
    if (proposal === null || proposal.statement.format === null) return []
    const finding = answer(verb, position, proposal.finding)
    if (notFact(finding) !== null) return []
    return [
      draftOf({
        finding,
        holder,
        other: proposal.holder,
        source: sourceOf(verb, scene.resolver, scene.headlineSource),
        format: { ref: proposal.statement.format, participants: [], sort: "event" },
        span: spanOf(finding, false),
        scene,
        coded: { facet: "format_response", position },
      }),
    ]
  })
}

/** The last proposal to this party, or to nobody named, in this paragraph or the one before. */
const proposalBefore = (verb: Word, actorId: string, proposals: readonly Draft[]): Draft | null => {
  const near = proposals.filter(({ finding, holder, statement }) => {
    const back = verb.tree.paragraph.index - finding.operator.tree.paragraph.index
    const suits = statement.recipient.id === actorId || statement.recipient.kind === null
    return (
      back >= 0 &&
      back <= 1 &&
      finding.operator.start < verb.start &&
      suits &&
      holder.party.actor.id !== actorId
    )
  })
  return near.at(-1) ?? null
}

const answer = (verb: Word, position: Answer["position"], proposal: Finding): Finding => ({
  ...proposal,
  stance: position === "accepted" ? "agree" : "refuse",
  operator: verb,
  steps: [],
  path: [verb],
  holderFrom: "subject",
  rule: `short-answer+${position}`,
  nominal: false,
  outer: null,
  voice: null,
})
