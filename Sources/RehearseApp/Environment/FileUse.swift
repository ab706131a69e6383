/// What a file is needed for.
package enum FileUse: CaseIterable, Equatable, Sendable {
  case store
  case draft
  case recording
  case bank
  case configuration
  /// The command reads from it.
  case input
}
