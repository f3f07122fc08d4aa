// Answers that leave out what they answer: "Ruritania accepted.", "The union declined.", after a proposal
// close by.
import { sourceOf } from "../attribution/source.ts"
import { notFact } from "../guard/guard.ts"
import { metAt } from "../holders/invited.ts"
import { agentOf, doerOf } from "../holders/subject.ts"
import type { Resolved } from "../mentions/party.ts"
import type { Resolver } from "../mentions/resolver.ts"
import type { Finding } from "../operators/finding.ts"
import type { Scene } from "../scene.ts"
import { formatOf } from "../terms/format.ts"
import { childrenBy, prepositional, type Word } from "../words/word.ts"
import { canName, isPronounOfTold } from "./answer-operators.ts"
import { type Answer, answersIn } from "./answer-words.ts"
import { type Draft, draftOf } from "./assemble.ts"
import { draftsNear } from "./drafts-near.ts"
import { isLastTold } from "./last-told.ts"
import { spanOf } from "./span.ts"

/** Takes a scene and the drafts read so far; gives drafts of short answers to what they propose. */
export const shortAnswers = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] => {
  if (drafts.length === 0) return []
  const near = draftsNear(drafts)
  return scene.trees.flatMap((tree) =>
    answersIn(tree).flatMap((answer) => draftsOf(answer, near(answer.verb), scene)),
  )
}

const draftsOf = (answer: Answer, drafts: readonly Draft[], scene: Scene): readonly Draft[] => {
  const { verb, position } = answer
  const source = sourceOf(verb, scene.resolver, scene.headlineSource)
  return answering(answer, drafts, scene.resolver).flatMap((holder) => {
    const actorId = holder.party.actor.id
    const told = source.parties.length > 0 && !source.parties.some((one) => one.party.actor.id === actorId)
    if (answer.coming && told) return []
    const asked = questionBefore(answer, actorId, drafts)
    if (asked === null) return []
    const finding = answered(verb, position, asked.draft.finding)
    if (notFact(finding) !== null) return []
    const known = asked.draft.statement.format
    const format =
      known === null
        ? formatOf(finding, scene.chain, scene.events)
        : { ref: known, participants: [], sort: "event" as const }
    return [
      draftOf({
        finding,
        holder,
        other: asked.other,
        source,
        format,
        span: spanOf(finding, false),
        scene,
        ...(position === "willing" ? {} : { coded: { facet: "format_response", position } }),
      }),
    ]
  })
}

/** Whoever the answer is said of; of a passive ("the request was refused") those to whom it was put. */
const answering = (answer: Answer, drafts: readonly Draft[], resolver: Resolver): readonly Resolved[] => {
  const { verb, named } = answer
  if (named === undefined || named.dep !== "nsubjpass") {
    const doer = doerOf(verb)
    return doer === null ? [] : resolver.resolve(doer.word)
  }
  const agent = agentOf(verb)
  if (agent !== null) return resolver.resolve(agent)
  const put = drafts.filter(
    (draft) => draft.finding.operator.start < verb.start && isNamed(draft, named, verb),
  )
  const asked = put.at(-1)?.counterpart
  return asked === undefined || asked === null ? [] : [asked]
}

interface Question {
  readonly draft: Draft
  readonly other: Draft["counterpart"]
}

/** What the text has last put to this party, in this paragraph or shortly before. */
const questionBefore = (answer: Answer, actorId: string, drafts: readonly Draft[]): Question | null => {
  const { verb } = answer
  const before = drafts.filter(({ finding }) => {
    const back = verb.tree.paragraph.index - finding.operator.tree.paragraph.index
    const near = back >= 0 && back <= 2 && finding.operator.start < verb.start
    return near && (answer.venue === undefined || isHeldIn(finding, answer.venue))
  })
  const put = before.filter((draft) => isPutTo(draft, actorId, answer)).at(-1)
  if (put !== undefined) return { draft: put, other: metWith(put, actorId, drafts) ?? put.holder }
  if (!answer.coming) return null
  const own = before
    .filter(({ holder, counterpart }) => holder.party.actor.id === actorId && counterpart)
    .at(-1)
  if (own !== undefined) return { draft: own, other: own.counterpart }
  const against = before
    .filter((draft) => isRefusedTo(draft, actorId) || (answer.venue !== undefined && isOf(draft, actorId)))
    .at(-1)
  if (against !== undefined) return { draft: against, other: against.holder }
  const last = answer.elliptic ? before.filter((draft) => isNextTo(draft, verb)).at(-1) : undefined
  if (last === undefined) return null
  const same = last.counterpart?.party.actor.id === actorId
  return { draft: last, other: same ? last.holder : last.counterpart }
}

