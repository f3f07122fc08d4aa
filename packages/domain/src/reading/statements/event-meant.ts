// "the invitation", "asked it to come": to the one event about which the two are told to have dealt.
import type { FormatRef } from "@stance/contracts/fields"
import { positionId } from "@stance/contracts/ids"
import type { Draft } from "./assemble.ts"

const answers = /^(?:refused|accepted|withdrawn|conditional|no_response)$/

/** Takes the drafts of an article; gives them with the event that an invitation without one is to. */
export const withEventMeant = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    const { statement } = draft
    if (statement.format?.id !== "invitation") return draft
    const ref = eventBetween(draft, drafts)
    if (ref === null) return draft
    const { actor, recipient, facet } = statement
    const position_id = positionId(actor.id, recipient.id, facet, ref.id)
    return { ...draft, statement: { ...statement, position_id, format: ref } }
  })

/** The one event to which the host of this invitation has asked the guest, or that the guest has answered. */
const eventBetween = (draft: Draft, drafts: readonly Draft[]): FormatRef | null => {
  const [host, guest] = sidesOf(draft)
  const found = new Map<string, FormatRef>()
  for (const other of drafts) {
    const { format } = other.statement
    if (format === null || !isSet(format)) continue
    const [otherHost, otherGuest] = sidesOf(other)
    if (otherHost === host && otherGuest === guest) found.set(format.id, format)
  }
  const [only] = found.values()
  return found.size === 1 ? (only ?? null) : null
}

const isSet = (format: FormatRef): boolean =>
  format.starts_on !== null || /^(?:conference|summit|council)$/.test(format.kind ?? "")

/** The inviting and the invited side of a statement about a format. */
const sidesOf = ({ statement }: Draft): readonly [string, string] | readonly [null, null] => {
  const { actor, recipient, position, facet } = statement
  if (facet !== "format_response") return [null, null]
  if (position === "proposed") return [actor.id, recipient.id]
  return answers.test(position) ? [recipient.id, actor.id] : [null, null]
}
