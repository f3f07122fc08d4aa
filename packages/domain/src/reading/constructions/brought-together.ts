import type { Construction } from "./case.ts"

export const broughtTogether: readonly Construction[] = [
  {
    name: "who leads talks, and under whose care they are, is nobody to meet",
    cases: [
      ["willing Ruritania > unspecified", "Ruritania is ready to resume talks led by the African Union."],
      ["willing Ruritania > unspecified", "Ruritania is ready for talks under United Nations auspices."],
      [
        "willing Ruritania > unspecified",
        "Ruritania is ready for talks under the auspices of the United Nations.",
      ],
      [
        "refused Ruritania > unspecified",
        "Ruritania will boycott the Geneva talks sponsored by Sylvania, its foreign minister said.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Ruritania is ready for talks with Freedonia under Sylvanian mediation.",
      ],
      ["willing Ruritania > United Nations", "Ruritania is ready for talks with the United Nations."],
      [
        "refused Ruritania > Freedonia",
        "Ruritania refused to take part in the conference hosted by Freedonia.",
      ],
    ],
  },
  {
    name: "a third state that hosts talks of rebels, or asks them to talks, stands for their own state",
    cases: [
      [
        "accepted Mali rebels > Mali; proposed Chad > Mali rebels",
        "Mali rebels have accepted Chad's invitation to peace talks, they said.",
      ],
      ["accepted Mali rebels > Mali", "Mali rebels will leave for the Chad peace talks on Monday."],
      [
        "unwilling Taliban > Afghanistan",
        "The Taliban, at war with Afghanistan, refused talks hosted by Chad.",
      ],
      [
        "accepted Mali rebels > Chad; proposed Chad > Mali rebels",
        "Mali rebels have accepted Chad's invitation to visit, they said.",
      ],
      ["accepted Mali rebels > Chad", "Mali rebels have agreed to talks with Chad."],
    ],
  },
  {
    name: "a mediator or a labour minister who asks a union to talks stands for its employer",
    cases: [
      [
        "proposed labour minister > Dockers Union; refused Dockers Union > Northline Rail",
        `The Dockers Union has called a strike against Northline Rail. The union turned down an invitation
        from the labour minister to talks.`,
      ],
      [
        "accepted Dockers Union > Northline Rail",
        `The Dockers Union has called a strike against Northline Rail. The union has accepted an invitation
        from the mediator, Ann Rose, to talks.`,
      ],
      [
        "refused Dockers Union > Northline Rail",
        `The Dockers Union has called a strike against Northline Rail. The union would not attend talks
        called by the labour ministry.`,
      ],
      [
        "unwilling Dockers Union > labour minister",
        `The Dockers Union has called a strike against Northline Rail. The union refused to meet the labour
        minister.`,
      ],
      [
        "accepted Dockers Union > labour minister; proposed labour minister > Dockers Union",
        "The Dockers Union accepted an invitation from the labour minister to talks.",
      ],
    ],
  },
  {
    name: "asked by one to talks with another, it is the other whom one would meet",
    cases: [
      [
        "accepted Ruritania > Freedonia; proposed European Union > Freedonia",
        `Ruritania's premier said he had been invited by the EU envoy to talks with Freedonia and would
        attend.`,
      ],
      [
        "accepted Ruritania > European Union; proposed European Union > Ruritania",
        "The European Union invited Ruritania to talks. Ruritania accepted.",
      ],
    ],
  },
]
