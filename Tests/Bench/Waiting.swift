import Glibc
import PseudoTerminal

/// The processor time it takes to show the time while nobody types.
func waitingRows(_ workshop: Workshop) throws -> [Row] {
  let child = try answering(workshop)
  child.send("typed so far")
  let (seconds, most) = (15.0, 0.1)
  let start = child.processorSeconds ?? .nan
  let end = ContinuousClock.now + .seconds(seconds)
  while ContinuousClock.now < end { child.pump(milliseconds: 100) }
  let used = (child.processorSeconds ?? .nan) - start
  let share = used / seconds * 100
  let line = child.screen.line
  guard share.isFinite, line.hasSuffix("typed so far"), !line.hasPrefix("0:00") else {
    throw Workshop.Failure(description: "the clock did not run")
  }
  return [
    Row(
      what: "processor while waiting", ours: "\(time(used * 1000)) in \(time(seconds * 1000))",
      theirs: "one core",
      ratio: "\(figure(share)) %", most: "\(figure(most)) %", verdict: .init(share <= most))
  ]
}
