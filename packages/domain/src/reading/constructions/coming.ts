import type { Construction } from "./case.ts"

export const comingAndGoing: readonly Construction[] = [
  {
    name: "answers by coming or going, decided or refused",
    cases: [
      [
        "proposed Northline Rail > Dockers Union; refused Dockers Union > Northline Rail",
        "Northline Rail invited the Dockers Union to talks on Monday. The union has ruled out coming.",
      ],
      [
        "proposed Freedonia > Ruritania; refused Ruritania > Freedonia",
        "Freedonia invited Ruritania to talks in June. Ruritania's premier refused to go.",
      ],
      [
        "proposed Northline Rail > Dockers Union; accepted Dockers Union > Northline Rail",
        "Northline Rail invited the Dockers Union to talks on Monday. || The union has agreed to come.",
      ],
      [
        "proposed Northline Rail > Dockers Union; accepted Dockers Union > Northline Rail",
        "Northline Rail invited the Dockers Union to talks on Monday. The union will go.",
      ],
      [
        "proposed Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Freedonia invited Ruritania to a conference. Ruritania would take its place, its premier said.",
      ],
      ["-", "The Dockers Union refused to go."],
      ["-", "Ruritania met Freedonia for talks in May. The price of bread will go up, its premier said."],
      ["-", "Ruritania has ruled out coming to Freedonia's aid."],
      ["-", "Prices have refused to come down since the talks."],
      ["-", "The museum will take its place in the new hall."],
    ],
  },
  {
    name: "walking out of what was just told",
    cases: [
      [
        "withdrawn Dockers Union > Northline Rail",
        "Northline Rail met the Dockers Union for talks on Monday. The union walked out after an hour.",
      ],
      [
        "withdrawn Ruritania > Freedonia",
        "The talks between Ruritania and Freedonia began at noon. Ruritania's envoys stormed out at two.",
      ],
      ["-", "Workers of Northline Rail walked out on Monday over pay."],
      ["-", "The talks began at noon, and 400 workers of Northline Rail walked out."],
      ["-", "The minister opened the door and walked out."],
    ],
  },
  {
    name: "invitations on their way",
    cases: [
      [
        "proposed Northline Rail > Dockers Union",
        "An invitation was on its way to the Dockers Union, Northline Rail said.",
      ],
      [
        "proposed Northline Rail > Dockers Union",
        "An invitation to the Dockers Union has gone out, Northline Rail announced.",
      ],
      [
        "proposed Ruritania > Freedonia",
        "The invitation to Freedonia's president had come from Ruritania's premier in May.",
      ],
      ["-", "No invitation has gone out to the Dockers Union, Northline Rail said."],
      ["-", "The invitation to the Dockers Union came too late."],
      ["-", "An invitation to tender was on its way to Northline Rail, the ministry said."],
    ],
  },
  {
    name: "one rather than the other, and what was agreed before it was ended",
    cases: [
      [
        "accepted Ruritania > Sylvania; unwilling Ruritania > Freedonia",
        "Ruritania will talk to Sylvania, not to Freedonia.",
      ],
      [
        "willing Ruritania > Sylvania; unwilling Ruritania > Freedonia",
        "Ruritania is ready to negotiate with Sylvania, but not with Freedonia.",
      ],
      ["accepted Ruritania > Freedonia", "Ruritania will talk to Freedonia on Monday, not on Tuesday."],
      ["accepted Ruritania > Freedonia", "Ruritania will talk with Freedonia, not against it."],
      [
        "withdrawn Ruritania > Freedonia; accepted Ruritania > Freedonia",
        "Ruritania called off a meeting with Freedonia that it had accepted a day earlier.",
      ],
      [
        "withdrawn Ruritania > Freedonia",
        "Ruritania called off a meeting with Freedonia that it had described as useful.",
      ],
    ],
  },
  {
    name: "envoys sent to meet, talks imagined",
    cases: [
      [
        "proposed Ruritania > Freedonia",
        "Ruritania asked that Freedonia send three envoys to meet its own on the island.",
      ],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "Ruritania and Freedonia agreed in May to have their envoys meet again.",
      ],
      [
        "conditional Ruritania > Freedonia",
        "Ruritania could imagine talks with Freedonia if the troops left.",
      ],
      ["-", "Ruritania agreed to have its engineers meet the new standard."],
      ["-", "Ruritania cannot imagine talks with Freedonia."],
      ["-", "Ruritania could imagine peace if the talks with Freedonia went well."],
    ],
  },
  {
    name: "he who writes a letter to somebody is not that somebody",
    cases: [
      [
        "proposed Ruritania > Freedonia",
        `Ruritania's premier, Anton Brul, was at home. In a message to Freedonia's president, Mira Sol, he
        offered talks.`,
      ],
    ],
  },
  {
    name: "told to the other side, no more of it, such a thing",
    cases: [
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania has told Freedonia that there will be no more talks unless the army leaves.",
      ],
      ["unwilling Dockers Union > unspecified", "The Dockers Union told reporters it will not negotiate."],
      [
        "refused Dockers Union > Northline Rail",
        "The Dockers Union told Northline Rail that there won't be another council unless it apologises.",
      ],
      [
        "proposed Freedonia > Ruritania; conditional Ruritania > Freedonia",
        "Freedonia proposed talks with Ruritania. Ruritania could imagine such a thing if the army left.",
      ],
      ["-", "The Dockers Union told Northline Rail that there is another council in the town."],
      ["-", "There will be no more bread unless the talks with Freedonia succeed, Ruritania said."],
      ["-", "Ruritania held no more than two meetings with Freedonia."],
      ["-", "Freedonia proposed a truce. Ruritania could imagine such a thing if the army left."],
    ],
  },
]
