import InterviewCore

extension MarkdownReader {
  /// Reads a paragraph: a question that is marked, bold or alone on its line, or a part of an answer.
  mutating func paragraph(_ block: MarkdownBlock) {
    let text = block.inline.text
    if open?.isNumber == true, open?.card.question.isEmpty == true {
      open?.card.question = text.onOneLine.withoutNumbering
    } else if let (question, answer) = QuestionAndAnswer.split(text) {
      begin(.paragraph, question.onOneLine, line: block.line, level: 7)
      if !answer.cleaned.isEmpty { open?.card.answer.append(answer.cleaned) }
    } else if let (strong, rest) = block.inline.leadingStrong, QuestionLikeness.isQuestion(strong),
      open?.level ?? 7 >= 7, open?.isItem != true
    {
      begin(.paragraph, strong.onOneLine, line: block.line, level: 7)
      if !rest.cleaned.isEmpty { open?.card.answer.append(rest.cleaned) }
    } else if mayAsk(block) {
      lines(block)
    } else {
      addLines(QuestionAndAnswer.withoutMark(text).cleaned)
    }
  }

  /// Whether the lines of a plain paragraph can be questions: nothing else on the page is, or they ask
  /// and there is no answer that they could belong to.
  private func mayAsk(_ block: MarkdownBlock) -> Bool {
    guard open?.isItem != true, !block.inline.isLink else { return false }
    let lines = block.inline.text.split(whereSeparator: \.isNewline).map(String.init)
    if takesAll { return lines.contains(where: QuestionLikeness.isQuestion) }
    if open?.card.shape == .paragraph {
      return lines.first.map(QuestionLikeness.endsWithMark) == true
    }
    return open?.card.answer.isEmpty != false && lines.allSatisfy(QuestionLikeness.endsWithMark)
  }

  /// Takes each line that asks for a question, and the lines below it for its answer.
  private mutating func lines(_ block: MarkdownBlock) {
    let lines = block.inline.text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in lines.enumerated() {
      let line = String(line).onOneLine
      if QuestionLikeness.isQuestion(line) {
        begin(.paragraph, line, line: block.line + offset, level: 7)
      } else {
        addLines(QuestionAndAnswer.withoutMark(line))
      }
    }
  }

  private mutating func addLines(_ text: String) {
    if !text.isEmpty { open?.card.answer.append(text) }
  }
}
