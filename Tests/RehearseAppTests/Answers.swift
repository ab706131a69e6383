import TerminalUI

/// What the people of these tests say.
enum Answers {
  /// An answer that shows no sign at all.
  static let whole: [InputEvent] = [
    "We were two weeks from launch, and my teammate wanted to rewrite the importer.",
    "I disagreed, because I had measured it: 40 of 50 customers would never notice. I showed him the",
    "figures, we agreed to keep it, and in the end we launched on time.",
    "",
  ]

  /// One that is short, hedged, and ends nowhere.
  static let thin: [InputEvent] = ["We had a deadline, maybe it was sort of too early.", ""]

  /// One in Japanese and emoji.
  static let wide: [InputEvent] = [
    "発売の二週間前に、同僚がインポーターを書き直したいと言いました。私は反対でした。理由は、五十社のうち四十社には違いが分からないと測定していたからです。",
    "最後には予定どおりに発売できました 👩‍👩‍👧‍👦🎉", "",
  ]
}
