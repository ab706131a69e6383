import TextBasics

/// The nearest known word, or what there is.
func suggestion(for found: String, among known: [String]) -> String? {
  if let near = meant(by: found, among: known) { return "did you mean `\(near)`?" }
  guard !known.isEmpty else { return nil }
  let shown = known.prefix(12).map { "`\($0)`" } + (known.count > 12 ? ["more"] : [])
  return "there \(known.count == 1 ? "is" : "are") " + list(shown, "and")
}

/// What there is instead of a role, with the way for who applies for a job that none is for.
func suggestedRole(for found: String, among known: [String]) -> String? {
  if meant(by: found, among: known) != nil { return suggestion(for: found, among: known) }
  let others = "for any other job `--kind behavioral --kind cultural-fit` asks nothing technical"
  return suggestion(for: found, among: known).map { $0 + "; " + others } ?? others
}

/// The known word that was probably meant: the nearest, one that begins so, or the only one of which it is a part, as
/// `nursing` of `05-nursing`.
func meant(by found: String, among known: [String]) -> String? {
  if let near = nearest(to: found, among: known, least: 1) { return near }
  guard found.count > 1 else { return nil }
  let found = found.lowercased()
  if let begun = known.first(where: { $0.lowercased().hasPrefix(found) }) { return begun }
  let holding = known.filter { $0.lowercased().split(separator: "-").contains(found[...]) }
  return holding.count == 1 && found.count > 3 ? holding[0] : nil
}

extension String {
  /// The text as one word of a command line, for a shell and for our own prompt.
  var asShellWord: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "-_./+:@%".contains($0) }
    return isPlain ? self : inShellQuotes
  }

  /// The text in quotes in which a shell carries nothing out.
  package var inShellQuotes: String { "'" + replacing(sign: "'", with: #"'\''"#) + "'" }
}
