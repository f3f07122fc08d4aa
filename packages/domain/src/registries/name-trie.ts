// A trie over atoms: names are found word-aligned and longest first, at a cost that does not grow with the
// number of names.
import { type Atom, atomsOf, isJoiner } from "./atoms.ts"

type CaseRule = "any" | "capital" | "exact"

export type NameEnd<Sense> = {
  readonly atoms: readonly { readonly shown: string; readonly rule: CaseRule }[]
  readonly sense: Sense
}

type Node<Sense> = { readonly next: Map<string, Node<Sense>>; readonly ends: NameEnd<Sense>[] }

export type NameTrie<Sense> = {
  readonly add: (name: string, sense: Sense) => void
  /** Names that begin at a token, longest first: tokens taken and the senses whose case rules hold. */
  readonly from: (words: readonly string[], at: number) => readonly Reach<Sense>[]
  /** Senses of a whole name, whatever its case. */
  readonly exactly: (name: string) => readonly Sense[]
}

export type Reach<Sense> = { readonly length: number; readonly senses: readonly Sense[] }

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase() || /[0-9]/.test(letter)

const caseRule = (shown: string): CaseRule => {
  if (!isCapital(shown.charAt(0))) return "any"
  const letters = shown.replace(/[^A-Za-z]/g, "")
  if (shown.length > 1 && letters !== "" && letters === letters.toUpperCase()) return "exact"
  return "capital"
}

/** NATO may be printed Nato, OPEC Opec; three letters may not: WHO is not Who. */
const isPrintedAs = (shown: string, text: string): boolean =>
  shown === text || (shown.length > 3 && text === shown.charAt(0) + shown.slice(1).toLowerCase())

const obeysCase = (
  name: readonly { readonly shown: string; readonly rule: CaseRule }[],
  text: readonly Atom[],
): boolean =>
  name.every((atom, index) => {
    const shown = text[index]?.shown ?? ""
    if (atom.rule === "any") return true
    return atom.rule === "exact" ? isPrintedAs(atom.shown, shown) : isCapital(shown.charAt(0))
  })

const isPrintedExactly = <Sense>(end: NameEnd<Sense>, text: readonly Atom[]): boolean =>
  end.atoms.every((atom, index) => atom.shown === text[index]?.shown)

/**
 * SANA is the agency and Sana the city, KIA the movement and Kia the company: a name in its very letters
 * goes first.
 */
const sensesAsPrinted = <Sense>(ends: readonly NameEnd<Sense>[], text: readonly Atom[]): readonly Sense[] => {
  const fitting = ends.filter((end) => obeysCase(end.atoms, text))
  const exact = fitting.filter((end) => isPrintedExactly(end, text))
  return (exact.length > 0 ? exact : fitting).map((end) => end.sense)
}

const initial = /^[A-Z]\.?$/
const noReaches: readonly Reach<never>[] = []

/**
 * Gives an empty trie. Case rules follow from how a name is written when it is added: capitals ask for exact
 * case (US is not us),
 * a capitalised word asks for a capital, a small word takes any case.
 */
export const createNameTrie = <Sense>(): NameTrie<Sense> => {
  const root: Node<Sense> = { next: new Map(), ends: [] }

  const add = (name: string, sense: Sense): void => {
    let node = root
    const atoms = atomsOf(name)
    for (const { key } of atoms) {
      let child = node.next.get(key)
      if (child === undefined) {
        child = { next: new Map(), ends: [] }
        node.next.set(key, child)
      }
      node = child
    }
    if (node === root) return
    node.ends.push({ atoms: atoms.map(({ shown }) => ({ shown, rule: caseRule(shown) })), sense })
  }

  const from = (words: readonly string[], at: number): readonly Reach<Sense>[] => {
    const first = atomsOf(words[at] ?? "")
    if (first.length === 0 || !root.next.has(first[0]?.key ?? "")) return noReaches
    const reaches: Reach<Sense>[] = []
    const seen: Atom[] = []
    let node: Node<Sense> | undefined = root
    for (let index = at; index < words.length; index++) {
      const word: string = words[index] ?? ""
      const atoms: readonly Atom[] = index === at ? first : atomsOf(word)
      if (atoms.length === 0) {
        if (isJoiner(word)) continue
        break
      }
      const before: Node<Sense> = node
      for (const atom of atoms) node = node?.next.get(atom.key)
      if (node === undefined) {
        // "Donald J. Trump" is Donald Trump: an initial behind the first name is stepped over.
        if (seen.length !== 1 || !initial.test(word)) break
        node = before
        continue
      }
      seen.push(...atoms)
      if (node.ends.length === 0) continue
      const senses = sensesAsPrinted(node.ends, seen)
      if (senses.length > 0) reaches.push({ length: index - at + 1, senses })
    }
    return reaches.reverse()
  }

  const exactly = (name: string): readonly Sense[] => {
    let node: Node<Sense> | undefined = root
    for (const { key } of atomsOf(name)) node = node?.next.get(key)
    return node === undefined || node === root ? [] : node.ends.map((end) => end.sense)
  }

  return { add, from, exactly }
}
