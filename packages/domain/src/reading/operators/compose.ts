// What an operator makes of what lies under it. The outer operator decides, the inner one is its material.
import type { Effect } from "../../lexicon/entry.ts"

export type Stance = "refuse" | "want" | "agree" | "invite" | "prefer" | "withdraw"
/**
 * talk: a talk object without a stance · absence: not talking ("not to attend") · call: an offer or
 * invitation as a thing.
 */
export type Sense = Stance | "talk" | "absence" | "call"

/**
 * The sense that results; "open" when nothing is decided, null when operator and object do not go together.
 */
export type Composed = Sense | "open" | null

const overTalk: Readonly<Record<Effect, Composed>> = {
  refuse: "refuse",
  want: "want",
  agree: "agree",
  invite: "invite",
  prefer: "prefer",
  withdraw: "withdraw",
  reverse: null,
  pass: "talk",
  hinder: "refuse",
  weigh: "open",
}

const table: Readonly<Record<Sense, Partial<Record<Effect, Composed>>>> = {
  talk: overTalk,
  absence: {
    refuse: null,
    want: "refuse",
    agree: "refuse",
    invite: null,
    prefer: "refuse",
    weigh: "open",
    pass: "absence",
  },
  call: {
    refuse: "refuse",
    want: "want",
    agree: "agree",
    invite: "invite",
    withdraw: "withdraw",
    hinder: "refuse",
    weigh: "open",
    pass: "call",
  },
  refuse: {
    refuse: "want",
    want: "refuse",
    agree: "refuse",
    invite: null,
    withdraw: "agree",
    reverse: "agree",
    weigh: "open",
    hinder: null,
    pass: "refuse",
  },
  want: {
    want: "want",
    agree: "want",
    refuse: null,
    withdraw: "refuse",
    weigh: "open",
    pass: "want",
    hinder: "open",
  },
  agree: {
    refuse: "refuse",
    want: "want",
    agree: "agree",
    invite: "invite",
    prefer: "want",
    withdraw: "withdraw",
    weigh: "open",
    pass: "agree",
    hinder: "open",
  },
  invite: {
    want: "invite",
    agree: "invite",
    invite: "invite",
    weigh: "open",
    pass: "invite",
    refuse: "open",
    hinder: "open",
  },
  prefer: {
    want: "prefer",
    agree: "prefer",
    invite: "prefer",
    pass: "prefer",
    weigh: "open",
    refuse: "open",
  },
  withdraw: {
    agree: "withdraw",
    weigh: "open",
    pass: "withdraw",
    reverse: "agree",
    refuse: "open",
    want: "open",
    invite: "open",
    hinder: "open",
  },
}

/** Takes an operator's effect and the sense under it; gives the sense of both together. */
export const compose = (effect: Effect, sense: Sense): Composed => {
  const found = table[sense][effect]
  return found === undefined ? null : found
}

/**
 * A negated stance: "did not rule out" is readiness, "not ready" a refusal; "has not agreed" and "did not
 * invite" say nothing.
 */
export const negated = (sense: Sense, past: boolean): Composed => {
  switch (sense) {
    case "refuse":
      return "want"
    case "want":
      return "refuse"
    case "agree":
      return past ? "open" : "refuse"
    case "talk":
      return "absence"
    case "absence":
      return "talk"
    default:
      return "open"
  }
}
