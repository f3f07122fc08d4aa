// Whose word a president's is: that of the land which the article is about, not of a host or a mediator.
import type { Construction } from "./case.ts"

export const aboutLands: readonly Construction[] = [
  {
    name: "the land of the article before a host or a mediator",
    cases: [
      [
        "willing Tarsovia > Highland Front",
        "# Tarsovia Rebels Hit Army Post || The government of Tarsovia said that the " +
          "Highland Front had attacked a post. || France, which mediated a truce, urged calm. || " +
          "President Ivo Marek said he was ready to meet the Highland Front.",
      ],
      [
        "unwilling Guatemala > Highland Front",
        "Guatemala's army fights the Highland Front. || Norway said it would host a round. || " +
          "The prime minister, Anton Kesk, said he would not negotiate with the Highland Front.",
      ],
      [
        "unwilling Sudan > Highland Front",
        "# A Week of Visits || KHARTOUM, Sudan — Kenya has offered to mediate. || " +
          "President Hamid Saleh refused to meet the Highland Front.",
      ],
    ],
  },
  {
    name: "a president without a land, and one in the headline",
    cases: [
      [
        "willing Guatemala > Highland Front",
        "# Guatemala Counts the Dead || Guatemala buried 40 people. || " +
          "Turkey said it would send observers. || " +
          "President Oda Lunn said she was ready to meet the Highland Front.",
      ],
    ],
  },
]
