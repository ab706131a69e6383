extension SessionSetting {
  /// A text of an interviewer of this company, about this position: "here" becomes "at Northwind", "this
  /// role" becomes "the role of data engineer". What is not known stays as it is.
  func named(in text: String) -> String {
    var text = text
    if let company {
      text = text.replacingWords("our company", with: company)
      text = text.replacingWords("here", with: "at \(company)")
    }
    if let position {
      text = text.replacingWords("this role", with: "the role of \(position)")
    }
    return text
  }
}

extension Question {
  /// The question as it is put in a setting, with its follow-ups. Only questions about somebody's reasons
  /// and fit speak of the company; elsewhere "here" may be a place in a program.
  package func put(in setting: SessionSetting) -> Question {
    guard kind == .culturalFit else { return self }
    var question = self
    question.ask = setting.named(in: ask)
    question.followUps = followUps.map {
      FollowUp(
        ask: setting.named(in: $0.ask), when: $0.when, unlessSaid: $0.unlessSaid, ifSaid: $0.ifSaid)
    }
    return question
  }
}

extension AskedQuestion {
  /// Whether it speaks of a company or a position that has not been named.
  package var speaksOfTheJob: Bool {
    let probe = "\u{1}"
    return kind == .culturalFit
      && SessionSetting(company: probe, position: probe).named(in: text).contains(probe)
  }
}

extension String {
  /// The text with each occurrence of some words, whole and in this case, replaced.
  fileprivate func replacingWords(_ words: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: words) {
      let before = rest[..<range.lowerBound].last
      let after = rest[range.upperBound...].first
      let isWhole = !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
      result += rest[..<range.lowerBound] + (isWhole ? other : words)
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
