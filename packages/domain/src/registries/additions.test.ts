// A user's own actors, aliases and formats: round trips, every error with its line, and what the registry
// makes of them.
import { describe, expect, it } from "vitest"
import { additionsErrorText, mergeAdditions, noAdditions } from "./additions.ts"
import { addActor, addAlias, addFormat, createRegistryFrom } from "./edit-additions.ts"
import { parseAdditions } from "./parse-additions.ts"
import { createRegistry } from "./registry.ts"

const union = {
  name: "Union of Lamplighters",
  kind: "union",
  aliases: ["?UL", "Lamplighters"],
  state: "norway",
} as const
const table = {
  name: "Lamp Table",
  kind: "council",
  participants: ["union-of-lamplighters", "norway"],
  exists_from: "2020-02",
} as const
const glow = { alias: "The Glow", actor: "union-of-lamplighters" } as const
const whole = (): string => addAlias(addFormat(addActor(null, union), table), glow)

const errorsOf = (text: string): readonly string[] => {
  const parsed = parseAdditions("mine.json", text)
  return parsed.ok ? [] : parsed.errors.map(additionsErrorText)
}

describe("a file grows entry by entry", () => {
  it("and reads back as what was added", () => {
    expect(parseAdditions("mine.json", whole())).toEqual({
      ok: true,
      additions: { actors: [union], formats: [table], aliases: [glow] },
    })
  })

  it("in one layout, whatever the layout and the order of fields before", () => {
    const messy = `{"formats":[{"kind":"council","name":"Lamp Table","exists_from":"2020-02",
      "participants":["union-of-lamplighters","norway"]}],"actors":[{"state":"norway","aliases":["?UL","Lamplighters"],
      "kind":"union","name":"Union of Lamplighters"}]}`
    expect(addAlias(messy, glow)).toBe(whole())
    expect(whole().endsWith("}\n")).toBe(true)
    expect(addActor("", union)).toBe(addActor(null, union))
  })

  it("and refuses an entry that is wrong, with the reason", () => {
    expect(() => addActor(whole(), union, "mine.json")).toThrow(
      /mine\.json:\d+: .*"union-of-lamplighters" is taken in line/,
    )
    expect(() => addAlias(null, { alias: "Kremlin", actor: "nato" })).toThrow(
      /"Kremlin" already means Russia \(state\)/,
    )
    expect(() => addFormat("{", table, "mine.json")).toThrow(/mine\.json:1: this is no JSON/)
  })
})

describe("the registry with a user's file", () => {
  const registry = createRegistryFrom("mine.json", whole())
  const ids = (words: string[]): readonly string[] =>
    registry.match(["then", ...words], 1, "2021-06-11")?.candidates.map(({ id }) => id) ?? []

  it("finds the new names", () => {
    expect(ids(["Union", "of", "Lamplighters"])).toEqual(["union-of-lamplighters"])
    expect(ids(["The", "Glow"])).toEqual(["union-of-lamplighters"])
    expect(ids(["Lamp", "Table"])).toEqual(["lamp-table"])
    expect(registry.match(["the", "UL", "said"], 1, null)?.candidates[0]?.weak).toBe(true)
    expect(registry.find("the glow")).toMatchObject({ ok: true, id: "union-of-lamplighters" })
    expect(registry.actor("union-of-lamplighters")).toMatchObject({
      own: true,
      aliases: ["UL", "Lamplighters", "The Glow"],
    })
    expect(registry.format("lamp-table")).toMatchObject({
      own: true,
      participants: ["union-of-lamplighters", "norway"],
    })
    expect(registry.actor("norway")?.own).toBe(false)
  })

  it("has another version, the same one each time, and the program's own without a file", () => {
    const plain = createRegistry().version
    expect(registry.version).not.toBe(plain)
    expect(createRegistryFrom("other.json", whole()).version).toBe(registry.version)
    expect(createRegistryFrom("mine.json", null).version).toBe(plain)
    expect(createRegistryFrom("mine.json", '{"actors": []}').version).toBe(plain)
  })

  it("takes an alias of a known actor, and a meaning for a name that was ambiguous", () => {
    const text = addAlias(addAlias(null, { alias: "PIF", actor: "public-investment-fund" }), {
      alias: "the Old Pact",
      actor: "nato",
    })
    const own = createRegistryFrom("mine.json", text)
    expect(own.match(["the", "Old", "Pact"], 0, null)?.candidates).toMatchObject([
      { id: "nato", role: "alias" },
    ])
    expect(own.match(["then", "PIF", "said"], 1, null)?.candidates).toEqual([
      { kind: "actor", id: "public-investment-fund", role: "alias" },
    ])
  })

  it("throws one error that lists all problems", () => {
    const text =
      '{\n"actors": [{"name": "NATO", "kind": "igo"}],\n"aliases": [{"alias": "x y", "actor": "nowhere"}]\n}'
    expect(() => createRegistryFrom("mine.json", text)).toThrow(/^mine\.json:2: .*\nmine\.json:3: .*$/)
  })
})

