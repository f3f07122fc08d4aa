// The lexicon as the reader asks it: by form and part of speech.
import { agreeing } from "./agreeing.ts"
import { changing } from "./changing.ts"
import type { Modifier, Operator, TalkObject, WrongObject } from "./entry.ts"
import { learnVerb, nounForms, verbBase, verbForms } from "./inflection.ts"
import { inviting } from "./inviting.ts"
import {
  blamingVerbs,
  goingVerbs,
  lightModifiers,
  lightVerbs,
  objectControl,
  unmetVerbs,
  voicingVerbs,
} from "./light-words.ts"
import { modalModifiers } from "./modal-words.ts"
import { preferring } from "./preferring.ts"
import { refusing } from "./refusing.ts"
import { denyingVerbs, quoteVerbs, speculatingVerbs, speechModifiers, speechVerbs } from "./speech-words.ts"
import { talkObjects } from "./talk-objects.ts"
import { wanting } from "./wanting.ts"
import { withdrawing } from "./withdrawing.ts"
import { wordsOf } from "./words-of.ts"
import { wrongObjects } from "./wrong-objects.ts"

export const operators: readonly Operator[] = [
  ...refusing,
  ...wanting,
  ...agreeing,
  ...inviting,
  ...preferring,
  ...withdrawing,
  ...changing,
]
export const modifiers: readonly Modifier[] = [...lightModifiers, ...modalModifiers, ...speechModifiers]
export { talkObjects, wrongObjects }

const indexed = <E extends { readonly words: string }>(
  entries: readonly E[],
  forms: (word: string) => readonly string[],
): ReadonlyMap<string, readonly E[]> => {
  const map = new Map<string, E[]>()
  for (const entry of entries) {
    for (const word of wordsOf(entry)) {
      for (const form of new Set(forms(word))) {
        const known = map.get(form)
        if (known === undefined) map.set(form, [entry])
        else if (!known.includes(entry)) known.push(entry)
      }
    }
  }
  return map
}

const same = (word: string): readonly string[] => [word]
const ofPart = (part: Operator["part"]): readonly Operator[] =>
  operators.filter((entry) => entry.part === part)
const objectsOf = (part: TalkObject["part"]): readonly TalkObject[] =>
  (talkObjects as readonly TalkObject[]).filter((entry) => entry.part === part)

for (const entry of [...ofPart("verb"), ...objectsOf("verb")])
  for (const word of wordsOf(entry)) learnVerb(word)
for (const verbs of [lightVerbs, goingVerbs, voicingVerbs, objectControl, unmetVerbs, blamingVerbs])
  for (const v of verbs) learnVerb(v)
for (const verbs of [speechVerbs, denyingVerbs, speculatingVerbs, quoteVerbs])
  for (const v of verbs) learnVerb(v)

const verbOperators = indexed(ofPart("verb"), verbForms)
const nounOperators = indexed(ofPart("noun"), nounForms)
const adjectiveOperators = indexed(ofPart("adjective"), same)
const verbObjects = indexed(objectsOf("verb"), verbForms)
const nounObjects = indexed(objectsOf("noun"), same)
const wrongWords = {
  before: indexed(
    (wrongObjects as readonly WrongObject[]).filter((entry) => entry.role === "before"),
    same,
  ),
  object: indexed(
    (wrongObjects as readonly WrongObject[]).filter((entry) => entry.role === "object"),
    same,
  ),
}

const none: readonly never[] = []

/** Takes a form in lower case and a part of speech; gives the operators that it may be. */
export const operatorsFor = (form: string, part: Operator["part"]): readonly Operator[] =>
  (part === "verb" ? verbOperators : part === "noun" ? nounOperators : adjectiveOperators).get(form) ?? none

/** Takes a form in lower case and a part of speech; gives the talk objects that it may be. */
export const objectsFor = (form: string, part: TalkObject["part"]): readonly TalkObject[] =>
  (part === "verb" ? verbObjects : nounObjects).get(form) ?? none

/**
 * Takes a word in lower case; says whether it takes the talk word behind it ("press" conference) or over it
 * out of diplomacy.
 */
export const isWrong = (role: WrongObject["role"], form: string): boolean => wrongWords[role].has(form)

/** Whether a form may be a verb of the operators: used to lower a headline's title case. */
export const isOperatorVerbForm = (form: string): boolean => verbOperators.has(form) || verbObjects.has(form)

/**
 * Takes a word; gives its past when it is an operator in the third person ("snubs" → "snubbed"), null
 * otherwise.
 */
export const pastOf = (form: string): string | null => {
  if (!form.endsWith("s") || !verbOperators.has(form)) return null
  const base = verbBase(form)
  return base === form ? null : (verbForms(base)[2] ?? null)
}

/** The words whose presence makes a sentence worth parsing. */
export const isTalkWord = (form: string): boolean => nounObjects.has(form) || verbObjects.has(form)
export const isOperatorWord = (form: string): boolean =>
  !everywhere.test(form) &&
  (verbOperators.has(form) || nounOperators.has(form) || adjectiveOperators.has(form))

/** Operators that are too common to point to anything by themselves. */
const everywhere = /^(?:ha(?:ve|s|d|ving)|'ve|’ve|needs?|times?|moments?|problems?|issues?)$/
