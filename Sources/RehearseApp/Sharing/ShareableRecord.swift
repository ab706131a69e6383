import DebriefDocuments
import ReviewDocuments

/// A record on its way out, with what is known to name somebody in it.
struct ShareableRecord: Redactable {
  var record: SharedRecord
  /// The companies of the interviews whose answers are in it.
  var companies: [String]

  func mappingTexts(_ change: (String) -> String) -> ShareableRecord {
    ShareableRecord(record: record.mappingTexts(change), companies: companies)
  }

  /// The record without the names of competencies, which begin with capitals and name nobody.
  var withoutCompetencies: ShareableRecord {
    var bare = self
    bare.record.competencies = []
    bare.record.neverAsked = []
    for place in (record.stories ?? []).indices { bare.record.stories?[place].shows = [] }
    for place in (record.answers ?? []).indices { bare.record.answers?[place].competency = "" }
    return bare
  }

  var known: [RedactionSuggestion] {
    let jobs = record.jobs?.list ?? []
    let names = (jobs.map(\.company) + companies).map {
      RedactionSuggestion(term: $0, reason: .company)
    }
    let titles = jobs.map { RedactionSuggestion(term: $0.title, reason: .position) }
    return (names + titles).filter { !$0.term.allSatisfy(\.isWhitespace) }
  }
}
