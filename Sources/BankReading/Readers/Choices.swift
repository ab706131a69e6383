import InterviewCore

extension QuestionKind: Selectable {
  static var noun: String { "kind" }
}
extension Level: Selectable {
  static var noun: String { "level" }
}
extension Sign: Selectable {
  static var noun: String { "sign" }
}
extension DimensionGroup: Selectable {
  static var noun: String { "group" }
}
extension Medium: Selectable {
  static var noun: String { "medium" }
}
