// Operators that end or put off what was agreed, planned or under way.
import type { Operator } from "./entry.ts"

export const withdrawing = [
  {
    id: "cancel",
    effect: "withdraw",
    part: "verb",
    words: `cancel suspend postpone scrap shelve adjourn axe ditch terminate discontinue freeze halt abort
        nix abandon defer delay pause dissolve disband abolish`,
    over: ["event", "visit", "format"],
    examples: [
      "withdrawn: Ruritania cancelled talks with Freedonia.",
      "withdrawn: Ruritania has postponed a summit with Freedonia.",
      "withdrawn: Talks with Freedonia were suspended by Ruritania.",
    ],
    nearMisses: [
      "Ruritania cancelled flights during the summit with Freedonia.",
      "Ruritania postponed a decision on the summit.",
      "Ruritania denied that it had cancelled talks with Freedonia.",
    ],
  },
  {
    id: "call-off",
    effect: "withdraw",
    part: "verb",
    words: "call break cut put leave throw",
    particles: "off short hold ice",
    over: ["event", "visit", "format"],
    examples: [
      "withdrawn: Ruritania called off a meeting with Freedonia.",
      "withdrawn: Ruritania broke off talks with Freedonia.",
    ],
    nearMisses: [
      "Ruritania called the talks with Freedonia useful.",
      "The union called off its strike after talks with Northline Rail.",
    ],
  },
  {
    id: "wind-up",
    effect: "withdraw",
    part: "verb",
    words: "wind do",
    particles: "up away",
    preps: "with",
    over: ["format"],
    examples: [
      "withdrawn: NATO has wound up the NATO-Russia Council.",
      "withdrawn: NATO has done away with the NATO-Russia Council.",
    ],
    nearMisses: [
      "The clock was wound up before the meeting.",
      "Ruritania did well at the talks.",
      "Ruritania and Freedonia wound up a two-day conference on trade.",
    ],
  },
  {
    id: "pull-out",
    effect: "withdraw",
    part: "verb",
    words: "pull walk storm drop back bow step stomp stalk",
    particles: "out away from",
    preps: "of from away out",
    over: ["event", "visit", "format"],
    examples: [
      "withdrawn: Ruritania pulled out of talks with Freedonia.",
      "withdrawn: The rebels walked away from negotiations with Freedonia.",
    ],
    nearMisses: [
      "Ruritania pulled its troops out of Freedonia before the talks.",
      "The delegates walked out of the hotel after the meeting.",
    ],
  },
  {
    id: "withdraw",
    effect: "withdraw",
    part: "verb",
    words: "withdraw disengage retreat rescind revoke retract",
    preps: "from",
    over: ["event", "visit", "format", "invitation"],
    examples: [
      "withdrawn: Ruritania withdrew from the talks with Freedonia.",
      "withdrawn: The rebels withdrew from negotiations with Freedonia.",
    ],
    nearMisses: [
      "Ruritania withdrew its troops before the talks.",
      "Ruritania withdrew a bill after the meeting.",
    ],
  },
  {
    id: "end",
    effect: "withdraw",
    part: "verb",
    words: "end stop quit leave cease drop exit desert interrupt sever",
    over: ["event", "format"],
    examples: [
      "withdrawn: Ruritania has ended talks with Freedonia.",
      "withdrawn: Ruritania quit the negotiations with Freedonia.",
    ],
    nearMisses: [
      "The talks ended on Friday without a deal.",
      "He left the meeting without speaking to reporters.",
    ],
  },
  {
    id: "call-halt",
    effect: "withdraw",
    part: "verb",
    words: "call put bring draw",
    particles: "halt end stop close",
    preps: "to on",
    over: ["event", "format"],
    examples: [
      "withdrawn: Ruritania called a halt to talks with Freedonia.",
      "withdrawn: The Dockers Union has put an end to the negotiations with Northline Rail.",
    ],
    nearMisses: [
      "Ruritania called for an end to the war at the talks with Freedonia.",
      "Ruritania called the end of the talks with Freedonia a relief.",
    ],
  },
  {
    id: "pull-plug",
    effect: "withdraw",
    part: "verb",
    words: "pull call",
    particles: "plug rug time quits",
    preps: "on",
    over: ["event", "visit", "format"],
    examples: [
      "withdrawn: Ruritania pulled the plug on talks with Freedonia.",
      "withdrawn: Northline Rail has called time on its negotiations with Sylvan Energy.",
    ],
    nearMisses: [
      "Ruritania pulled the plug on a loan after the talks with Freedonia.",
      "The minister called the time of the meeting odd.",
    ],
  },
  {
    id: "recall-envoys",
    effect: "withdraw",
    part: "verb",
    words: "recall withdraw pull call bring",
    preps: "from of out home back",
    over: ["event", "format"],
    needs: "envoys",
    examples: [
      "withdrawn: Ruritania recalled its negotiators from talks with Freedonia.",
      "withdrawn: Ruritania called its delegation home from the talks with Freedonia.",
    ],
    nearMisses: [
      "Ruritania recalled its ambassador after the talks with Freedonia.",
      "Ruritania pulled its troops out of Freedonia before the talks.",
    ],
  },
  {
    id: "cancellation",
    effect: "withdraw",
    part: "noun",
    words: `cancellation suspension withdrawal postponement walkout pullout halt termination freeze
        departure deferral`,
    preps: "from by in",
    over: ["event", "visit", "format"],
    examples: [
      "withdrawn: Ruritania announced the cancellation of talks with Freedonia.",
      "withdrawn: Ruritania's withdrawal from the talks with Freedonia surprised the mediators.",
    ],
    nearMisses: [
      "The suspension of flights was discussed at the meeting.",
      "The withdrawal of troops was the topic of the talks.",
    ],
  },
] as const satisfies readonly Operator[]
