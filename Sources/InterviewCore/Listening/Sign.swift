/// Something missing from an answer, or too much in it, that a follow-up can ask about.
///
/// Each sign is a deterministic rule; see ``Listener``.
package enum Sign: String, CaseIterable, Codable, Sendable, CodingKeyRepresentable {
  case tooShort = "too-short"
  case noResult = "no-result"
  case noNumber = "no-number"
  case noOwnPart = "no-own-part"
  case hedged
  case overTime = "over-time"
}

extension Sign {
  /// Whether the sign says something about any answer of that kind: only a story has a result, a
  /// number and a part of one's own. A question's own follow-up may ask on it all the same.
  package func applies(to kind: QuestionKind) -> Bool {
    switch self {
    case .tooShort, .hedged, .overTime: true
    case .noResult, .noNumber, .noOwnPart: kind == .behavioral
    }
  }
}

/// A sign that an answer shows, with the words that show it.
package struct Finding: Equatable, Sendable {
  /// What was found.
  package var sign: Sign
  /// The words of the answer that the rule matched; empty where the sign is that something is
  /// missing.
  package var matched: [String]

  /// Creates a finding.
  package init(sign: Sign, matched: [String] = []) {
    self.sign = sign
    self.matched = matched
  }
}
