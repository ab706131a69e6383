import CustomDump
package import Testing

/// Expects two values to be equal, and shows where they differ.
///
/// The library's own function of this name reports to nobody where only Swift Testing runs.
package func expectNoDifference<Value: Equatable>(
  _ found: Value, _ expected: Value, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard found != expected else { return }
  Issue.record(
    "\(diff(found, expected) ?? "the values differ, and nothing that can be seen")",
    sourceLocation: sourceLocation)
}

/// All that a value holds, as text.
package func dumped(_ value: some Any) -> String { String(customDumping: value) }
