import InterviewCore
import TextBasics
import WebPages

/// The last year, in four quarters of thirteen weeks.
struct CalendarSection {
  let calendar: PracticeCalendar

  var values: PageTemplate.Values {
    [
      "quarters": (0..<CalendarPlot.quarters).map {
        CalendarPlot(calendar: calendar, quarter: $0).picture.html
      },
      "key": key, "sentence": sentence, "table": table.values,
    ]
  }

  private var sentence: String {
    let sessions = calendar.days.values.reduce(0) { $0 + $1.sessions }
    guard sessions > 0 else { return "No practice in the last 52 weeks." }
    return "\(count(sessions, "session")) on \(count(calendar.days.count, "day")) of "
      + "the last \(PracticeCalendar.weeks) weeks."
  }

  private var key: [PageTemplate.Values] {
    CalendarPlot.levels.enumerated().map { place, least in
      let isLast = place == CalendarPlot.levels.count - 1
      let most = isLast ? nil : CalendarPlot.levels[place + 1] - 1
      return [
        "square": Element.drawing(
          "calendar", width: "15", height: 15,
          [CalendarPlot.filled(place + 1, 0, 0, title: "")]
        ).html,
        "words": most.map { "\(least) to \($0)" } ?? "\(least) or more answers in a day",
      ]
    }
  }

  private var table: DataTable {
    DataTable(
      id: "calendar", caption: "Days with practice", head: ["Day", "Sessions", "Answers"],
      rows: calendar.days.sorted { $0.key > $1.key }.map { day, entry in
        [day.text, "\(entry.sessions)", "\(entry.answers)"]
      })
  }
}
