/// Pieces of sentences.
enum Phrase {
  /// `1 value`, `2 values`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The months, in three letters.
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

/// Numbers as they are shown.
enum Figure {
  /// With one decimal, or none where it is whole.
  static func one(_ value: Double) -> String { Element.number((value * 10).rounded() / 10) }

  /// With two decimals at most.
  static func two(_ value: Double) -> String { Element.number(value) }

  /// With its sign: `+0.8`, `−0.5`, `0`.
  static func signed(_ value: Double) -> String {
    let text = one(abs(value))
    guard text != "0" else { return "0" }
    return (value < 0 ? "\u{2212}" : "+") + text
  }

  /// With its sign where it is below zero, and two decimals at most.
  static func signedTwo(_ value: Double) -> String {
    two(value).replacing("-", with: "\u{2212}")
  }

  /// Whole per cent.
  static func percent(_ share: Double) -> String { "\(whole(share * 100)) %" }

  /// Seconds as a clock shows them: `1:07`.
  static func clock(_ seconds: Double) -> String {
    let whole = whole(seconds)
    let rest = whole % 60
    return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A long time: `25 min`, `3 h 5 min`.
  static func duration(_ seconds: Double) -> String {
    let minutes = whole(seconds / 60)
    if minutes < 1 { return seconds > 0 ? "less than a minute" : "0 min" }
    if minutes < 60 { return "\(minutes) min" }
    return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }

  private static func whole(_ value: Double) -> Int {
    value.isFinite ? Int(max(0, min(value, 1e12)).rounded()) : 0
  }
}
