import type { Construction } from "./case.ts"

export const again: readonly Construction[] = [
  {
    name: "talks that a pronoun means",
    cases: [
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "The talks might go on late, so Ruritania and Freedonia agreed to hold them tomorrow.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Talks with Freedonia broke down in May. Ruritania's premier said he was willing to restart them.",
      ],
      [
        "refused Ruritania > unspecified",
        "Freedonia will open the conference on Monday. Ruritania said it would not attend it.",
      ],
      [
        "willing Dockers Union > Northline Rail; proposed Dockers Union > Northline Rail",
        "The Dockers Union wants a meeting and will write to Northline Rail to ask for one.",
      ],
      ["-", "Freedonia opened the conference on Monday with a song. Ruritania refused to sing it."],
      ["-", "Freedonia asked for a meeting, and the ministers refused to pay for one."],
      ["-", "Ruritania lost its cows during talks with Freedonia and agreed to sell them."],
    ],
  },
  {
    name: "a refusal beside the talks, and one that is taken back",
    cases: [
      ["refused Freedonia > unspecified", "Ruritania opened on Tuesday a conference boycotted by Freedonia."],
      [
        "refused Dockers Union > Northline Rail",
        "Northline Rail opened talks boycotted by the Dockers Union.",
      ],
      ["accepted Ruritania > unspecified", "Ruritania overturned its boycott of the conference."],
      ["accepted Ruritania > unspecified", "Ruritania ended its boycott of the conference."],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania overturned its decision not to attend talks with Freedonia.",
      ],
      ["-", "Ruritania overturned a law after the talks with Freedonia."],
      ["-", "The talks opened in a hall painted by Freedonia."],
    ],
  },
  {
    name: "the way to talks is no talk",
    cases: [
      ["-", "# Ruritania stands firm on conditions for rebel entry to talks || The rebels were silent."],
      ["-", "# Ruritania sets out terms for access to talks || The rebels were silent."],
    ],
  },
]
