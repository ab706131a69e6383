extension String {
  /// The text without what stands between quotation marks: the words of others, which are not judged.
  var withoutQuotations: String {
    var rest = ""
    var quoted: String?
    for character in self {
      switch (character, quoted) {
      case ("\"", nil), ("“", nil), ("„", nil): quoted = ""
      case ("\"", .some), ("”", .some):
        quoted = nil
        rest.append(" ")
      case (_, .some(let words)): quoted = words + String(character)
      default: rest.append(character)
      }
    }
    // A mark that nobody closed opens no quotation.
    return rest + (quoted ?? "")
  }
}
