import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

/// What a posting asks for, for reading.
struct PostingText {
  private let reading: PostingReading
  private let job: Job
  private let uncorrected: PostingReading?
  private let width: Int

  /// The text, which says what changed since it was read without the last corrections.
  init(
    _ reading: PostingReading, of job: Job, since uncorrected: PostingReading? = nil, width: Int
  ) {
    self.reading = reading
    self.job = job
    self.uncorrected = uncorrected
    self.width = width
  }

  var text: StyledText {
    var text = StyledText("What \(job.shortName) asks for", .heading)
    if reading.banks.isEmpty, reading.competencies.isEmpty {
      text += StyledText("Nothing in it speaks for any of the banks.")
    }
    text += section("Banks", reading.banks) { $0.id }
    text += section("Competencies", reading.competencies) { $0.id.competencyName }
    text += reading.leftOutText
    text += gaps + corrections
    if reading.cut {
      text += aside("It is longer than is read; the end was left out.")
    }
    return text + .blank
      + .line(
        .init("Not so? ", .quiet), command("jobs posting \(job.number) --strike \(example)"),
        .init(" takes one away, ", .quiet), words(toType: "--add NAME"),
        .init(" adds one. ", .quiet),
        command("practice --job \(job.number)"), .init(" practises it.", .quiet), hanging: 2)
  }

  /// Something that stands in the tables, as it is typed.
  private var example: String {
    reading.competencies.last?.id ?? reading.banks.last?.id ?? "NAME"
  }

  /// What was added and struck, and what came of that just now.
  private var corrections: StyledText {
    let (added, struck) = (job.postingAdded, job.postingStruck)
    var text = StyledText()
    if let uncorrected { text += .blank + StyledText(reading.change(since: uncorrected)) }
    guard !added.isEmpty || !struck.isEmpty else { return text }
    let said = [
      added.isEmpty ? nil : "added \(list(added, "and"))",
      struck.isEmpty ? nil : "struck \(list(struck, "and"))",
    ].compactMap(\.self)
    return text + .blank
      + .line(
        .init("You \(list(said, "and")); ", .quiet),
        command("jobs posting \(job.number) --forget"), .init(" takes that back.", .quiet),
        hanging: 2)
  }

  private func section(
    _ title: String, _ found: [PostingReading.Found], _ name: (PostingReading.Found) -> String
  ) -> StyledText {
    guard !found.isEmpty else { return StyledText() }
    var table = TextTable([.init(title.lowercased()), .init("its words")])
    for one in found {
      // A word that only a person knew has none in the posting.
      let words = one.words.prefix(5).map { $0.split(whereSeparator: \.isWhitespace) }
        .map { $0.joined(separator: " ") }
      table.add(
        .init(name(one)),
        .init(words.isEmpty ? "added by you" : words.joined(separator: " · "), .quiet))
    }
    return .blank + table.styled(width: width)
  }

  /// What no question covers.
  private var gaps: StyledText {
    guard !reading.uncovered.isEmpty else { return StyledText() }
    return .blank
      + .line(
        .init("No bank has a question about \(list(reading.uncovered, "or")). "),
        command("banks new"),
        .init(" or "), command("banks import FILE"), .init(" brings questions."), hanging: 2)
  }
}

extension PostingReading {
  /// That it may ask for more than is taken from it.
  var leftOutText: StyledText {
    guard !leftOut.isEmpty else { return StyledText() }
    let names = list(leftOut.map(\.competencyName), "and")
    return aside(
      "\(leftOut.count) more \(leftOut.count == 1 ? "is" : "are") less sure, and left out: \(names)."
    )
  }

  /// What is there no more, and what is new, in words.
  fileprivate func change(since before: PostingReading) -> String {
    let gone = before.names.filter { !names.contains($0) }
    let new = names.filter { !before.names.contains($0) }
    if gone.isEmpty, new.isEmpty { return "That changes nothing that is named here." }
    let away = gone.isEmpty ? nil : "takes away \(list(gone, "and"))"
    let brought = new.isEmpty ? nil : "brings \(list(new, "and"))"
    return "That " + [away, brought].compactMap(\.self).joined(separator: ", and it ") + "."
  }

  private var names: [String] {
    competencies.map(\.id.competencyName) + leftOut.map(\.competencyName)
      + banks.map { "the bank \($0.id)" }
  }
}
