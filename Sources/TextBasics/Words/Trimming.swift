extension String {
  /// The text without white space around it.
  package var trimmed: String {
    // Most texts have none, and their first and last byte tell.
    guard let first = utf8.first, let last = utf8.last,
      first <= 0x20 || first > 0x7F || last <= 0x20 || last > 0x7F
    else { return self }
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
