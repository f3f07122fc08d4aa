import type { Construction } from "./case.ts"

export const standingOffers: readonly Construction[] = [
  {
    name: "invitations and offers that stand",
    cases: [
      [
        "proposed Ruritania > Freedonia",
        "“The invitation to Freedonia's president remains in effect,” Ruritania's foreign minister said.",
      ],
      [
        "proposed Ruritania > Freedonia",
        "“The offer of talks with Freedonia is still on the table,” Ruritania's premier said.",
      ],
      [
        "proposed Northline Rail > Sylvan Energy",
        "Northline Rail's invitation to Sylvan Energy still stands, its director said.",
      ],
      ["-", "Ruritania's offer of a loan is still on the table, it said after talks with Freedonia."],
    ],
  },
  {
    name: "sit-downs and sessions",
    cases: [
      [
        "refused Valley Front > Ruritania",
        "The Valley Front would skip Tuesday's sit-down with Ruritania's government, it said.",
      ],
      ["proposed Ruritania > Freedonia", "Ruritania proposed a get-together with Freedonia."],
      [
        "withdrawn Northline Rail > Dockers Union",
        "Northline Rail cancelled two of the four planned bargaining sessions with the Dockers Union.",
      ],
      ["-", "Northline Rail cancelled two of its training sessions after talks with the Dockers Union."],
      ["-", "Ruritania attended all of the meetings with Freedonia."],
    ],
  },
  {
    name: "being there to talk",
    cases: [
      [
        "accepted Freedonia > Ruritania",
        "Freedonia's envoy will be in Ruritania's capital next week to resume negotiations.",
      ],
      ["-", "Freedonia's envoy was in Ruritania's capital last week to resume negotiations."],
      [
        "accepted Dockers Union > Northline Rail; accepted Northline Rail > Dockers Union",
        "The Dockers Union and Northline Rail have agreed to resume mediation.",
      ],
    ],
  },
  {
    name: "only in one way",
    cases: [
      ["prefers Ruritania > Freedonia", "Ruritania said it would only talk to Freedonia through mediators."],
      [
        "prefers Ruritania > Freedonia",
        "Ruritania would meet Freedonia only in the presence of observers, its premier said.",
      ],
      ["accepted Ruritania > Freedonia", "Ruritania will only meet Freedonia in May."],
    ],
  },
]
