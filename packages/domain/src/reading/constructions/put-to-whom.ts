import type { Construction } from "./case.ts"

export const putToWhom: readonly Construction[] = [
  {
    name: "no meeting is planned, says one of those who would meet",
    cases: [
      [
        "refused Ruritania > Freedonia",
        "No meeting is planned between Ruritania and Freedonia, Ruritania's spokesman said.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "No talks with Freedonia are planned, Ruritania's foreign ministry said.",
      ],
      ["-", "No meeting between Ruritania and Freedonia is planned, Sylvania's spokesman said."],
      ["-", "No meeting was planned between Ruritania and Freedonia."],
    ],
  },
  {
    name: "a demand and what follows when it is met",
    cases: [
      [
        "conditional Ruritania > Freedonia",
        "“Release the prisoners and we will talk,” Ruritania's president told Freedonia's government.",
      ],
      [
        "conditional Dockers Union > Northline Rail",
        "“Put an offer on the table and we will talk,” the Dockers Union's president told Northline Rail.",
      ],
      [
        "conditional Highland Front > Freedonia",
        "“Bring her. We'll talk,” the Highland Front's leader told Freedonia's government.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "“Trust me. We will meet them on Friday,” Ruritania's president said of Freedonia.",
      ],
      ["-", "“Close the door and we will talk about the weather,” Ruritania's president told Freedonia's."],
    ],
  },
  {
    name: "Freedonia's Lena Kant; of whom a condition tells",
    cases: [
      ["unwilling Freedonia > Ruritania", "Freedonia's Lena Kant refused to meet Ruritania's premier."],
      [
        "unwilling Dockers Union > Kalvor Ports",
        "The Dockers Union's Tom Brul said there would be no talks with Kalvor Ports.",
      ],
      [
        "unwilling Highland Front > Lorn",
        "The Highland Front will not negotiate as long as Lorn's army holds the valley.",
      ],
      ["-", "Freedonia's Lena Kant won the race before Ruritania's premier met the king."],
    ],
  },
  {
    name: "invitations during a call, answers in the clause behind",
    cases: [
      [
        "proposed Ruritania > Freedonia",
        "Ruritania's premier extended the invitation during a phone call with Freedonia's king.",
      ],
      [
        "proposed Northline Rail > Dockers Union; refused Dockers Union > Northline Rail",
        "Northline Rail offered talks on Monday, which the Dockers Union turned down.",
      ],
      ["-", "Ruritania's premier took a loan from Freedonia, which parliament accepted."],
    ],
  },
  {
    name: "requests that are turned down, whoever is seen, envoys recalled",
    cases: [
      [
        "proposed Dockers Union > Northline Rail; refused Northline Rail > Dockers Union",
        "The Dockers Union met Northline Rail in May. The union's request for another meeting was refused.",
      ],
      [
        "accepted Northline Rail > Dockers Union",
        "Northline Rail has agreed to see the Dockers Union on August 1.",
      ],
      ["withdrawn Ruritania > Freedonia", "Ruritania recalled its delegation from the talks with Freedonia."],
      ["unwilling Ruritania > rebel group", "Ruritania has promised to negotiate with no rebel group."],
      ["-", "Northline Rail refused to see the Dockers Union fail."],
      ["-", "Ruritania met the delegation from the talks with Freedonia."],
    ],
  },
  {
    name: "coming on terms, the next round",
    cases: [
      [
        "proposed Freedonia > Ruritania; conditional Ruritania > Freedonia",
        "Freedonia invited Ruritania to talks in Elm. Ruritania will come only if the army leaves.",
      ],
      [
        "proposed Ruritania > Freedonia",
        "Talks between Ruritania and Freedonia ended. Ruritania has proposed to hold the next round in June.",
      ],
      ["-", "The boxer hit Ruritania's champion. He agreed to hold the next round in June."],
    ],
  },
]
