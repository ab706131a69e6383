import TextBasics

/// Reads `yes`, `no` or their first letters, whatever their case and the space around them; nil where
/// the text is neither.
package func yesOrNo(_ typed: String) -> Bool? {
  switch typed.trimmed.lowercased() {
  case "y", "yes": true
  case "n", "no": false
  default: nil
  }
}
