import Foundation

/// A session of twenty answers as a page for a friend, written and kept, against the start of the program; and as text
/// and as Markdown, against the page.
func debriefRows(_ workshop: Workshop) throws -> [Row] {
  let home = try workshop.emptyFolder("debrief")
  let path = workshop.path("debrief.html")
  try interview(workshop, home)
  func export(_ format: String) -> Run {
    var run = Run(
      workshop.rehearse, "debrief", "export", "latest", "--for", "Sam", "--yes", "--format", format,
      "-o", format == "html" ? path : workshop.path("debrief.\(format)"))
    run.variables["REHEARSE_HOME"] = home
    return run
  }
  let page = export("html")
  let times = try alternating(
    turns: 100, page.milliseconds,
    { try start([workshop.rehearse], ["REHEARSE_HOME": home], "rehearse> ") })
  let others = try ["text", "markdown"].map { format in
    let times = try alternating(
      turns: 50, export(format).milliseconds, page.milliseconds)
    return Row.ratio(
      "the same as \(format)", times.ours.median, times.theirs.median, of: "the page", most: 1.1)
  }
  let kilobytes = Double(try Data(contentsOf: URL(filePath: path)).count) / 1000
  let most = 200.0
  return [
    .ratio(
      "debrief of 20 answers as HTML", times.ours.median, times.theirs.median,
      of: "rehearse to its prompt", most: 2),
    Row(
      what: "size of the page", ours: "\(figure(kilobytes)) kB", theirs: "", ratio: "",
      most: "\(figure(most)) kB", verdict: .init(kilobytes < most)),
  ] + others
}

/// Twenty answers of a hundred words.
private func interview(_ workshop: Workshop, _ home: String) throws {
  var practice = Run(
    workshop.rehearse, "practice", "--seed", "7", "--bank", "behavioral", "--questions", "20",
    "--no-warm-up", "--no-follow-ups", "--no-closing", "--rate", "none")
  practice.variables["REHEARSE_HOME"] = home
  let answer = String(repeating: "So I brought a list of what went wrong last month. ", count: 10)
  _ = try practice.output(input: String(repeating: answer + "\n\n", count: 20))
}
