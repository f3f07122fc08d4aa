// Whether the way to talk is named: bilateral talks, face to face, through the council, under the auspices
// of.
import { anyOf } from "../../lexicon/any-of.ts"
import { formatAdverbs, formatWords } from "../../lexicon/light-words.ts"
import type { TalkHit } from "../objects/talk-object.ts"
import { childrenBy, type Word } from "../words/word.ts"

const channels = new Set("through within via under".split(" "))
const levels =
  anyOf(`level levels auspices aegis umbrella mediation format formats framework channels? council forum
    process mediators? intermediar(?:y|ies) person`)

/**
 * Takes a talk object, the words on its path and the operator above; says whether the text names a format
 * there.
 */
export const isFormatted = (hit: TalkHit, path: readonly Word[], operator: Word): boolean =>
  hit.format !== null || formatWordOf(hit, path, operator) !== null || asideOf(hit) !== null

/** "face to face" in the sentence of the talk object. */
export const asideOf = (hit: TalkHit): string | null => {
  const { tree, sentence } = hit.word
  const first = tree.words[tree.sentences[sentence]?.first ?? 0]
  const last = tree.words[tree.sentences[sentence]?.last ?? 0]
  return (
    tree.asides.find(
      ({ at }) => first !== undefined && last !== undefined && first.start <= at && at <= last.end,
    )?.phrase ?? null
  )
}

/** The word that names the format; null when none does. */
export const formatWordOf = (hit: TalkHit, path: readonly Word[], operator: Word): Word | null => {
  for (const word of new Set([hit.word, ...path, operator])) {
    for (const child of word.children) {
      if (path.includes(child) && child !== hit.word) continue
      if (/^(?:amod|compound|nmod|nummod)$/.test(child.dep) && word.i >= child.i && isFormatWord(child))
        return child
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

/** "bilateral", "six-party", "face-to-face": a hyphenated word comes in pieces. */
const isFormatWord = (word: Word): boolean => formatWords.has(word.lower) || formatWords.has(hyphenated(word))

/** Takes a word; gives it with what hyphens join to it, in lower case. */
export const hyphenated = (word: Word): string => {
  const { words } = word.tree
  let first = word.i
  let last = word.i
  const isHyphen = (i: number): boolean =>
    words[i]?.text === "-" && words[i - 1]?.end === words[i]?.start && words[i]?.end === words[i + 1]?.start
  while (isHyphen(first - 1)) first -= 2
  while (isHyphen(last + 1)) last += 2
  return words
    .slice(Math.max(0, first), last + 1)
    .map((one) => one.lower)
    .join("")
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
