import type { Construction } from "./case.ts"

export const requests: readonly Construction[] = [
  {
    name: "a request answered in the passive",
    cases: [
      [
        "proposed Dockers Union > Northline Rail; refused Northline Rail > Dockers Union",
        "The Dockers Union said its request for a meeting with Northline Rail had been declined.",
      ],
      [
        "proposed Ruritania > Freedonia; refused Freedonia > Ruritania",
        "Ruritania's offer of talks with Freedonia has been rejected.",
      ],
      [
        "proposed Hillside Parish > Orm Diocese; refused Orm Diocese > Hillside Parish",
        "The Hillside Parish's plea for a meeting with the Orm Diocese was dismissed.",
      ],
      [
        "proposed Dockers Union > Northline Rail; refused Northline Rail > Dockers Union",
        "The Dockers Union asked for a meeting with Northline Rail in May. Its request was refused.",
      ],
      [
        "proposed Northline Rail > Dockers Union; refused Dockers Union > Northline Rail",
        "Northline Rail offered talks to the Dockers Union on Friday. || The offer has been rebuffed.",
      ],
      [
        "proposed Dockers Union > Northline Rail; accepted Northline Rail > Dockers Union",
        "The Dockers Union's request to meet Northline Rail was granted on Monday.",
      ],
      [
        "proposed Northline Rail > Dockers Union",
        "Northline Rail proposed talks with the Dockers Union. Its pay offer was rejected.",
      ],
      ["-", "Calls for talks with the rebels of the Highland Front have been rejected."],
    ],
  },
  {
    name: "bodies that are seen",
    cases: [
      ["accepted Northline Rail > Dockers Union", "Northline Rail has agreed to see the Dockers Union."],
      ["accepted Northline Rail > Dockers Union", "Northline Rail is to see the Dockers Union on Thursday."],
      [
        "unwilling Orm Diocese > Hillside Parish",
        "The Orm Diocese has refused to receive the Hillside Parish.",
      ],
      ["-", "Northline Rail wants to see Sylvan Energy prosper."],
      ["-", "Northline Rail hopes to see Sylvan Energy in court."],
      ["-", "Northline Rail wants to see the Dockers Union's books."],
    ],
  },
  {
    name: "meetings shunned because of who is there",
    cases: [
      [
        "refused Teachers' League > Andreas Brul",
        "The Teachers' League will no longer take part in any meeting at which Andreas Brul is present.",
      ],
      [
        "refused Ruritania > Freedonia",
        "Ruritania will not sit at a summit to which Freedonia has been invited.",
      ],
      ["-", "The Teachers' League agreed to attend a meeting at which tea is served."],
    ],
  },
  {
    name: "a third party asked to mediate",
    cases: [
      [
        "prefers Northline Rail > Dockers Union",
        `Northline Rail has proposed that a former judge mediate between the company and the Dockers
        Union.`,
      ],
      [
        "prefers Dockers Union > Northline Rail; withdrawn Dockers Union > Northline Rail",
        "The Dockers Union broke off talks with Northline Rail in May. It wants an independent mediator.",
      ],
      [
        "accepted Dockers Union > Northline Rail",
        "The Dockers Union has agreed to a mediator in its dispute with Northline Rail.",
      ],
      ["-", "The archbishop called on Freedonia to mediate between the government and the rebels."],
      ["-", "Residents asked the mayor to mediate."],
    ],
  },
  {
    name: "bodies by a word of their name, a company that is struck",
    cases: [
      [
        "willing Parish Fellowship > Bishops' Conference",
        `The Parish Fellowship is at odds with the Bishops' Conference. The fellowship would gladly meet the
        conference in any place.`,
      ],
      [
        "proposed Parish Fellowship > bishops' conference",
        "The Parish Fellowship asked the bishops' conference for a day's discussion of the catechism.",
      ],
      [
        "willing Northline Rail > Dockers Union",
        `The Dockers Union is on strike at Northline Rail. The company said that it was prepared to meet any
        day next week.`,
      ],
      ["-", "The Parish Fellowship asked the conference for its attention."],
    ],
  },
  {
    name: "terms that are negotiated with the other side",
    cases: [
      [
        "unwilling Northline Rail > Dockers Union",
        "The Dockers Union is at odds with Northline Rail. The company refuses to negotiate a contract.",
      ],
      ["-", "Ruritania refused to negotiate the prices that its premier had named."],
      ["-", "Ruritania negotiated a truce in May."],
    ],
  },
]
