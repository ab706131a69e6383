/// Rows as comma-separated text (RFC 4180, but with plain newlines).
package func delimitedText(_ rows: [[String]]) -> String {
  rows.map { $0.map(\.asCSVField).joined(separator: ",") + "\n" }.joined()
}

extension String {
  fileprivate var asCSVField: String {
    guard unicodeScalars.contains(where: { [",", "\"", "\n", "\r"].contains($0) }) else {
      return self
    }
    return "\"" + replacing(sign: "\"", with: "\"\"") + "\""
  }
}
