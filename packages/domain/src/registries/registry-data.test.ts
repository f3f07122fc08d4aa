// The data files hold what the registry promises: ids, names, dates and numbers.
import { describe, expect, it } from "vitest"
import { actorIdOf, isActorKind } from "./actor-entry.ts"
import { atomsOf, nameKey } from "./atoms.ts"
import { builtInActors, builtInFormats, builtInLeaders, type KindedEntry } from "./built-in.ts"
import { ambiguousNames } from "./data/ambiguous-names.ts"
import { formatIdOf, isFormatKind } from "./format-entry.ts"
import { holdsOn, parseName } from "./name-notation.ts"
import { type Add, addActorNames, addFormatNames } from "./names-of-entries.ts"
import { createRegistry } from "./registry.ts"
import { unMemberIso3 } from "./states.ts"

const registry = createRegistry()
const twice = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index)
const repeated = (ids: readonly string[]): readonly string[] => {
  const count = new Map<string, number>()
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1)
  return [...count].filter(([, times]) => times > 1).map(([id]) => id)
}

describe("ids", () => {
  it("are unique, in the form that a person can type, and shared by no actor, format and person", () => {
    const ids = [
      ...builtInActors.map(actorIdOf),
      ...builtInFormats.map(formatIdOf),
      ...builtInLeaders.map(({ id }) => id),
    ]
    expect(repeated(ids)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(repeated(registry.offices().map(({ id }) => id))).toEqual([])
  })

  it("that entries refer to exist: states, members, participants, conveners, bodies of office holders", () => {
    const named = [
      ...registry
        .actors()
        .flatMap((actor) => [...actor.members, ...(actor.state === null ? [] : [actor.state])]),
      ...registry
        .formats()
        .flatMap((one) => [...one.participants, ...(one.convenedBy === null ? [] : [one.convenedBy])]),
      ...registry.leaders().flatMap((leader) => leader.terms.map(({ actorId }) => actorId)),
      ...ambiguousNames.flatMap((rule) => rule.means),
    ]
    expect([...new Set(named)].filter((id) => registry.actor(id) === undefined)).toEqual([])
  })

  it("of Wikidata stand with one entry each", () => {
    const items = [...registry.actors(), ...registry.formats()].flatMap((entry) => entry.wikidataQid ?? [])
    expect(twice(items)).toEqual([])
    expect(items.filter((item) => !/^Q[1-9]\d*$/.test(item))).toEqual([])
    expect(registry.actor("nato")?.wikidataQid).toBe("Q7184")
    expect(registry.actor("russia")?.wikidataQid).toBe("Q159")
  })
})

describe("names", () => {
  it("that two entries share on a day stand among the ambiguous names", () => {
    type Owner = { readonly id: string; readonly from: string | null; readonly until: string | null }
    const owners = new Map<string, Owner[]>()
    const add: Add = (name, sense) => {
      if (sense.kind !== "actor" && sense.kind !== "format") return
      if (sense.candidate.weak === true) return
      const printed = atomsOf(name)
        .map(({ shown }) => shown)
        .join(" ")
      const owner = {
        id: sense.candidate.id,
        from: sense.from ?? sense.life.from,
        until: sense.until ?? sense.life.until,
      }
      owners.set(printed, [...(owners.get(printed) ?? []), owner])
    }
    for (const entry of builtInActors) addActorNames(entry, add)
    for (const entry of builtInFormats) addFormatNames(entry, add)
    const rules = new Map(ambiguousNames.map((rule) => [nameKey(rule.name), rule]))
    const meet = (one: Owner, other: Owner): boolean => {
      const start = [one.from ?? "", other.from ?? ""].toSorted()[1] ?? ""
      return (one.until === null || start < one.until) && (other.until === null || start < other.until)
    }
    const undecided = [...owners].flatMap(([name, having]) => {
      const shared = having.filter((one) => having.some((other) => other.id !== one.id && meet(one, other)))
      const means = rules.get(nameKey(name))?.means ?? []
      const open = shared.filter(({ id }) => !means.includes(id))
      return open.length === 0 ? [] : [`${name}: ${open.map(({ id }) => id).join(" ")}`]
    })
    expect(undecided).toEqual([])
  })

  const dayOf = (entry: KindedEntry, from: string | null, until: string | null): string => {
    const start = from ?? entry.from ?? null
    if (start !== null) return start
    const end = until ?? entry.until ?? null
    return end === null ? "2024-06-01" : `${Number(end.slice(0, 4)) - 1}-06-01`
  }

  it("each lead to their own actor", () => {
    const wrong = builtInActors.flatMap((entry) => {
      const names = [
        entry.name,
        ...(entry.aliases ?? []),
        ...(entry.demonyms ?? []),
        ...(entry.capitals ?? []),
        ...(entry.metonyms ?? []),
      ]
      return names.flatMap((written) => {
        const { text, from, until } = parseName(written)
        const words = ["then", ...text.split(" ")]
        const match = registry.match(words, 1, dayOf(entry, from, until))
        const ids = match?.candidates.map(({ id }) => id) ?? []
        return match?.length === words.length - 1 && ids.includes(actorIdOf(entry))
          ? []
          : [`${actorIdOf(entry)}: ${written} → ${ids.join(" ") || "nobody"}`]
      })
    })
    expect(wrong).toEqual([])
  })

  it("of formats lead to their own format", () => {
    const wrong = builtInFormats.flatMap((entry) =>
      [entry.name, ...(entry.aliases ?? [])].flatMap((written) => {
        const { text, from } = parseName(written)
        const words = ["then", ...text.split(" ")]
        const day = from ?? `${entry.exists_from ?? "2015"}-01-01`.slice(0, 10)
        const match = registry.match(words, 1, day)
        const ids = match?.candidates.map(({ id }) => id) ?? []
        return ids.includes(formatIdOf(entry)) ? [] : [`${formatIdOf(entry)}: ${written} → ${ids.join(" ")}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it("that are plain words or pronouns lead to nobody", () => {
    const words =
      "I We He She It They You Us Our His Her This That These Those The But And When May Will Both Talks Peace Power War Moon Sun Field Bank North South East West White Black Green Brown Short Best Young Son Fall Spring Win".split(
        " ",
      )
    const days = [
      "1991-06-01",
      "1996-06-01",
      "2001-06-01",
      "2006-06-01",
      "2011-06-01",
      "2016-06-01",
      "2021-06-01",
    ]
    const strong = days.flatMap((day) =>
      words.filter((word) =>
        registry
          .match([word, "said"], 0, day)
          ?.candidates.some((one) => one.weak !== true && one.kind !== "office" && one.kind !== "place"),
      ),
    )
    expect(strong).toEqual([])
  })
})

describe("kinds and dates", () => {
  it("are such as the notation allows", () => {
    expect(builtInActors.filter(({ kind }) => !isActorKind(kind))).toEqual([])
    expect(builtInFormats.filter(({ kind }) => !isFormatKind(kind))).toEqual([])
    const lives = [
      ...builtInActors.map((entry) => [entry.from, entry.until]),
      ...builtInFormats.map((entry) => [entry.exists_from, entry.exists_to]),
    ]
    const dated = lives.flat().filter((date) => date !== undefined)
    expect(dated.filter((date) => !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date))).toEqual([])
    const backwards = lives.filter(
      ([from, until]) => from !== undefined && until !== undefined && until < from,
    )
    expect(backwards).toEqual([])
  })
})

describe("office holders", () => {
  it("have terms that begin before they end, within the times that newspapers of today cover", () => {
    const odd = builtInLeaders.flatMap(({ id, terms }) =>
      terms
        .filter(
          ({ from, until }) =>
            from < "1949-01-01" || from > "2026-12-31" || (until !== null && until <= from),
        )
        .map((term) => `${id} ${term.office} ${term.from}..${term.until}`),
    )
    expect(odd).toEqual([])
  })

  /**
   * Offices that one person holds at a time, and where history had two at once: rivals, co-premiers, acting
   * presidents.
   */
  const single = ["president", "prime minister", "foreign minister", "defence minister", "chancellor", "king"]
  const trulyTwo = [
    "cambodia",
    "lebanon",
    "chechnya",
    "israel",
    "zambia",
    "madagascar",
    "ivory-coast",
    "serbia-and-montenegro",
  ]

  it("follow one another in an office; a month's overlap is a month written whole", () => {
    const terms = new Map<string, { readonly id: string; readonly from: string; readonly until: string }[]>()
    for (const { id, terms: held } of builtInLeaders) {
      for (const { actorId, office, from, until } of held) {
        if (!single.includes(office) || trulyTwo.includes(actorId)) continue
        const key = `${actorId} ${office}`
        terms.set(key, [...(terms.get(key) ?? []), { id, from, until: until ?? "2026-12-31" }])
      }
    }
    const days = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 86_400_000
    const wild = [...terms].flatMap(([key, held]) => {
      const inOrder = held.toSorted((a, b) => (a.from < b.from ? -1 : 1))
      return inOrder.slice(1).flatMap((next, index) => {
        const before = inOrder[index]
        const overlap = before === undefined ? 0 : days(next.from, before.until)
        return overlap > 35 ? [`${key}: ${before?.id} and ${next.id} for ${overlap} days`] : []
      })
    })
    expect(terms.size).toBeGreaterThan(250)
    expect(wild).toEqual([])
  })

  it("are found by their full names in every term, and speak for whom they then spoke", () => {
    const wrong = builtInLeaders.flatMap(({ id, fullNames, terms }) =>
      terms.flatMap((term) =>
        fullNames.flatMap((name) => {
          const match = registry.match(["then", ...name.split(" ")], 1, term.from)
          const one = match?.candidates.find(
            (candidate) => candidate.kind === "leader" && candidate.id === id,
          )
          const bodies = terms.filter((other) => holdsOn(other, term.from)).map(({ actorId }) => actorId)
          const right = one?.kind === "leader" && bodies.includes(one.speaksFor ?? "")
          return right ? [] : [`${id}: ${name} on ${term.from} → ${JSON.stringify(match?.candidates)}`]
        }),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe("how many", () => {
  const kinds = (...wanted: string[]): number =>
    builtInActors.filter(({ kind }) => wanted.includes(kind)).length
  const statesWith = (test: (people: number) => boolean): number => {
    const people = new Map<string, number>()
    for (const { terms } of builtInLeaders) {
      for (const id of new Set(terms.map(({ actorId }) => actorId))) people.set(id, (people.get(id) ?? 0) + 1)
    }
    return [...people].filter(([id, number]) => registry.actor(id)?.kind === "state" && test(number)).length
  }

  it("states: all 193 members of the United Nations and its 2 observers", () => {
    expect(new Set(unMemberIso3).size).toBe(193)
    const codes = new Set(
      registry.actors().flatMap((actor) => (actor.kind === "state" ? (actor.iso3 ?? []) : [])),
    )
    expect([...unMemberIso3, "VAT", "PSE"].filter((code) => !codes.has(code))).toEqual([])
  })

  it("organisations, formats, office words", () => {
    expect(kinds("igo", "organisation", "movement", "union", "church")).toBeGreaterThanOrEqual(120)
    expect(registry.formats().length).toBeGreaterThanOrEqual(60)
    expect(registry.offices().length).toBeGreaterThan(500)
  })

  it("office holders: fifteen and more for each of the thirty most covered states, and some for 130 states", () => {
    expect(builtInLeaders.length).toBeGreaterThan(900)
    expect(statesWith((people) => people >= 15)).toBeGreaterThanOrEqual(30)
    expect(statesWith((people) => people >= 1)).toBeGreaterThanOrEqual(130)
  })
})
