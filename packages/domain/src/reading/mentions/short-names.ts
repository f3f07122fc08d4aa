// "the fellowship" after "the Fellowship of Parish Clergy", "the bureau" after "the Gold Bureau".
import type { Word } from "../words/word.ts"
import { lastBefore, nearest } from "./descriptions.ts"
import type { Resolved } from "./party.ts"
import type { Resolver } from "./resolver.ts"

/** Takes a noun; gives the body before it whose name has it for its head; none for any other. */
export const calledShort = ({ chain }: Resolver, word: Word): readonly Resolved[] => {
  const [article] = word.children
  if (word.tag !== "NN" || word.children.length !== 1 || article?.lower !== "the") return []
  const fits = ({ type, name }: { readonly type: string; readonly name: string }): boolean =>
    type === "body" && headOfName(name) === word.lower
  const party = nearest(chain.mentions, lastBefore(chain.mentions, word.start), word, fits)
  return party === null ? [] : [{ party, via: "description", word }]
}

/** The last word of a name; of "Fellowship of Parish Clergy" the one before "of". */
const headOfName = (name: string): string =>
  name
    .toLowerCase()
    .split(/ (?:of|for) /, 1)[0]
    ?.split(/[\s-]+/)
    .at(-1) ?? ""
