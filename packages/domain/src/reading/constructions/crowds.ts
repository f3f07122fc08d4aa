import type { Construction } from "./case.ts"

export const crowds: readonly Construction[] = [
  {
    name: "plain people who take a stance",
    cases: [
      ["willing Residents > Freedonia", "Residents of the valley are ready to meet Freedonia's premier."],
      [
        "unwilling gardeners > Northline Rail",
        "The council runs the plots. || The gardeners refused to negotiate with Northline Rail.",
      ],
      [
        "unwilling pearl divers > Ruritania",
        "The pearl divers have struck since May. || The divers refused to meet Ruritania's premier.",
      ],
      ["unwilling Prison officers > Ruritania", "Prison officers refused to meet Ruritania's premier."],
      [
        "refused oyster farmers > Ruritania",
        "# Oyster farmers reject talks offer from Ruritania || The oyster farmers met.",
      ],
      ["-", "Helicopters were ready to meet the ships of Ruritania."],
      ["-", "The letters called for order before the talks with Freedonia."],
    ],
  },
  {
    name: "no invitation, a start of talks, whoever is waited for",
    cases: [
      ["-", "# Lecturers say no invitation yet || Northline Rail invited nobody, the lecturers said."],
      [
        "accepted Northline Rail > Dockers Union",
        "The Dockers Union struck against Northline Rail. || Talks will pick up again, Northline Rail said.",
      ],
      [
        "accepted Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Talks between Ruritania and Freedonia will get under way on Monday.",
      ],
      [
        "conditional Dockers Union > Ruritania",
        "The Dockers Union was ready whenever Ruritania wished to negotiate, its leader said.",
      ],
      ["-", "Talks between Ruritania and Freedonia will get nowhere."],
      ["-", "Talks between Ruritania and Freedonia picked up speed."],
    ],
  },
  {
    name: "so many of them",
    cases: [
      ["refused unions > Northline Rail", "None of the unions will attend the talks with Northline Rail."],
      [
        "unwilling striking miners > Northline Rail",
        "None of the striking miners is ready to negotiate with Northline Rail.",
      ],
      ["accepted unions > Northline Rail", "Most of the unions have agreed to meet Northline Rail."],
      ["unwilling unions > Northline Rail", "A number of unions have refused to meet Northline Rail."],
      ["unwilling farmers > Ruritania", "A group of farmers refused to meet Ruritania's premier."],
      [
        "willing rebel groups > Ruritania",
        "Some of the rebel groups said they were ready to meet Ruritania.",
      ],
      ["-", "Most of the furniture was ready to be moved before the talks with Freedonia."],
      ["-", "None of the unions met Northline Rail on Monday."],
    ],
  },
  {
    name: "leaders of a sort and groups so many, told again",
    cases: [
      [
        "unwilling Indigenous leaders > oil company; accepted Indigenous leaders > Ruritania",
        "Indigenous leaders refused to meet the oil company. || The leaders said they would meet Ruritania.",
      ],
      [
        "willing rebel groups > Ruritania",
        "Two rebel groups have fought for years. || One of the groups said it was ready to meet Ruritania.",
      ],
    ],
  },
  {
    name: "bosses of a trade, ministers by their field",
    cases: [
      ["willing Mining bosses > miners", "Mining bosses said they were open to talks with the miners."],
      ["unwilling Hotel owners > waiters", "Hotel owners refused to meet the waiters."],
      ["willing Junior doctors > health secretary", "Junior doctors are ready to meet the health secretary."],
      ["-", "Senior bosses attended the talks with the miners."],
    ],
  },
]
