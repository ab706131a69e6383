import Foundation
import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

/// What is to become of one of the lines of what is next.
package enum NextChoice: Equatable, Sendable {
  case done(Int)
  case later(Int)
}

extension App {
  /// Shows what is next, in five lines at most; or marks one of them.
  ///
  /// - Throws: ``CommandError``.
  package func jobsNext(
    _ choice: NextChoice?, calendar file: String?, isConfirmed: Bool, format: ReportFormat
  ) throws -> ExitStatus {
    let store = try openStore()
    let book = try store.jobBook()
    let items = NextRules.items(book, today: currentDay)
    if let choice { return try mark(choice, items, in: store) }
    if let file {
      // A calendar has them, be what is to be done for them done or not.
      let talks = NextRules.items(book.withoutMarks, today: currentDay).filter {
        $0.rule == .interview
      }
      return try write(
        talks + items.filter { $0.rule != .interview }, to: file, isConfirmed: isConfirmed)
    }
    if format == .json {
      try writeJSON(NextDocument(items, today: currentDay))
    } else if items.isEmpty {
      let rests = book.rest?.lasts(on: currentDay) ?? false
      note(
        rests
          ? aside(
            naming: "You rest until \(book.rest?.until.withWeekday ?? ""). `rest off` ends it."
              + ahead(in: book))
          : aside(naming: "Nothing is due.\(ahead(in: book))"))
    } else {
      show(text(items))
      if console.capabilities.isInteractive { return try askWhatIsDone(items, in: store) }
    }
    return .done
  }

  private func ahead(in book: JobBook) -> String {
    book.ahead(from: currentDay).map { " Ahead: \($0.say(today: currentDay))" } ?? ""
  }

  /// Takes one key for a line: its number says that it is done, and behind `l` that it has time. Enter goes on; what
  /// is anything else, and what was typed before the question was there, is meant for whoever reads next.
  private func askWhatIsDone(
    _ items: [NextItem], in store: any JobStore
  ) throws -> ExitStatus {
    guard !console.hasTypedAhead else { return .done }
    let numbers = items.count == 1 ? "1" : "1-\(items.count)"
    note(
      aside("One key: \(numbers) once it is done; l, then \(numbers), for not now; Enter goes on."))
    var before = ""
    while let typed = keys(before.isEmpty ? "done: " : "not now: ") {
      let all = before + typed
      switch NextKeys(all.trimmed, lines: items.count) {
      case .choice(let choice): return try mark(choice, items, in: store)
      case .unfinished: before = all.trimmed
      case .other:
        console.giveBack(typed)
        return .done
      }
    }
    return .done
  }

  /// A key, or a line with its end; nil for Enter, and where they leave.
  private func keys(_ prompt: String) -> String? {
    var request = ReadRequest(.choice, prompt: { StyledText(prompt) })
    request.keys = Set("123456789lL")
    while true {
      switch console.read(request) {
      case .key(let key): return String(key)
      case .line(let line, _): return line.trimmed.isEmpty ? nil : line + "\n"
      case .pasted:
        note(Self.severalLines)
        return nil
      case .editor: continue
      case .endOfInput, .interrupted, .closed: return nil
      }
    }
  }

  private func text(_ items: [NextItem]) -> StyledText {
    items.enumerated().reduce(into: StyledText()) { text, item in
      text += .line(.init("\(item.offset + 1)  \(item.element.say(today: currentDay))"), hanging: 3)
      let words = item.element.command.map(\.asShellWord).joined(separator: " ")
      text += .line(command(words), indent: 3, wraps: false)
    }
  }

  private func mark(
    _ choice: NextChoice, _ items: [NextItem], in store: any JobStore
  ) throws -> ExitStatus {
    let number: Int
    switch choice {
    case .done(let chosen), .later(let chosen): number = chosen
    }
    guard items.indices.contains(number - 1) else {
      throw JobsError.noNextItem(found: number, items: items.count)
    }
    let item = items[number - 1]
    if case .done = choice {
      try store.keep(NextMark(key: item.key, until: nil))
      console.write("Done.", to: .output)
    } else {
      let until = currentDay.advanced(by: item.pause)
      try store.keep(NextMark(key: item.key, until: until))
      console.write("Not before \(until.withWeekday).", to: .output)
    }
    return .done
  }

