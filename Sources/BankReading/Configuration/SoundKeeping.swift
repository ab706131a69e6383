/// How long sound is kept, as it is written: `30d`, `12w` or `forever`.
enum SoundKeeping {
  /// What keeps it for good.
  static let forever = "forever"
  private static let mostDays = 36_500

  /// The days of a time; nil where it is none.
  static func days(_ text: String) -> Int? {
    guard text.utf8.count <= 6, let number = Int(text.dropLast()), number > 0,
      let days = text.last == "d" ? number : text.last == "w" ? number * 7 : nil,
      days <= mostDays
    else { return nil }
    return days
  }
}

extension NodeReader {
  /// How long sound is kept, as it is written; nil, with a problem, where it is no such time.
  func timeOfKeeping(_ node: Node, for key: String) -> String? {
    guard let text = text(node, "for `\(key)`") else { return nil }
    if text == SoundKeeping.forever || SoundKeeping.days(text) != nil { return text }
    diagnostics.error(
      .badTime,
      "found \(UserText.quoted(text)), expected days such as `30d`, weeks such as `12w`, or `forever`",
      at: node.mark)
    return nil
  }
}
