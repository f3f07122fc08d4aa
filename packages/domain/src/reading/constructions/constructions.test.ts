import { describe, expect, it } from "vitest"
import { aboutLands } from "./about-lands.ts"
import { again } from "./again.ts"
import { answered } from "./answered.ts"
import { answeredInShort } from "./answered-in-short.ts"
import { answers } from "./answers.ts"
import { appointments } from "./appointments.ts"
import { arrangements } from "./arrangements.ts"
import { attendance } from "./attendance.ts"
import { awaited } from "./awaited.ts"
import { bargaining } from "./bargaining.ts"
import { bodies } from "./bodies.ts"
import { broughtTogether } from "./brought-together.ts"
import { bystanders } from "./bystanders.ts"
import { calledTogether } from "./called-together.ts"
import type { Construction } from "./case.ts"
import { comingAndGoing } from "./coming.ts"
import { conditions } from "./conditions.ts"
import { contexts } from "./context.ts"
import { crowds } from "./crowds.ts"
import { demands } from "./demands.ts"
import { headlines } from "./headlines.ts"
import { judgedImpossible } from "./judged-impossible.ts"
import { knownRounds } from "./known-rounds.ts"
import { lettersAndFixtures } from "./letters-and-fixtures.ts"
import { parties } from "./parties.ts"
import { places } from "./places.ts"
import { pronounsAndTitles } from "./pronouns-and-titles.ts"
import { proposals } from "./proposals.ts"
import { putToWhom } from "./put-to-whom.ts"
import { statementsIn } from "./read-text.ts"
import { readiness } from "./readiness.ts"
import { refusals } from "./refusals.ts"
import { renamedTalks } from "./renamed.ts"
import { requests } from "./requests.ts"
import { sessions } from "./sessions.ts"
import { settledTogether } from "./settled-together.ts"
import { settling } from "./settling.ts"
import { shortForms } from "./short.ts"
import { shortOperators } from "./short-operators.ts"
import { soManyOf } from "./so-many-of.ts"
import { spokespeople } from "./spokespeople.ts"
import { standingOffers } from "./standing-offers.ts"
import { thoseMet } from "./those-met.ts"
import { timetables } from "./timetables.ts"
import { venues } from "./venues.ts"
import { verdicts } from "./verdicts.ts"
import { ways } from "./ways.ts"
import { whereabouts } from "./whereabouts.ts"
import { whoIsMeant } from "./who-is-meant.ts"

const read = (text: string, day: string): readonly string[] => {
  const parts = text.split(" || ")
  const first = parts[0] ?? ""
  const headline = first.startsWith("# ") ? first.slice(2) : null
  const body_text = [headline ?? first, ...parts.slice(1)].join("\n\n")
  return statementsIn(body_text, day, headline).map(
    (s) => `${s.position} ${s.actor.name} > ${s.recipient.name}`,
  )
}

const all: readonly Construction[] = [
  ...refusals,
  ...readiness,
  ...answers,
  ...answered,
  ...contexts,
  ...answeredInShort,
  ...shortForms,
  ...shortOperators,
  ...ways,
  ...awaited,
  ...demands,
  ...places,
  ...settledTogether,
  ...judgedImpossible,
  ...standingOffers,
  ...bargaining,
  ...bystanders,
  ...bodies,
  ...crowds,
  ...attendance,
  ...conditions,
  ...verdicts,
  ...comingAndGoing,
  ...parties,
  ...aboutLands,
  ...thoseMet,
  ...renamedTalks,
  ...pronounsAndTitles,
  ...appointments,
  ...sessions,
  ...timetables,
  ...headlines,
  ...lettersAndFixtures,
  ...settling,
  ...arrangements,
  ...again,
  ...whereabouts,
  ...calledTogether,
  ...broughtTogether,
  ...putToWhom,
  ...proposals,
  ...whoIsMeant,
  ...soManyOf,
  ...spokespeople,
  ...venues,
  ...requests,
  ...knownRounds,
]

describe.each(all)("$name", ({ cases, day = "2025-05-05" }) => {
  it.each(cases)("%s | %s", (expected, text) => {
    const wanted = expected === "-" ? [] : expected.split("; ")
    expect([...new Set(read(text, day))].sort()).toEqual([...wanted].sort())
  })
})
