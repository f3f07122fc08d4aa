// "until strikes are halted, sieges lifted and prisoners freed": the parser hangs the later ones elsewhere.
import { speechVerbs } from "../../lexicon/speech-words.ts"
import { isNoun, type Word } from "../words/word.ts"

/**
 * Takes the words of a clause that sets a condition; gives them with the further members of its list, which
 * stand behind a comma, have a participle each, and end in one behind "and".
 */
export const withListed = (clause: readonly Word[]): readonly Word[] => {
  const last = clause.at(-1)
  const comma = last === undefined ? undefined : last.tree.words[last.i + 1]
  if (last === undefined || comma?.text !== "," || !isMember(clause)) return clause
  const end = last.tree.sentences[last.sentence]?.last ?? last.i
  const found: Word[] = [...clause, comma]
  let member: Word[] = []
  let behindAnd = false
  for (const word of last.tree.words.slice(comma.i + 1, end + 1)) {
    const joins = word.lower === "and"
    if (!joins && !/^[,.;:”"]$/.test(word.text)) {
      member.push(word)
      continue
    }
    if (member.length > 0) {
      if (!isMember(member)) return clause
      found.push(...member)
      if (behindAnd) return found
      member = []
    }
    if (joins) behindAnd = true
    else if (word.text !== ",") return clause
    found.push(word)
  }
  return clause
}

/** "sieges are lifted", "prisoners freed", "and prisoners freed". */
const isMember = (words: readonly Word[]): boolean =>
  words.some((word, at) => word.tag === "VBN" && words.slice(0, at).some(isNoun)) &&
  !words.some((word) => word.tag === "MD" || speechVerbs.has(word.base))
