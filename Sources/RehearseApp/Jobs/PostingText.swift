import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

/// What a posting asks for, for reading.
struct PostingText {
  private let reading: PostingReading
  private let job: Job
  private let width: Int

  init(_ reading: PostingReading, of job: Job, width: Int) {
    self.reading = reading
    self.job = job
    self.width = width
  }

  var text: StyledText {
    var text = StyledText("What \(job.shortName) asks for", .heading)
    if reading.banks.isEmpty, reading.competencies.isEmpty {
      text += StyledText("Nothing in it speaks for any of the banks.")
    }
    text += section("Banks", reading.banks) { $0.id }
    text += section("Competencies", reading.competencies) { $0.id.competencyName }
    text += gaps
    if !job.postingAdded.isEmpty {
      text += .blank + aside("You added \(list(job.postingAdded, "and")).")
    }
    if !job.postingStruck.isEmpty {
      text += .blank + aside("You struck \(list(job.postingStruck, "and")).")
    }
    if reading.cut {
      text += aside("It is longer than is read; the end was left out.")
    }
    return text + .blank
      + .line(
        .init("Not so? ", .quiet), command("jobs posting \(job.number) --strike NAME"),
        .init(" or ", .quiet), words(toType: "--add NAME"), .init(" says it. ", .quiet),
        command("practice --job \(job.number)"), .init(" practises it.", .quiet), hanging: 2)
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