/** "was invited by a mediator to talks with Freedonia and would attend": whom the talks are with. */
const metWith = (put: Draft, actorId: string, drafts: readonly Draft[]): Draft["counterpart"] => {
  const company = metAt(put.finding)
  const one = drafts.find(
    ({ finding, counterpart }) =>
      finding === put.finding &&
      counterpart !== null &&
      counterpart.party.actor.id !== actorId &&
      company.includes(counterpart.word),
  )
  return one?.counterpart ?? null
}

/** "Sylvania will boycott the talks with Freedonia. “We'll be there,” Freedonia's envoy said." */
const isRefusedTo = (draft: Draft, actorId: string): boolean =>
  isOf(draft, actorId) && draft.finding.hit.kind === "event" && draft.statement.position === "refused"

const isOf = ({ statement }: Draft, actorId: string): boolean => statement.recipient.id === actorId

/** Whether talks are in the place where one will be: "talks that were to begin at the abbey of X". */
const isHeldIn = ({ hit, path }: Finding, venue: string): boolean =>
  [hit.word, ...path, ...childrenBy(hit.word, "relcl", "acl")]
    .flatMap(withInner)
    .flatMap(placesOf)
    .some((place) => place.lower === venue)

/** "are due to open in X": with the verbs under it. */
const withInner = (verb: Word): readonly Word[] => [
  verb,
  ...childrenBy(verb, "xcomp", "acomp").flatMap((inner) => [inner, ...childrenBy(inner, "xcomp")]),
]

/** "talks in Geneva", "at the abbey of X", "the Geneva talks", "Geneva, where they will meet". */
const placesOf = (word: Word): readonly Word[] => [
  ...prepositional(word, "in", "at").flatMap((place) => [place, ...prepositional(place, "of", "in")]),
  ...childrenBy(word, "compound", "nmod"),
  ...(word.dep === "relcl" && childrenBy(word, "advmod").some(({ lower }) => lower === "where")
    ? [word.head]
    : []),
]

/** "Sylvania will attend the talks. Freedonia will not.": said just before, of somebody else. */
const isNextTo = ({ finding, statement }: Draft, verb: Word): boolean => {
  const { tree, sentence } = finding.operator
  const close = tree === verb.tree ? verb.sentence - sentence <= 1 : verb.sentence === 0
  return close && /^(?:accepted|refused|unwilling)$/.test(statement.position)
}

/** A proposal to this party, to nobody named or unregistered; or a readiness towards this very party. */
const isPutTo = (draft: Draft, actorId: string, answer: Answer): boolean => {
  const { holder, statement } = draft
  if (holder.party.actor.id === actorId) return false
  const { position, recipient } = statement
  const direct = recipient.id === actorId
  if (answer.named !== undefined) return direct && isNamed(draft, answer.named, answer.verb)
  if (position === "proposed") return direct || recipient.kind === null
  const open = position === "willing" || position === "conditional"
  return direct && (open || (answer.coming && position === "accepted"))
}

/** "the idea", "the offer", said in the same paragraph or the next one of what was proposed. */
const isNamed = ({ finding, statement }: Draft, noun: Word, verb: Word): boolean =>
  statement.position === "proposed" &&
  verb.tree.paragraph.index - finding.operator.tree.paragraph.index <= 1 &&
  (isPronounOfTold(noun) ? isLastTold(finding, noun) : canName(noun.lower, finding.operator.lower))

const stances = { accepted: "agree", refused: "refuse", willing: "want" } as const

const answered = (verb: Word, position: Answer["position"], proposal: Finding): Finding => ({
  ...proposal,
  stance: stances[position],
  operator: verb,
  steps: [],
  path: [verb],
  holderFrom: "subject",
  rule: `short-answer+${position}`,
  nominal: false,
  outer: null,
  voice: null,
})