  private func write(
    _ items: [NextItem], to file: String, isConfirmed: Bool
  ) throws -> ExitStatus {
    let entries = items.compactMap { $0.calendarEntry(today: currentDay) }
    let stamp = Int(environment.now().date.timeIntervalSince1970.rounded(.down))
    let text = CalendarWriting.text(entries, stamp: stamp)
    try writeOut(text, to: file, isConfirmed: isConfirmed)
    if file != "-" {
      note(aside("Wrote \(file): \(count(entries.count, "entry", plural: "entries"))."))
    }
    return .done
  }

  /// Shows the plan, or keeps another; `-` takes it away.
  ///
  /// - Throws: ``CommandError``.
  package func jobsPlan(_ typed: String?) throws -> ExitStatus {
    let store = try openStore()
    guard let typed else {
      if let plan = try store.jobBook().plan {
        console.write(.line(.init(plan.text)), to: .output)
      } else {
        note(
          .line(
            .init("There is no plan. "), command("jobs plan \"If …, then …\""), .init(" keeps one.")
          ))
      }
      return .done
    }
    let plan = typed == "-" ? nil : try IfThenPlan(typed, written: currentDay)
    try store.keep(plan)
    console.write(
      plan.map { StyledText.line(.init("Your plan: \($0.text)")) } ?? "The plan is gone.",
      to: .output)
    return .done
  }

  /// Keeps quiet until a day, or shows until when; `off` ends it.
  ///
  /// - Throws: ``CommandError``.
  package func rest(_ words: [String]) throws -> ExitStatus {
    let store = try openStore()
    let words = words.first?.lowercased() == "until" ? Array(words.dropFirst()) : words
    guard let word = words.first else {
      let rest = try store.jobBook().rest
      let lasts = rest?.lasts(on: currentDay) ?? false
      console.write(
        lasts
          ? "You rest until \(rest?.until.withWeekday ?? "")." : "You do not rest at the moment.",
        to: .output)
      return .done
    }
    if words.count == 1, ["off", "end", "stop", "over"].contains(word.lowercased()) {
      try store.keep(nil as Rest?)
      console.write("The rest is over.", to: .output)
      return .done
    }
    let typed = words.joined(separator: " ")
    let day = try self.day(typed, toward: .future)
    guard day > currentDay else { throw JobsError.dayIsOver(found: typed) }
    try store.keep(Rest(until: day))
    console.write(
      "Nothing until \(day.withWeekday), but for interviews and deadlines up to then.", to: .output)
    return .done
  }
}

/// What was typed for one of the lines of what is next.
private enum NextKeys: Equatable {
  case choice(NextChoice)
  /// `l` alone: the number is still to come.
  case unfinished
  case other

  init(_ typed: String, lines: Int) {
    let isLater = typed.first == "l" || typed.first == "L"
    let digits = (isLater ? String(typed.dropFirst()) : typed).trimmed
    if isLater, digits.isEmpty {
      self = .unfinished
    } else if let number = Int(digits), (1...max(1, lines)).contains(number) {
      self = .choice(isLater ? .later(number) : .done(number))
    } else {
      self = .other
    }
  }
}

extension JobBook {
  fileprivate var withoutMarks: JobBook {
    var book = self
    book.marks = []
    return book
  }

  /// The next talk, which stays ahead though what was to be done for it is done; nil where there is none.
  func ahead(from today: Day) -> NextItem? {
    let next = jobs.compactMap { job in
      job.nextAppointment(from: today).map {
        NextItem(.interview, .appointment(job, $0), due: $0.on, key: "")
      }
    }
    return next.min {
      ($0.due?.number ?? .max, $0.minutes) < ($1.due?.number ?? .max, $1.minutes)
    }
  }
}
