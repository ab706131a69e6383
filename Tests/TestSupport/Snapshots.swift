package import Foundation
package import Testing

/// Compares a text with the golden file `Snapshots/<name>` beside the test.
///
/// With `RECORD_SNAPSHOTS=1` the file is written instead, and the test fails so that nobody takes a
/// recording for a pass; with `CI=true` nothing is ever written.
package func expectSnapshot(
  _ actual: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let url = URL(filePath: file).deletingLastPathComponent()
    .appending(path: "Snapshots").appending(path: name)
  expectFile(actual, at: url, sourceLocation: sourceLocation)
}

/// Compares a text with a golden file that lies elsewhere, as a picture among the documentation; recorded alike.
package func expectFile(
  _ actual: String, at url: URL, sourceLocation: SourceLocation = #_sourceLocation
) {
  let name = url.lastPathComponent
  let environment = ProcessInfo.processInfo.environment
  if environment["RECORD_SNAPSHOTS"] == "1", environment["CI"] != "true" {
    record(actual, at: url, sourceLocation)
    return
  }
  guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
    Issue.record(
      "no snapshot `\(name)`; record it with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
    return
  }
  if actual != expected {
    Issue.record(
      "`\(name)` differs:\n\(difference(expected, actual))", sourceLocation: sourceLocation)
  }
}

private func record(_ text: String, at url: URL, _ sourceLocation: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    Issue.record("recorded `\(url.lastPathComponent)`", sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}

/// The lines that differ, `-` as expected and `+` as found.
private func difference(_ expected: String, _ actual: String) -> String {
  let old = expected.components(separatedBy: "\n")
  let new = actual.components(separatedBy: "\n")
  return new.difference(from: old).map { change in
    switch change {
    case .remove(let line, let text, _): (line, "- \(line + 1): \(text)")
    case .insert(let line, let text, _): (line, "+ \(line + 1): \(text)")
    }
  }
  .sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
}
