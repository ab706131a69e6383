/// Rows as comma-separated text (RFC 4180, but with plain newlines).
package func delimitedText(_ rows: [[String]]) -> String {
  rows.map { $0.map(\.asCSVField).joined(separator: ",") + "\n" }.joined()
}

extension String {
  fileprivate var asCSVField: String {
    let special: Set<Character> = [",", "\"", "\n", "\r", "\r\n"]
    guard contains(where: special.contains) else { return self }
    return "\"" + replacing("\"", with: "\"\"") + "\""
  }
}
