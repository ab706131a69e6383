/// A sort of job, and what is asked in interviews for it beside what everybody is asked.
package struct Role: Equatable, Sendable {
  /// Lower-case words joined by hyphens.
  package var id: String
  /// The title as it is shown.
  package var title: String
  /// Other names for it, each lower-case words joined by hyphens.
  package var otherNames: [String]
  /// The ids of the banks it adds.
  package var banks: [String]

  /// Creates a role from its parts.
  package init(id: String, title: String, otherNames: [String] = [], banks: [String]) {
    self.id = id
    self.title = title
    self.otherNames = otherNames
    self.banks = banks
  }

  /// Whether the role goes by this name.
  package func isNamed(_ name: String) -> Bool { id == name || otherNames.contains(name) }
}
