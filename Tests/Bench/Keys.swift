import Glibc
import PseudoTerminal

/// From a key to what it shows, while the clock runs, against a shell on the same kind of terminal.
func keyRows(_ workshop: Workshop) throws -> [Row] {
  let (ours, theirs) = (try answering(workshop), try shell())
  var times: (ours: [Double], theirs: [Double]) = ([], [])
  for round in 0..<100 {
    let first = round.isMultiple(of: 2)
    if first { times.ours += try typeAlphabet(in: ours) }
    times.theirs += try typeAlphabet(in: theirs)
    if !first { times.ours += try typeAlphabet(in: ours) }
  }
  let (mine, other) = (Times(times.ours), Times(times.theirs))
  return [
    .ratio("key to echo, clock running", mine.median, other.median, of: "bash", most: 1.2),
    .ratio("its 99th percentile", mine.percentile99, other.percentile99, of: "bash", most: 1.2),
  ]
}

/// Types every letter once, so that none shows but by its key, then empties the line: milliseconds of
/// each.
private func typeAlphabet(in child: PTYChild) throws -> [Double] {
  let times = try "abcdefghijklmnopqrstuvwxyz".map { letter in
    // Slower than the programs are, so that each key finds them waiting.
    usleep(2000)
    child.pump(milliseconds: 0)
    guard let seconds = child.secondsUntil(String(letter), afterTyping: String(letter)) else {
      throw Workshop.Failure(description: "the key \(letter) shows nothing")
    }
    return seconds * 1000
  }
  try clearLine(of: child)
  return times
}
