extension [LineListReader.Line] {
  /// The lines with those put together that a sentence goes over, where nearly all begin with a capital letter or a
  /// number; the second is empty then.
  var withWholeSentences: [LineListReader.Line] {
    let written = filter { !$0.text.isEmpty }
    guard written.count(where: \.beginsSmall) * 5 <= written.count else { return self }
    var lines = self
    for place in indices.dropFirst() {
      let (above, line) = (lines[place - 1], lines[place])
      guard line.beginsSmall, !line.isItem, above.goesOn, line.indent == above.indent,
        QuestionLikeness.endsWithMark(line.text) || above.hasOpenBracket,
        above.text.count + line.text.count < 400
      else { continue }
      lines[place - 1] = above.with(line)
      lines[place] = LineListReader.Line("", number: line.number)
    }
    return lines
  }
}

extension LineListReader.Line {
  /// Whether it goes on with a sentence: it begins with a small letter.
  fileprivate var beginsSmall: Bool { text.first?.isLowercase == true }

  /// Whether its sentence has no end yet.
  fileprivate var goesOn: Bool {
    text.last.map { $0.isLetter || $0.isNumber || $0 == "," || $0 == "-" } ?? false
  }

  /// Whether a bracket opens in it that does not close.
  fileprivate var hasOpenBracket: Bool {
    text.lastIndex(of: "(").map { !text[$0...].contains(")") } ?? false
  }

  /// This line with what the next one says.
  fileprivate func with(_ next: Self) -> Self {
    var whole = self
    whole.text += " " + next.text
    whole.degree = QuestionLikeness.degree(of: whole.text)
    return whole
  }
}
