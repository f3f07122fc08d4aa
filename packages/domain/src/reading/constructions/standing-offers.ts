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
    name: "invitations that are to be sent",
    cases: [
      [
        "proposed Ruritania > Freedonia",
        "Ruritania plans to extend a direct invitation to Freedonia's leader to attend the summit.",
      ],
      ["proposed Ruritania > Freedonia", "Ruritania wants to send an invitation to Freedonia's premier."],
    ],
  },
  {
    name: "envoys of somebody who is only described or told before",
    cases: [
      [
        "unwilling Ruritania > Freedonia",
        `Ruritania and Freedonia traded blame. The king had no intention of receiving envoys from a government
        that pays pirates, Ruritania's court said.`,
      ],
      [
        "unwilling Valley Front > Ruritania",
        "The Valley Front is sending five envoys, who will not hold any sort of negotiations with Ruritania.",
      ],
    ],
  },
  {
    name: "coming to what others stay away from",
    cases: [
      [
        "refused Dockers Union > Northline Rail; accepted Northline Rail > Dockers Union",
        "The Dockers Union will boycott talks with Northline Rail. Northline Rail said it would be there.",
      ],
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
