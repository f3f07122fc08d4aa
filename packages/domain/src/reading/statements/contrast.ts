// Whom somebody will talk to instead of whom: "will talk to the minister, not to the Authority".
import type { Resolved } from "../mentions/party.ts"
import type { Scene } from "../scene.ts"
import { formatOf } from "../terms/format.ts"
import { ancestors, childrenBy, type Word } from "../words/word.ts"
import { type Draft, draftOf } from "./assemble.ts"
import { spanOf } from "./span.ts"

/** Takes a scene and the drafts read so far; gives drafts of refusing those named after a "not". */
export const contrasts = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.flatMap((draft) => {
    const { finding, holder, source, statement } = draft
    if (!/^(?:want|agree)$/.test(finding.stance) || finding.hit.kind !== "act") return []
    const other = declined(finding.hit.word)
      .flatMap((word): readonly Resolved[] => scene.resolver.resolve(word))
      .find(({ party }) => party.actor.id !== holder.party.actor.id)
    if (other === undefined || other.party.actor.id === statement.recipient.id) return []
    const refused = {
      ...finding,
      stance: "refuse" as const,
      rule: `${finding.rule}+contrast`,
      conditional: false,
    }
    return [
      draftOf({
        finding: refused,
        holder,
        other,
        source,
        format: formatOf(refused, scene.chain, scene.events),
        span: spanOf(finding, false),
        scene,
        coded: { facet: "willingness", position: "unwilling" },
      }),
    ]
  })

/** The party behind "not to", "not with", or behind "not" where the verb needs no preposition. */
const declined = (verb: Word): readonly Word[] => {
  const behind = childrenBy(verb, "prep").filter((child) => child.i > verb.i)
  const nouns = [...behind.flatMap((child) => childrenBy(child, "pobj")), ...childrenBy(verb, "dobj")]
  return [...behind, ...nouns, verb, ...ancestors(verb)]
    .flatMap((word) => childrenBy(word, "conj", "appos", "prep"))
    .filter((word) => word.i > verb.i && word.pos !== "verb" && isAfterNot(word))
    .flatMap((word) => (/^(?:with|to)$/.test(word.lower) ? childrenBy(word, "pobj") : [word]))
    .filter((word) => word.pos !== "preposition")
}

/** "the minister, not the Authority", "the minister but not with the Authority". */
const isAfterNot = (word: Word): boolean => {
  const first = Math.min(...[word, ...word.children].filter(({ lower }) => lower !== "not").map(({ i }) => i))
  const words = word.tree.words
  return words[first - 1]?.lower === "not" && /^(?:,|but|and)$/.test(words[first - 2]?.lower ?? "")
}
