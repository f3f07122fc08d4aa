// What a line of the lexicon is. An entry without two examples and two near misses does not compile.

/** `unwilling: Ruritania refuses to meet Freedonia.`: the position that must be read, then the sentence. */
export type Example = `${string}: ${string}`
export type Examples = readonly [Example, Example, ...Example[]]
/** Sentences in which the entry must not lead to a statement. */
export type NearMisses = readonly [string, string, ...string[]]

/**
 * One sense of its words. Another sense of a word is an entry of its own; particles, company (`needs`) or what
 * it stands over tell them apart, else the lexicon's test names the pair as a contradiction.
 */
interface Entry {
  readonly id: string
  /** Base forms, separated by spaces; inflected by `inflection.ts`. */
  readonly words: string
  readonly examples: Examples
  readonly nearMisses: NearMisses
}

/**
 * What an operator makes of the talk under it.
 * refuse, want, agree, invite, prefer, withdraw: the six stances · reverse: takes a refusal back ·
 * pass: changes nothing (begin to, try to) · hinder: turns it into its contrary · weigh: nothing is decided
 * (consider, may).
 */
export type Effect =
  | "refuse"
  | "want"
  | "agree"
  | "invite"
  | "prefer"
  | "withdraw"
  | "reverse"
  | "pass"
  | "hinder"
  | "weigh"

export interface Operator extends Entry {
  readonly effect: Effect
  readonly part: "verb" | "adjective" | "noun"
  /** One of these must stand with it: `off` for "call off". */
  readonly particles?: string
  /** Prepositions over which it takes its talk object, besides to, on, of, for and with. */
  readonly preps?: string
  /** Only over a verb ("decided to meet"), not over a noun. */
  readonly takes?: "infinitive"
  /** Kinds of talk object that it works on; all when left out. */
  readonly over?: readonly ObjectKind[]
  /**
   * It needs one of these with it: `negation` ("no point in"), `would` ("would welcome"), `format` ("wants
   * direct talks"); or that no way to talk is told, named or not (`no way`).
   */
  readonly needs?:
    | "negation"
    | "would"
    | "format"
    | "in"
    | "there"
    | "venue"
    | "envoys"
    | "too"
    | "come"
    | "no way"
    | "asked for"
  /** The one who is urged is the one who would talk: "urged X to meet", "allowed no …". */
  readonly control?: "object"
}

/**
 * event: talks, a summit · act: to meet, to negotiate · invitation: an offer of or an invitation to talks ·
 * visit: a journey to the other side · format: a named council or process.
 */
export type ObjectKind = "event" | "act" | "invitation" | "visit" | "format"

export interface TalkObject extends Entry {
  readonly kind: ObjectKind
  readonly part: "noun" | "verb"
  /**
   * What must stand with it to count: a party ("contact with X"), a word of talks before it ("peace
   * process"), a format's name.
   */
  readonly needs?:
    | "party"
    | "talk word"
    | "format name"
    | "person"
    | "down"
    | "asked"
    | "preferred"
    | "convened"
    | "depending"
    | "kept"
    | "third"
    | "nothing"
    | "known"
    | "open"
    | "right place"
    | "by themselves"
  /** Of a definite event rather than of talking in general: a refusal of it answers a format. */
  readonly definite?: true
}

/** Words that turn a talk object into something else: press conference, to meet a deadline. */
export interface WrongObject extends Entry {
  readonly role: "before" | "object"
}

/**
 * Words on the way from the talk object upwards, or around it.
 * carries: the reading goes on through them · turns: they change what is said · silences: nothing is stated
 * under them; a near miss then is a sentence that says something in spite of them.
 */
export interface Modifier extends Entry {
  readonly role: "carries" | "turns" | "silences"
}
