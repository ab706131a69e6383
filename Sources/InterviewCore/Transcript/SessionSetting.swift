package import struct Foundation.UUID

/// What an interview is for, as far as the user said; for a recalled one, where it was.
package struct SessionSetting: Equatable, Sendable {
  /// The id of the role it is practised for.
  package var role: String?
  /// The job that was applied for.
  package var job: UUID?
  /// The company that interviews.
  package var company: String?
  /// The position it is for.
  package var position: String?

  /// Creates a setting from what is known of it.
  package init(
    role: String? = nil, job: UUID? = nil, company: String? = nil, position: String? = nil
  ) {
    self.role = role
    self.job = job
    self.company = company
    self.position = position
  }
}
