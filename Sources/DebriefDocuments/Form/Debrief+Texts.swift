import InterviewCore

extension Debrief {
  /// The debrief with every text replaced that may hold what a person wrote or did, but for the
  /// names of the friend and of who asks.
  package func mappingTexts(_ change: (String) -> String) -> Debrief {
    var result = self
    result.note = note.map(change)
    result.session.date = change(session.date)
    result.session.company = session.company.map(change)
    result.session.position = session.position.map(change)
    for turn in result.turns.indices {
      result.turns[turn].question = change(turns[turn].question)
      result.turns[turn].answer = change(turns[turn].answer)
      for index in result.turns[turn].followUps.indices {
        result.turns[turn].followUps[index].text = change(turns[turn].followUps[index].text)
        result.turns[turn].followUps[index].answer = change(turns[turn].followUps[index].answer)
      }
    }
    for index in result.skipped.indices {
      result.skipped[index].question = change(skipped[index].question)
    }
    for index in result.rubric.indices {
      result.rubric[index].name = change(rubric[index].name)
      result.rubric[index].question = change(rubric[index].question)
      for score in rubric[index].levels.keys.sorted() {
        result.rubric[index].levels[score] = rubric[index].levels[score].map(change)
      }
    }
    return result
  }
}
