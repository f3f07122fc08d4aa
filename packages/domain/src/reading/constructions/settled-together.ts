import type { Construction } from "./case.ts"

export const settledTogether: readonly Construction[] = [
  {
    name: "agreed that others of theirs will meet, that talks resume",
    cases: [
      [
        "accepted Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Ruritania and Freedonia agreed that their foreign ministers should meet next week.",
      ],
      [
        "accepted Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Ruritania and Freedonia agreed that talks between them would resume in May.",
      ],
      [
        "accepted Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Ruritania and Freedonia agreed to intensify their dialogue.",
      ],
      ["-", "Ruritania and Freedonia agreed that the talks had failed."],
      ["-", "Ruritania and Freedonia agreed that prices should fall, they said after talks."],
    ],
  },
  {
    name: "what is asked for is not the meeting, and is not done yet",
    cases: [
      ["-", "Ruritania called for the meeting with Freedonia to be postponed."],
      ["-", "Ruritania urged that the talks with Freedonia be cancelled."],
      [
        "withdrawn Ruritania > Freedonia",
        "Ruritania announced that the talks with Freedonia were cancelled.",
      ],
    ],
  },
  {
    name: "councils that one stays away from",
    cases: [
      [
        "refused Church of Ostmark > Patriarchate of Sel",
        "The Church of Ostmark refused to attend the Great Council called by the Patriarchate of Sel.",
      ],
      ["-", "The Church of Ostmark and its council refused to pay the Patriarchate of Sel."],
    ],
  },
  {
    name: "possible only so; too early to speak of",
    cases: [
      [
        "conditional Ruritania > Freedonia",
        "Dialogue with Freedonia is only possible in an atmosphere free of terror, Ruritania's premier said.",
      ],
      ["-", "Talks with Freedonia are possible, Ruritania's premier said."],
      [
        "unwilling Ruritania > Freedonia",
        "It is premature to talk about resuming the dialogue with Freedonia, Ruritania said.",
      ],
      ["-", "It is too early to talk about the results of the summit with Freedonia, Ruritania said."],
    ],
  },
  {
    name: "whose door it is, and who is told",
    cases: [
      [
        "willing Ruritania > Freedonia",
        "Ruritania's door for dialogue with Freedonia has never been closed, its premier said.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Ruritania's premier has told Freedonia he is ready for peace talks at any time.",
      ],
    ],
  },
]
