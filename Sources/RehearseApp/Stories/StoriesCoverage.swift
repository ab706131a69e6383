import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// Shows which competencies there are stories for, gaps first, and which stories are told too often.
  ///
  /// - Throws: ``CommandError``.
  package func storiesCoverage(for job: String?, format: ReportFormat) throws -> ExitStatus {
    let store = try openStore()
    let stories = try store.storyBook().stories
    let reading = try job.map { try postingReading(for: $0, in: store) }
    let coverage = StoryCoverage(
      stories, over: reading?.competencies.map(\.id) ?? everydayCompetencies,
      try tellings(of: stories, in: store))
    if format == .json {
      try writeJSON(CoverageDocument(coverage))
    } else {
      show(text(coverage, leftOut: reading?.leftOutText ?? StyledText()))
    }
    return .done
  }

  private func postingReading(for job: String, in store: any Store) throws -> PostingReading {
    let book = try store.jobBook()
    return try postingReading(of: try book.job(job), among: book.jobs)
  }

  /// What the everyday behavioral questions ask about.
  private var everydayCompetencies: [String] {
    library.everydayBanks().found.map(\.value).filter { $0.kind == .behavioral }
      .flatMap(\.questions).map(\.competency).firstOfEach()
  }

  private func text(_ coverage: StoryCoverage, leftOut: StyledText) -> StyledText {
    var table = TextTable([.init("competency"), .init("stories")])
    for row in coverage.rows {
      let stories = row.stories.map { "\($0.number) \($0.title)" }
      table.add(
        .init(row.competency.competencyName),
        stories.isEmpty
          ? .init("none yet", .warning) : .init(stories.joined(separator: " · ")))
    }
    var text = table.styled(width: console.capabilities.width) + leftOut
    for overused in coverage.overused {
      text +=
        .blank
        + StyledText(
          "Story \(overused.story.number), \(overused.story.title), was told in \(overused.told) of the "
            + "last \(overused.interviews) interviews.", hanging: 2)
    }
    return text
  }
}

/// Which competencies there are stories for, as JSON, schema `rehearse.coverage/1`.
struct CoverageDocument: Codable, Equatable {
  var schema = "rehearse.coverage/1"
  var competencies: [Row]
  var overused: [Overused]

  struct Row: Codable, Equatable {
    var id: String
    /// The numbers of the stories that show it.
    var stories: [Int]
  }

  struct Overused: Codable, Equatable {
    var story: Int
    var told: Int
    var interviews: Int
  }

  init(_ coverage: StoryCoverage) {
    competencies = coverage.rows.map {
      Row(id: $0.competency, stories: $0.stories.map(\.number))
    }
    overused = coverage.overused.map {
      Overused(story: $0.story.number, told: $0.told, interviews: $0.interviews)
    }
  }
}
