import InterviewCore
import TextBasics
import WebPages

/// Times against budgets, for one delivery.
struct TimeSection {
  let panel: TimePanel

  var values: PageTemplate.Values {
    [
      "id": "time-heading-\(panel.delivery.rawValue)", "title": panel.delivery.title,
      "sentence": sentence, "course": course,
      "plot": TimePlot(panel: panel, words: "\(panel.delivery.title): \(sentence)").picture.html,
      "table": table.values,
    ]
  }

  private var sentence: String {
    let over =
      panel.over == 0
      ? "None went more than a fifth over."
      : "\(panel.over) of \(panel.answers) went more than a fifth over."
    return "Half of your \(count(panel.answers, "answer")) took "
      + "\(Figure.percent(panel.shares.median)) of the time asked for, or less; the middle one took "
      + "\(clockText(panel.seconds.median)). \(over)"
  }

  /// Which way the time goes, or what is missing before that can be said.
  private var course: String {
    let sessions = panel.bySession.count
    switch panel.course.way {
    case .up:
      return "Your answers take more of their time than they did, over \(sessions) sessions."
    case .down:
      return "Your answers take less of their time than they did, over \(sessions) sessions."
    case nil: return TrendWords.untold(panel.course, sessions: sessions)
    }
  }

  private var table: DataTable {
    DataTable(
      id: "time-\(panel.delivery.rawValue)",
      caption: "Answers by the share of the time asked for, \(panel.delivery.rawValue)",
      head: ["Share of the time", "Answers"],
      rows: panel.counts.enumerated().map { place, count in
        [TimeWords.part(place), "\(count)"]
      })
  }
}
