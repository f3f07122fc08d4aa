// The condition that a stance names: "if …", "until …", "provided that …".
import type { Finding } from "../operators/finding.ts"
import { addedCondition } from "../operators/has-condition.ts"
import { subtree, type Word } from "../words/word.ts"

const marks = /^(?:if|unless|until|till|provided|providing|once|before)$/

/**
 * Takes a finding; gives the words of its condition, in order, without the word that opens it; null when
 * there is none.
 */
export const conditionOf = (finding: Finding): readonly Word[] | null => {
  for (const word of scopeOf(finding)) {
    for (const child of word.children) {
      const found = conditionIn(child)
      if (found !== null) return found
    }
  }
  const added = addedCondition(finding.operator)
  return added === null ? null : clauseOf(added)
}

/** The operator, what it hangs on, and the verbs between it and the talk object. */
const scopeOf = (finding: Finding): readonly Word[] => {
  const { operator, path } = finding
  const scope = new Set<Word>([operator])
  for (const word of path) if (word.pos === "verb" || word === finding.hit.word) scope.add(word)
  if (operator.pos !== "verb" && operator.head.pos === "verb") scope.add(operator.head)
  for (const word of [...scope]) {
    if (word.pos !== "verb") continue
    for (const child of word.children)
      if (/^(?:acomp|attr|xcomp|advmod|prep)$/.test(child.dep)) scope.add(child)
  }
  return [...scope]
}

const conditionIn = (child: Word): readonly Word[] | null => {
  const words = subtree(child)
  if (child.dep === "advcl") return clauseOf(child)
  if (child.lower === "provided" || child.lower === "providing")
    return trimmed(words.filter((word) => word.i > child.i))
  if (child.dep === "prep" && /^(?:until|unless|if|provided)$/.test(child.lower))
    return trimmed(words.filter((word) => word.i > child.i))
  if (child.dep === "prep" && child.lower === "on") {
    const condition = child.children.find((inner) => inner.lower === "condition")
    return condition === undefined ? null : trimmed(words.filter((word) => word.i > condition.i))
  }
  return null
}

const clauseOf = (clause: Word): readonly Word[] | null => {
  const words = subtree(clause)
  const mark = words.find((word) => marks.test(word.lower) && word.i < clause.i)
  if (mark === undefined || (mark.lower === "before" && !/^V/.test(clause.tag))) return null
  return trimmed(words.filter((word) => word.i > mark.i))
}

const trimmed = (words: readonly Word[]): readonly Word[] | null => {
  let from = 0
  let to = words.length
  while (from < to && /^(?:that|,)$/.test((words[from] as Word).lower)) from++
  while (to > from && /^[,.;:”"'’)—-]$/.test((words[to - 1] as Word).text)) to--
  const kept = words.slice(from, to)
  return kept.length < 2 ? null : kept
}
