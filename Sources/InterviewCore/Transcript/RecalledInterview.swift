/// Which real interview a recalled session is of.
public struct RecalledInterview: Equatable, Sendable {
  /// The company that interviewed; empty where the user did not say.
  public var company: String
  /// The position it was for.
  public var position: String

  /// Creates the facts.
  public init(company: String, position: String) {
    self.company = company
    self.position = position
  }
}
