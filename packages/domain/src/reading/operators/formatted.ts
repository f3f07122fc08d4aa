// Whether the way to talk is named: bilateral talks, face to face, through the council, under the auspices of.
import { formatAdverbs, formatWords } from "../../lexicon/light-words.ts"
import type { TalkHit } from "../objects/talk-object.ts"
import { childrenBy, type Word } from "../words/word.ts"

const channels = new Set("through within via under".split(" "))
const levels =
  /^(?:level|levels|auspices|aegis|umbrella|mediation|format|formats|framework|channels?|council|forum|process|mediators?|intermediar(?:y|ies)|person)$/

/** Takes a talk object, the words on its path and the operator above; says whether the text names a format there. */
export const isFormatted = (hit: TalkHit, path: readonly Word[], operator: Word): boolean =>
  hit.format !== null || formatWordOf(hit, path, operator) !== null

/** The word that names the format; null when none does. */
export const formatWordOf = (hit: TalkHit, path: readonly Word[], operator: Word): Word | null => {
  for (const word of new Set([hit.word, ...path, operator])) {
    for (const child of word.children) {
      if (path.includes(child) && child !== hit.word) continue
      if (/^(?:amod|compound|nmod)$/.test(child.dep) && formatWords.has(child.lower) && word.i >= child.i)
        return child
      if (child.dep === "amod")
        for (const inner of child.children) if (formatWords.has(inner.lower)) return child
      if (
        /^(?:advmod|npadvmod)$/.test(child.dep) &&
        (formatAdverbs.has(child.lower) || child.lower === "face")
      )
        return child
      if (child.dep === "prep" && isChannel(child)) return child
      if (child.dep === "prep" && /^(?:rather|instead)$/.test(child.lower)) return child
      if (child.dep === "cc" && child.children.some((inner) => inner.lower === "rather")) return child
    }
  }
  return null
}

const isChannel = (preposition: Word): boolean => {
  const objects = childrenBy(preposition, "pobj")
  if (channels.has(preposition.lower))
    return objects.some((object) => levels.test(object.lower) || object.pos === "proper")
  return (
    /^(?:at|in|with|by)$/.test(preposition.lower) &&
    objects.some(
      (object) =>
        levels.test(object.lower) &&
        object.children.length > 0 &&
        !/^(?:existing|negotiated|agreed|current)$/.test(object.children[0]?.lower ?? ""),
    )
  )
}
