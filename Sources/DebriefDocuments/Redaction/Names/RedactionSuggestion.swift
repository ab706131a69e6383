/// A term someone may want to redact, and why.
package struct RedactionSuggestion: Equatable, Sendable {
  /// The words as they stand in the answer.
  package var term: String
  /// What they look like.
  package var reason: Reason

  /// Creates a suggestion.
  package init(term: String, reason: Reason) {
    self.term = term
    self.reason = reason
  }

  /// What a term looks like.
  package enum Reason: String, CaseIterable, Sendable {
    /// A mail address.
    case email
    /// A telephone number.
    case phone
    /// An address on the web.
    case link
    /// The name somebody has on a platform.
    case handle
    /// An amount of money.
    case money
    /// A street with its number, or a postcode.
    case address
    /// The number of an account, a ticket, a person on the payroll or a car.
    case number
    /// Capitalised words after `at` and the like.
    case company
    /// Capitalised words after `with` and the like.
    case person
    /// Capitalised words after `in` and the like.
    case place
    /// The title of a position.
    case position
    /// Capitalised words where any of these may stand.
    case name

    /// What its placeholder is called.
    var label: String { self == .money ? "amount" : rawValue }
  }
}
