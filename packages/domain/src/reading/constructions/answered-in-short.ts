import type { Construction } from "./case.ts"

export const answeredInShort: readonly Construction[] = [
  {
    name: "proposals answered by a pronoun",
    cases: [
      [
        "proposed Freedonia > Ruritania; refused Ruritania > Freedonia",
        "Freedonia invited Ruritania to talks in June. Ruritania's premier turned it down.",
      ],
      [
        "proposed Freedonia > Ruritania; refused Ruritania > Freedonia",
        "Freedonia asked for a meeting with Ruritania. Ruritania refused it.",
      ],
      [
        "proposed Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Freedonia proposed a meeting with Ruritania. Ruritania has since agreed to it.",
      ],
      [
        "proposed Northline Rail > Dockers Union; willing Dockers Union > Northline Rail",
        `Northline Rail has offered to hold talks with the Dockers Union. “We would welcome it,” the Dockers
        Union said.`,
      ],
      [
        "proposed Freedonia > Ruritania",
        "Freedonia invited Ruritania to talks and wrote a treaty. Ruritania rejected it.",
      ],
      [
        "proposed Freedonia > Ruritania",
        "Freedonia invited Ruritania to talks. The treaty has been signed. Ruritania welcomed it.",
      ],
      ["-", "Freedonia made a bid for Ruritania's railways. Ruritania turned it down."],
      ["-", "Freedonia proposed a truce to Ruritania after talks in June. Ruritania accepted it."],
    ],
  },
  {
    name: "invitations that both sides have confirmed",
    cases: [
      [
        `proposed Egypt > Hamas; proposed Egypt > Fatah; accepted Hamas > Egypt; accepted Fatah > Egypt`,
        "Egypt has invited Hamas and Fatah to talks in Cairo. Both have confirmed.",
      ],
      ["-", "Ruritania and Freedonia trade in salt. Both have confirmed."],
    ],
  },
  {
    name: "coming back and resuming, after talks were told",
    cases: [
      [
        "willing Ruritania > Freedonia",
        "Talks between Ruritania and Freedonia collapsed on Sunday. Ruritania was willing to come back.",
      ],
      [
        "willing Northline Rail > Dockers Union",
        `Talks between Northline Rail and the Dockers Union broke down. Northline Rail was available to resume
        on Monday.`,
      ],
      ["-", "Talks with Freedonia collapsed. Ruritania's workers are ready to come back to work."],
      ["-", "Talks between Ruritania and Freedonia collapsed. Ruritania is ready to resume exports."],
    ],
  },
]
