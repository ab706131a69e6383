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
  let share = ((child.processorSeconds ?? .nan) - start) / seconds * 100
  guard share.isFinite, child.screen.line.contains("typed so far") else {
    throw Workshop.Failure(description: "the clock did not run")
  }
  return [
    Row(
      what: "processor while waiting", ours: "\(figure(share * 1000)) m%", theirs: "one core",
      ratio: "\(figure(share)) %", most: "\(figure(most)) %", verdict: .init(share <= most))
  ]
}