describe("errors name line, field, what is wrong and what to do", () => {
  const inActor = (fields: string): string =>
    `{\n  "actors": [\n    {"name": "Tin Guild", "kind": "union", ${fields}}\n  ]\n}`
  const inFormat = (fields: string): string =>
    `{"formats": [{"name": "Tin Table", "kind": "council", ${fields}}]}`

  it.each<[string, string, RegExp]>([
    ["not a letter", "", /^mine\.json:1: this is no JSON: the end of the file is no JSON value; write/],
    [
      "an open bracket",
      '{\n"actors": [',
      /^mine\.json:2: this is no JSON: the end of the file is no JSON value; write/,
    ],
    [
      "a comma too many",
      '{"actors": [\n1,\n]}',
      /^mine\.json:3: this is no JSON: a comma before "]"; remove the comma/,
    ],
    [
      "a missing comma",
      '{"actors": []\n"formats": []}',
      /^mine\.json:2: .* stands where "," or "}" should; write/,
    ],
    [
      "a missing colon",
      '{"actors" []}',
      /^mine\.json:1: this is no JSON: no ":" behind "actors"; write ": "/,
    ],
    [
      "a name without quotes",
      "{actors: []}",
      /^mine\.json:1: .* is no field name; write the name in double quotes/,
    ],
    ["something behind", "{}\n{}", /^mine\.json:2: this is no JSON: .* stands behind the end; remove it/],
    [
      "too deep",
      "[".repeat(60),
      /^mine\.json:1: this is no JSON: more than 50 levels of brackets; write it flat/,
    ],
    ["a list as file", "[]", /^mine\.json:1: the file holds no object; write \{"actors"/],
    [
      "an unknown list",
      '{"actor": []}',
      /^mine\.json:1: actor: there is no list "actor"; did you mean "actors"\?/,
    ],
    [
      "a list twice",
      '{"actors": [],\n"actors": []}',
      /^mine\.json:2: actors: "actors" stands here twice; put both/,
    ],
    [
      "a list that is none",
      '{"actors": {}}',
      /^mine\.json:1: actors: "actors" is no list; write "actors": \[/,
    ],
    [
      "an entry that is none",
      '{"actors": ["NATO"]}',
      /^mine\.json:1: actors\[0\]: a string is no entry; write an object/,
    ],
    [
      "no name",
      '{"actors": [{"kind": "union"}]}',
      /^mine\.json:1: actors\[0\]\.name: "name" is missing; write a "name"/,
    ],
    [
      "no kind",
      '{"actors": [{"name": "Tin Guild"}]}',
      /actors\[0\]\.kind: "kind" is missing; write a "kind"/,
    ],
    [
      "an unknown field",
      inActor('"alias": "x"'),
      /^mine\.json:3: actors\[0\]\.alias: there is no field "alias"; did you mean "aliases"\?/,
    ],
    [
      "a field from afar",
      inActor('"colour": "x"'),
      /there is no field "colour"; the fields here are name, kind,/,
    ],
    ["a field of all objects", inActor('"toString": "x"'), /there is no field "toString"/],
    ["a field twice", inActor('"state": "norway", "state": "sweden"'), /"state" stands here twice; keep one/],
    [
      "a text for a list",
      inActor('"aliases": "x y"'),
      /actors\[0\]\.aliases: a string is no list; write a list of texts/,
    ],
    [
      "a number for a text",
      inActor('"aliases": ["Tin", 3]'),
      /actors\[0\]\.aliases\[1\]: a number is no text; write a text/,
    ],
    ["null for a text", inActor('"state": null'), /actors\[0\]\.state: null is no text/],
    [
      "a name of one letter",
      inActor('"aliases": ["T"]'),
      /"T" is no name; write at least two letters or digits/,
    ],
    ["a name of signs", inActor('"aliases": ["?--"]'), /is no name; write at least two letters/],
    [
      "a name without end",
      inActor(`"aliases": ["${"Tin ".repeat(50)}"]`),
      /a name of 200 characters; write at most 120/,
    ],
    [
      "a kind unknown",
      '{"actors": [{"name": "Tin Guild", "kind": "guild"}]}',
      /"guild" is no kind of actor; write one of state,/,
    ],
    [
      "an id with capitals",
      inActor('"id": "Tin_Guild"'),
      /actors\[0\]\.id: "Tin_Guild" is no id; write small letters/,
    ],
    ["no item", inActor('"wikidata_qid": "159"'), /"159" is no Wikidata item; write it as in "Q7184"/],
    ["no code", inActor('"iso3": "no"'), /"no" is no ISO 3166 code; write three capitals/],
    [
      "a day that is none",
      inActor('"from": "2023-02-30"'),
      /actors\[0\]\.from: "2023-02-30" is no day; write it as in/,
    ],
    ["a month for a day", inActor('"until": "2023-02"'), /"2023-02" is no day/],
    [
      "dates in the wrong order",
      inActor('"from": "2023-02-01", "until": "2020-01-01"'),
      /"until" \(2020-01-01\) lies before "from" \(2023-02-01\); exchange/,
    ],
    [
      "a state that is none",
      inActor('"state": "norwey"'),
      /actors\[0\]\.state: there is no actor "norwey"; did you mean "norway"\?/,
    ],
    [
      "a member that is none",
      inActor('"members": ["nowhere-land"]'),
      /members\[0\]: there is no actor "nowhere-land"; write the id/,
    ],
    [
      "an id of the program",
      '{"actors": [{"name": "NATO", "kind": "igo"}]}',
      /the id "nato" is taken by NATO \(igo\); write another "id", or add names/,
    ],
    [
      "an id of a person",
      inActor('"id": "vladimir-putin"'),
      /the id "vladimir-putin" is taken by Vladimir Putin \(an office holder\)/,
    ],
    [
      "a name of the program",
      inActor('"aliases": ["Blue House"]'),
      /aliases\[0\]: "Blue House" already means South Korea \(state\); leave it out/,
    ],
    ["a format's name", inActor('"aliases": ["Minsk Group"]'), /"Minsk Group" already means .* \(a format\)/],
    [
      "an id twice",
      '{"actors": [{"name": "Tin Guild", "kind": "union"},\n{"name": "Tin Guild", "kind": "union"}]}',
      /^mine\.json:2: .*the id "tin-guild" is taken in line 1; write another/,
    ],
    [
      "a name twice",
      '{"actors": [{"name": "Tin Guild", "kind": "union"},\n{"name": "Lead Guild", "kind": "union", "aliases": ["Tin Guild"]}]}',
      /^mine\.json:2: .*"Tin Guild" already means "tin-guild" of line 1/,
    ],
    [
      "a format's kind",
      '{"formats": [{"name": "Tin Table", "kind": "tea"}]}',
      /"tea" is no kind of format; write one of council, conference,/,
    ],
    [
      "a format's date",
      inFormat('"exists_from": "2021-13"'),
      /"2021-13" is no date; write a year, a month or a day/,
    ],
    [
      "a format's end",
      inFormat('"exists_from": "2021", "exists_to": "2020"'),
      /"exists_to" \(2020\) lies before "exists_from" \(2021\)/,
    ],
    [
      "a participant",
      inFormat('"participants": ["swedn"]'),
      /participants\[0\]: there is no actor "swedn"; did you mean "sweden"\?/,
    ],
    ["a convener", inFormat('"convened_by": "nobody-here"'), /convened_by: there is no actor "nobody-here"/],
    [
      "an alias of nobody",
      '{"aliases": [{"alias": "Tin"}]}',
      /aliases\[0\]: the alias says not what it means; write either "actor" or "format"/,
    ],
    [
      "an alias of two",
      '{"aliases": [{"alias": "Tin", "actor": "nato", "format": "nato-russia-council"}]}',
      /the alias means two things; write either/,
    ],
    [
      "an alias of a format unknown",
      '{"aliases": [{"alias": "Tin", "format": "nato-rusia-council"}]}',
      /there is no format "nato-rusia-council"; did you mean "nato-russia-council"\?/,
    ],
    [
      "an alias of somebody else",
      '{"aliases": [{"alias": "Kremlin", "actor": "nato"}]}',
      /"Kremlin" already means Russia \(state\)/,
    ],
  ])("%s", (_, text, expected) => {
    expect(errorsOf(text).join("\n")).toMatch(expected)
  })

  it("all at once, in the order of the lines", () => {
    const errors = errorsOf(
      '{\n"actors": [\n{"kind": "guild"},\n{"name": "Tin Guild", "kind": "union", "iso3": "x"}\n],\n"x": 1}',
    )
    expect(errors.map((error) => error.split(":")[1])).toEqual(["3", "3", "4", "6"])
  })

  it("a name of other years is no clash", () => {
    expect(errorsOf(inActor('"capitals": ["Bonn @2005-01-01.."]'))).toEqual([])
    expect(errorsOf(inActor('"capitals": ["Bonn @1995-01-01.."]')).join()).toMatch(
      /"Bonn" already means Germany/,
    )
  })
})

describe("several files", () => {
  const one = { ...noAdditions, actors: [union] }
  it("become one, an entry in both counts once", () => {
    expect(mergeAdditions(one, { ...one, formats: [table] })).toEqual({
      actors: [union],
      aliases: [],
      formats: [table],
    })
    expect(mergeAdditions()).toEqual(noAdditions)
  })
  it("that say different things are refused", () => {
    const other = { ...noAdditions, actors: [{ ...union, kind: "company" as const }] }
    expect(() => mergeAdditions(one, other)).toThrow(
      '"union-of-lamplighters" is added twice, and differently',
    )
  })
})
