import PseudoTerminal

/// From a key to what it shows, while the clock runs, against a shell on the same kind of terminal.
func keyRows(_ workshop: Workshop) throws -> [Row] {
  let (ours, theirs) = (try answering(workshop), try shell())
  var times: (ours: [Double], theirs: [Double]) = ([], [])
  for round in 0..<150 {
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      let early = round.isMultiple(of: 2) ? try press(letter, in: ours) : nil
      times.theirs.append(try press(letter, in: theirs))
      times.ours.append(try early ?? press(letter, in: ours))
    }
    try clearLine(of: ours)
    try clearLine(of: theirs)
  }
  let (mine, other) = (Times(times.ours), Times(times.theirs))
  return [
    .ratio("key to echo, clock running", mine.median, other.median, of: "bash", most: 1.2),
    .ratio("its 99th percentile", mine.percentile99, other.percentile99, of: "bash", most: 1.2),
  ]
}

/// Types a letter that is not in the line yet, so that none shows but by its key: milliseconds.
private func press(_ letter: Character, in child: PTYChild) throws -> Double {
  // Each key is to find the program waiting: until nothing has come for that long.
  while child.pump(milliseconds: 2) {}
  guard let seconds = child.secondsUntil(String(letter), afterTyping: String(letter)) else {
    throw Workshop.Failure(description: "the key \(letter) shows nothing")
  }
  return seconds * 1000
}
