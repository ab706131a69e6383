extension String {
  /// The text with a mark at its end, as a sentence needs one.
  package var asSentence: String {
    let text = trimmed
    let end = text.last { !"\"'”’)".contains($0) }
    return end.map { ".!?…".contains($0) } ?? true ? text : text + "."
  }
}
