import Foundation
import InterviewCore
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

@testable import RehearseApp

/// That whatever names a weakness names the same one.
@Suite(.timedOnMainActor) @MainActor struct WeaknessTests {
  private func output(_ store: TranscriptDatabase, _ body: (App) throws -> ExitStatus) -> String {
    let sitting = Sitting(width: 400, store: store)
    #expect(sitting.run(body) == .done)
    return sitting.console.output
  }

  @Test(arguments: Seeds.first(8), [1, 4, 12, 40])
  func `greeting, drill, weakest, its JSON and the report agree on every store`(
    seed: Int, count: Int
  ) throws {
    let media: [[Medium]] = [[.typed], [.aloud], [.typed, .aloud]]
    let sessions = PractisedSessions(media: media[seed % 3], seed: seed).sessions(count)
    let store = TranscriptDatabase.inMemory(sessions)
    let app = Sitting(store: store).app
    let weakness = try app.weakness(in: store)
    let rubrics = try app.rubrics()
    let dimension = weakness.dimensions.first?.subject.name(in: rubrics)
    // Only what there are questions about is practised.
    let asked = ["teamwork", "ownership", "motivation"]
    let competency = weakness.competencies.first { asked.contains($0.subject.name) }?.subject.name

    var files = SampleFiles.all
    files["/home/ada/.local/share/rehearse/rehearse.sqlite"] = ""
    let opened = Sitting(files: InMemoryFiles(files), store: store)
    opened.console.write(Greeting(opened.app).text(opened.app), to: .output)
    let greeted = opened.console.output
    let text = output(store) { try $0.reviewWeakest(ProgressOptions(), format: .text) }
    let report = output(store) { try $0.reviewReport(ReportOptions(output: "-")) }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .rehearse
    let json = try decoder.decode(
      WeakestDocument.self,
      from: Data(output(store) { try $0.reviewWeakest(ProgressOptions(), format: .json) }.utf8))

    #expect(
      greeted.contains("Weakest so far: \(dimension?.lowercased() ?? "")") == (dimension != nil))
    #expect(text.contains("Mind your \(dimension?.lowercased() ?? "")") == (dimension != nil))
    #expect(
      report.contains("\(dimension ?? "") is your weakest dimension") == (dimension != nil))
    #expect(
      json.dimensions.first { $0.delivery == weakness.delivery }?.subject
        == weakness.dimensions.first?.subject.name)
    #expect(json.next.contains("--competency") == (competency != nil))
    if let competency {
      let name = competency.competencyName
      #expect(json.next.contains(competency))
      #expect(text.contains("Of your competencies, \(name) is the weakest"))
      #expect(report.contains("Of your competencies, \(name) is the weakest"))
      #expect(weakness.forDrill.first { asked.contains($0.name) }?.name == competency)
    }
    if weakness.isKnown, dimension == nil {
      #expect(greeted.contains("Nothing you scored 3 times or more is usually below 3"))
      #expect(report.contains("Nothing you scored 3 times or more is usually below 3"))
    }
  }
}
