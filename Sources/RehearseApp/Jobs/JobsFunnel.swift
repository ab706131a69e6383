import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// Shows how many applications came how far, and what that says.
  ///
  /// - Throws: ``CommandError``.
  package func jobsFunnel(format: ReportFormat) throws -> ExitStatus {
    let funnel = Funnel(try openStore().jobOutlines(), today: currentDay)
    if format == .json {
      try writeJSON(FunnelDocument(funnel))
    } else if funnel.jobs == 0 {
      noteNoJob()
    } else {
      show(text(funnel))
    }
    return .done
  }

  private func text(_ funnel: Funnel) -> StyledText {
    let reading = funnel.reading
    let words = (reading.why ?? reading.missing).map {
      StyledText($0.prefix(1).uppercased() + $0.dropFirst())
    }
    guard funnel.steps.contains(where: { $0.proportion.of > 0 }) else {
      return words ?? StyledText()
    }
    var text = StyledText("How far applications came", .heading) + steps(funnel.steps)
    for group in funnel.groups {
      text +=
        .blank + .line(.init("\(group.by.rawValue): \(group.value)", .heading))
        + steps(group.steps)
    }
    if let waiting = funnel.steps.first?.waiting, waiting > 0 {
      text +=
        .blank + aside("\(count(waiting, "application")) younger than 30 days: not counted yet.")
    }
    guard let words else { return text }
    text += .blank + words
    if case .finding(.low(let step)) = reading, let practice = step.name.practice {
      text += .line(command(practice), indent: 2, wraps: false)
    }
    return text
  }

  private func steps(_ steps: [FunnelStep]) -> StyledText {
    var table = TextTable([.init(), .init("", .right), .init("", .right), .init(), .init()])
    for step in steps where step.proportion.of > 0 {
      let proportion = step.proportion
      let interval = proportion.interval
      table.add(
        .init(step.name.title), .init("\(proportion.reached) of \(proportion.of)"),
        .init(proportion.rate.map(percent) ?? ""),
        .init(
          interval.map { "\(percent($0.lowerBound)) to \(percent($0.upperBound))" } ?? "", .quiet),
        .init(bar(proportion), .quiet, said: ""))
    }
    return table.styled(width: console.capabilities.width, indent: 2)
  }

  /// The interval and the share in it, on a line from 0 to 100 %.
  private func bar(_ proportion: Proportion) -> String {
    guard let interval = proportion.interval, let rate = proportion.rate else { return "" }
    let last = 16.0
    func place(_ share: Double) -> Int { Int((share * last).rounded()) }
    let isASCII = !showsBlocks
    let marks = (0...Int(last)).map { column -> Character in
      if column == place(rate) { return isASCII ? "o" : "●" }
      let isWithin = (place(interval.lowerBound)...place(interval.upperBound)).contains(column)
      return isWithin ? (isASCII ? "-" : "─") : (isASCII ? "." : "·")
    }
    return String(marks)
  }
}

extension FunnelStep.Name {
  /// The command that practises what decides a step; nil where no practice does.
  fileprivate var practice: String? {
    switch self {
    case .applications, .lastRound: nil
    case .screening: "practice --minutes 10"
    case .interviews: "practice --mode drill"
    }
  }
}
