/// Something missing from an answer, or too much in it, that a follow-up can ask about.
///
/// Each sign is a deterministic rule; see ``Listener``.
public enum Sign: String, CaseIterable, Codable, Sendable, CodingKeyRepresentable {
  case tooShort = "too-short"
  case noResult = "no-result"
  case noNumber = "no-number"
  case noOwnPart = "no-own-part"
  case hedged
  case overTime = "over-time"
}

/// A sign that an answer shows, with the words that show it.
public struct Finding: Equatable, Sendable {
  public var sign: Sign
  /// The words of the answer that the rule matched; empty where the sign is that something is
  /// missing.
  public var matched: [String]

  /// Creates a finding.
  public init(sign: Sign, matched: [String] = []) {
    self.sign = sign
    self.matched = matched
  }
}
