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
  static func percent(_ share: Double) -> String {
    "\(share.isFinite ? Int(max(0, min(share * 100, 1e12)).rounded()) : 0) %"
  }
}
