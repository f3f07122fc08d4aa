// Operators of readiness and wish: a party is ready, willing, keen to talk.
import type { Operator } from "./entry.ts"

export const wanting = [
  {
    id: "ready",
    effect: "want",
    part: "adjective",
    words: `ready willing prepared open eager happy keen glad pleased available interested inclined
        amenable receptive delighted disposed anxious committed determined game favorable favourable
        favorably free impatient desirous content relaxed enthusiastic dedicated serious`,
    preps: "in about toward towards",
    examples: [
      "willing: Ruritania is ready to hold talks with Freedonia.",
      "willing: Ruritania remains open to dialogue with Freedonia.",
      "willing: The Dockers Union stands ready to meet Northline Rail.",
    ],
    nearMisses: [
      "Ruritania is ready to use force against Freedonia if the talks fail.",
      "The premier is open to criticism of the meeting.",
      "The hall is ready for the meeting.",
    ],
  },
  {
    id: "want",
    effect: "want",
    part: "verb",
    words: "want wish hope desire crave aspire yearn long",
    preps: "for",
    examples: [
      "willing: Ruritania wants to talk to Freedonia.",
      "willing: Ruritania hopes to hold talks with Freedonia.",
    ],
    nearMisses: [
      "Ruritania hopes the talks between Freedonia and Sylvania succeed.",
      "Ruritania wants lower taxes, ministers said after the meeting.",
    ],
  },
  {
    id: "would-like",
    effect: "want",
    part: "verb",
    words: "like love welcome appreciate embrace",
    preps: "to back",
    needs: "would",
    examples: [
      "willing: Ruritania would like to meet Freedonia's leaders.",
      "willing: Ruritania would welcome talks with Freedonia.",
    ],
    nearMisses: [
      "Ruritania welcomed the talks between Freedonia and Sylvania.",
      "Delegates liked the hotel where the meeting was held.",
    ],
  },
  {
    id: "honoured",
    effect: "want",
    part: "adjective",
    words: "honored honoured thrilled privileged grateful",
    preps: "for",
    needs: "would",
    examples: [
      "willing: Ruritania's premier said he would be honoured to meet Freedonia's president.",
      "willing: Ruritania's premier would be thrilled to sit down with Freedonia's president.",
    ],
    nearMisses: [
      "Ruritania's premier was honoured to meet the singer in Freedonia.",
      "Ruritania is grateful for the talks with Freedonia.",
    ],
  },
  {
    id: "no-bar",
    effect: "want",
    part: "noun",
    words: `issue fear reservations condition precondition preconditions alternative alternatives substitute taboo
        taboos`,
    preps: "with about to for in of",
    needs: "negation",
    examples: [
      "willing: There is no alternative to talks with Freedonia, Ruritania's president said.",
      "willing: Ruritania has no preconditions for a meeting with Freedonia.",
    ],
    nearMisses: [
      "Ruritania has an issue with the talks in Freedonia.",
      "There is no alternative to the tax discussed at the meeting, Ruritania's president said.",
    ],
  },
  {
    id: "time-come",
    effect: "want",
    part: "noun",
    words: "time moment",
    preps: "for to",
    needs: "come",
    examples: [
      "willing: It is time to talk to Freedonia, Ruritania's president said.",
      "willing: The time has come for talks with Freedonia, Ruritania's president said.",
    ],
    nearMisses: [
      "It was the first time that talks with Freedonia were held, Ruritania's president said.",
      "It is time for Freedonia and Sylvania to talk, Ruritania's president said.",
    ],
  },
  {
    id: "favour",
    effect: "want",
    part: "verb",
    words: "favor favour support back endorse advocate",
    preps: "",
    over: ["event", "act", "format"],
    examples: [
      "willing: Ruritania favours talks with Freedonia.",
      "willing: Ruritania supports dialogue with Freedonia.",
    ],
    nearMisses: [
      "Ruritania supports talks between Freedonia and Sylvania.",
      "Ruritania supports the sanctions discussed at the meeting.",
    ],
  },
  {
    id: "believe-in",
    effect: "want",
    part: "verb",
    words: "believe",
    particles: "in",
    preps: "in",
    over: ["event"],
    examples: [
      "willing: Ruritania believes in dialogue with Freedonia.",
      "willing: “We believe in negotiations with Freedonia,” Ruritania's premier said.",
    ],
    nearMisses: [
      "Ruritania believes in the outcome of the talks with Freedonia.",
      "Ruritania believes the talks with Freedonia have failed.",
    ],
  },
  {
    id: "look-forward",
    effect: "want",
    part: "verb",
    words: "look",
    particles: "forward",
    preps: "to",
    examples: [
      "willing: Ruritania looks forward to talks with Freedonia.",
      "willing: Ruritania is looking forward to meeting Freedonia's envoy.",
    ],
    nearMisses: [
      "Ruritania looked at the record of the talks.",
      "Fans look forward to the match after the meeting.",
    ],
  },
  {
    id: "hold-out",
    effect: "want",
    part: "verb",
    words: "hold",
    particles: "out",
    over: ["event", "act", "format", "visit"],
    examples: [
      "willing: Ruritania's president held out the prospect of talks with Freedonia.",
      "willing: Ruritania has held out the possibility of a meeting with Freedonia.",
    ],
    nearMisses: [
      "Ruritania held out for a better price after talks with Freedonia.",
      "Ruritania's garrison held out until the talks with Freedonia.",
    ],
  },
  {
    id: "look-to",
    effect: "want",
    part: "verb",
    words: "look",
    takes: "infinitive",
    examples: [
      "willing: Ruritania is looking to restart talks with Freedonia.",
      "willing: Northline Rail is looking to resume negotiations with the Dockers Union.",
    ],
    nearMisses: [
      "Ruritania looks ready to win, a guest said at the meeting.",
      "Ruritania is looking to sell its mines after talks with Freedonia.",
    ],
  },
  {
    id: "intent",
    effect: "want",
    part: "noun",
    words: `readiness willingness openness desire interest wish eagerness preparedness hope commitment
        determination keenness receptiveness`,
    preps: "in about toward towards",
    examples: [
      "willing: Ruritania expressed its readiness for dialogue with Freedonia.",
      "willing: Ruritania reaffirmed its willingness to meet Freedonia.",
      "unwilling: Ruritania has no interest in talks with Freedonia.",
    ],
    nearMisses: [
      "The talks raised interest rates in Freedonia.",
      "Ruritania's wish for peace was not discussed at the meeting.",
    ],
  },
  {
    id: "ripe",
    effect: "want",
    part: "adjective",
    words: "ripe right suitable conducive propitious opportune",
    preps: "for",
    examples: [
      "willing: The time is ripe for talks with Freedonia, Ruritania's president said.",
      "unwilling: Conditions are not right for negotiations with Freedonia, Ruritania's president said.",
    ],
    nearMisses: [
      "The plums were ripe for the feast after the talks.",
      "Ruritania's premier was right to leave the talks with Freedonia, a critic said.",
    ],
  },
  {
    id: "no-problem",
    effect: "want",
    part: "noun",
    words: `problem problems difficulty trouble qualms hesitation scruples obstacle obstacles impediment
        impediments barrier barriers hindrance`,
    preps: "with in about to",
    needs: "negation",
    examples: [
      "willing: Ruritania's president said he had no problem meeting Freedonia's premier.",
      "willing: Ruritania has no difficulty with talks with Freedonia.",
    ],
    nearMisses: [
      "The talks with Freedonia brought no problems for Ruritania.",
      "No trouble was reported at the meeting of the two premiers.",
    ],
  },
  {
    id: "in-favour",
    effect: "want",
    part: "noun",
    words: "favor favour",
    preps: "of",
    needs: "in",
    examples: [
      "willing: Ruritania is in favour of talks with Freedonia.",
      "willing: Ruritania has come out in favor of dialogue with Freedonia.",
    ],
    nearMisses: [
      "Ruritania did Freedonia a favour before the talks.",
      "The talks went in favour of Freedonia.",
    ],
  },
  {
    id: "room",
    effect: "want",
    part: "noun",
    words: "room space opportunity window chance time scope",
    preps: "for to",
    needs: "there",
    examples: [
      "willing: There is still time for talks with Freedonia, Ruritania's president said.",
      "unwilling: There is no room for talks with Freedonia, Ruritania's president said.",
    ],
    nearMisses: ["The room for the talks was small.", "Ruritania missed a chance at the talks."],
  },
  {
    id: "door",
    effect: "want",
    part: "noun",
    words: "door path window way road avenue gate",
    preps: "to for",
    examples: [
      "willing: The door to talks with Freedonia remains open, Ruritania's president said.",
      "unwilling: Ruritania has shut the door on talks with Freedonia.",
    ],
    nearMisses: ["The door of the meeting room was open.", "The road to the summit was closed."],
  },
] as const satisfies readonly Operator[]
