import InterviewCore

extension QuestionKind: Selectable {
  static var noun: String { "kind" }
}
extension Level: Selectable {
  static var noun: String { "level" }
}
extension ScoringDepth: Selectable {
  static var noun: String { "depth" }
}
extension Sign: Selectable {
  static var noun: String { "rule" }
}
extension DimensionGroup: Selectable {
  static var noun: String { "group" }
}
extension RatingTime: Selectable {
  static var noun: String { "time" }
}
extension Medium: Selectable {
  static var noun: String { "medium" }
}

/// A sign because of which a follow-up can be asked.
struct PromptingSign: Selectable {
  static var noun: String { "sign" }
  static let allCases = Sign.prompting.map(Self.init(sign:))

  /// The sign.
  let sign: Sign

  var rawValue: String { sign.rawValue }

  private init(sign: Sign) { self.sign = sign }

  init?(rawValue: String) {
    guard let sign = Sign(rawValue: rawValue), sign.promptsFollowUp else { return nil }
    self.init(sign: sign)
  }
}
