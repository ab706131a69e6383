/// Which real interview a recalled session is of.
package struct RecalledInterview: Equatable, Sendable {
  /// The company that interviewed; empty where the user did not say.
  package var company: String
  /// The position it was for.
  package var position: String

  /// Creates the facts.
  package init(company: String, position: String) {
    self.company = company
    self.position = position
  }
}
