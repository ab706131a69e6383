import TextBasics

extension RubricSet {
  /// The dimensions for a question: the content it names, else that of its kind, and everyone's body
  /// language and tone.
  package func dimensions(for question: AskedQuestion) -> [Dimension] {
    let named = question.scoredOn.compactMap(dimension)
    let content = named.isEmpty ? content(for: question.kind) : named
    let known = Set(content.map(\.id))
    return content
      + general.dimensions.filter { $0.group != .content && !known.contains($0.id) }
  }

  private func content(for kind: QuestionKind?) -> [Dimension] {
    let own = special.first { $0.kind == kind && kind != nil }
    return (own ?? general).dimensions.filter { $0.group == .content }
  }

  /// Dimensions in the order in which an answer to a question is scored on them; those it is not scored on come behind.
  package func inOrder(_ dimensions: [String], for question: AskedQuestion) -> [String] {
    let order = (self.dimensions(for: question) + all).map(\.id).firstOfEach()
    return order.filter(dimensions.contains) + dimensions.filter { !order.contains($0) }
  }

  /// The dimensions that can be seen in an answer to a question, given in that medium.
  package func dimensions(for question: AskedQuestion, in medium: Medium) -> [Dimension] {
    dimensions(for: question).filter { $0.media.contains(medium) }
  }
}

extension Dimension {
  /// The words in which it is put to a rater: oneself is spoken to, of anybody else is spoken.
  package func wording(for rater: Rater) -> Wording {
    (rater == .own ? own : nil) ?? Wording(question: question, levels: levels)
  }
}
