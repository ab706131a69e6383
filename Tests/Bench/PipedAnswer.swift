import Foundation

/// An answer of many lines from a pipe, against one of half as many: what it costs grows with it, not with its square.
func pipedAnswerRows(_ workshop: Workshop) throws -> [Row] {
  let words = [
    "practice", "--questions", "1", "--no-warm-up", "--no-follow-ups", "--no-closing", "--rate",
    "none", "--seed", "7",
  ]
  func answering(lines: Int) throws -> () throws -> (milliseconds: Double, megabytes: Double) {
    let line = "We moved the servers on a Friday and told everybody before.\n"
    let input = try workshop.write(
      String(repeating: line, count: lines) + "\n", to: "answer-of-\(lines).txt")
    return {
      var run = Run(workshop.rehearse, words)
      run.input = input
      run.variables = ["REHEARSE_HOME": try workshop.emptyFolder("piped-answer")]
      let usage = try run.usage()
      return (usage.milliseconds, Double(usage.blocksWritten) * 512 / 1e6)
    }
  }
  let (long, short) = (try answering(lines: 2000), try answering(lines: 1000))
  var written = (long: 0.0, short: 0.0)
  let times = try alternating(turns: 5, warmUp: 1) {
    let cost = try long()
    written.long = cost.megabytes
    return cost.milliseconds
  } _: {
    let cost = try short()
    written.short = cost.megabytes
    return cost.milliseconds
  }
  let most = 2.2
  let ratio = written.long / written.short
  return [
    .ratio(
      "an answer of 2,000 piped lines", times.ours.median, times.theirs.median, of: "1,000 lines",
      most: most),
    Row(
      what: "what it writes", ours: "\(figure(written.long)) MB",
      theirs: "\(figure(written.short)) MB 1,000 lines", ratio: "\(figure(ratio))×",
      most: "\(figure(most))×", verdict: .init(ratio <= most)),
  ]
}
