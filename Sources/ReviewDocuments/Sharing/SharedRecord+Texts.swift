extension SharedRecord {
  /// The record with every text replaced that may hold what a person wrote or did, but for the names of the
  /// reader and of who asks.
  package func mappingTexts(_ change: (String) -> String) -> SharedRecord {
    var result = self
    result.note = note.map(change)
    result.today = change(today)
    result.window = change(window)
    result.questions = questions.map(change)
    result.competencies = competencies.map {
      Competency(name: change($0.name), asked: $0.asked, last: change($0.last))
    }
    result.neverAsked = neverAsked.map(change)
    result.voices = voices.map(change)
    result.said = said?.map { Said(who: change($0.who), words: change($0.words)) }
    result.scores = scores?.map { score in
      var score = score
      score.name = change(score.name)
      return score
    }
    result.jobs = jobs.map { jobs in
      Jobs(steps: jobs.steps, list: jobs.list.map { $0.mappingTexts(change) }, more: jobs.more)
    }
    result.stories = stories?.map { $0.mappingTexts(change) }
    result.answers = answers?.map { $0.mappingTexts(change) }
    return result
  }

  /// How many minutes it takes to read, rounded up; at 238 words a minute (Brysbaert 2019, Journal of Memory and
  /// Language 109, 104047).
  package var minutes: Int {
    var words = 0
    _ = mappingTexts { text in
      words += text.split(whereSeparator: \.isWhitespace).count
      return text
    }
    return Int((Double(words) / 238).rounded(.up))
  }
}

extension SharedRecord.Application {
  fileprivate func mappingTexts(_ change: (String) -> String) -> Self {
    Self(company: change(company), title: change(title), stage: stage, last: change(last))
  }
}

extension SharedRecord.Story {
  fileprivate func mappingTexts(_ change: (String) -> String) -> Self {
    Self(
      title: change(title), parts: parts.map { Part(name: $0.name, text: change($0.text)) },
      shows: shows.map(change))
  }
}

extension SharedRecord.Answer {
  fileprivate func mappingTexts(_ change: (String) -> String) -> Self {
    Self(
      competency: change(competency), day: change(day),
      exchanges: exchanges.map {
        Exchange(question: change($0.question), words: change($0.words))
      }, isCut: isCut)
  }
}
